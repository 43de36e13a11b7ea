import { checkValue, findBattery, getMeasure, redFlags, validateValue } from '@midstance/clinical/measures';
import { intakeQuestions, painSiteRow } from '@midstance/clinical/record';
import type { IntakeAnswer, PainSite, SaveAssessment, SaveWarning } from '@midstance/contracts/assessments';
import type { FieldError } from '@midstance/contracts/problem';
import { ProblemError } from '../http/problem-error';
import { checkValues } from './check-values';

const painSitesMeasure = getMeasure('pain-sites');
/** Fields of a painful site as the catalogue names them, and as the message does. */
const painFields: Readonly<Record<string, string>> = {
  site: 'siteId',
  side: 'side',
  type: 'kind',
  'bone-site': 'boneSiteId',
};

function painSiteErrors(sites: readonly PainSite[]): FieldError[] {
  return sites.flatMap((site, index) => {
    const check = validateValue(painSitesMeasure, [painSiteRow(site)]);
    if (check.ok) return [];
    const field = painFields[check.error.field.split('.')[2] ?? ''] ?? 'siteId';
    return [{ path: `painSites.${index}.${field}`, message: check.error.message }];
  });
}

function intakeFault({ questionId, side, answer }: IntakeAnswer): { field: string; message: string } | undefined {
  const question = intakeQuestions.get(questionId);
  if (question === undefined) return { field: 'questionId', message: 'is not a question of the intake' };
  if (!question.perSide && side !== 'none') return { field: 'side', message: `${question.text}: has no side.` };
  if (answer === null) return undefined;
  const check = checkValue(question.value, question.text, answer, 'answer');
  return check.ok ? undefined : { field: 'answer', message: check.error.message };
}

function intakeErrors(answers: readonly IntakeAnswer[]): FieldError[] {
  const seen = new Set<string>();
  return answers.flatMap((given, index) => {
    const key = `${given.questionId} ${given.side}`;
    const fault = seen.has(key) ? { field: 'questionId', message: 'is answered twice' } : intakeFault(given);
    seen.add(key);
    return fault === undefined ? [] : [{ path: `intake.${index}.${fault.field}`, message: fault.message }];
  });
}

function batteryErrors(id: string, version: number): FieldError[] {
  if (ownBatteryId(id) !== null || findBattery(id, version) !== null) return [];
  return findBattery(id) === null
    ? [{ path: 'batteryId', message: 'is not a battery of the clinical library or of the clinic' }]
    : [{ path: 'batteryVersion', message: 'is not a version of this battery' }];
}

function keyErrors(assessment: SaveAssessment): FieldError[] {
  const { batteryId, batteryVersion, redFlagAcknowledgements, findingDecisions } = assessment;
  const keys = findingDecisions.map((each) => each.key);
  return [
    ...batteryErrors(batteryId, batteryVersion),
    ...redFlagAcknowledgements.flatMap(({ redFlagId }, index) =>
      redFlags.some((flag) => flag.id === redFlagId)
        ? []
        : [
            {
              path: `redFlagAcknowledgements.${index}.redFlagId`,
              message: 'is not a red flag of the clinical library',
            },
          ],
    ),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) === index ? [] : [{ path: `findingDecisions.${index}.key`, message: 'is decided twice' }],
    ),
  ];
}

const ownBattery = /^own\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Id of a battery of the clinic, `null` for one of the clinical library. */
export function ownBatteryId(batteryId: string): string | null {
  return ownBattery.exec(batteryId)?.[1] ?? null;
}

/**
 * Holds a whole draft against the clinical library.
 *
 * @returns values outside their usual range that nobody has confirmed
 * @throws {ProblemError} `invalid_input` naming every field that is wrong
 */
export function checkContent(assessment: SaveAssessment): readonly SaveWarning[] {
  const { errors, warnings } = checkValues(assessment.values);
  const fields = [
    ...keyErrors(assessment),
    ...errors,
    ...painSiteErrors(assessment.painSites),
    ...intakeErrors(assessment.intake),
  ];
  if (fields.length > 0) throw new ProblemError('invalid_input', { fields: fields.slice(0, 100) });
  return warnings;
}
