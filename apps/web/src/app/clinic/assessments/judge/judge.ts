import { type Evaluation, evaluate } from '@midstance/clinical/derivations';
import { type Finding, type OpenRedFlag, findingsAndRedFlags, overridesOf } from '@midstance/clinical/findings';
import { ageYearsOn } from '@midstance/clinical/age';
import { recordedAssessment } from '@midstance/clinical/record';
import type { SignedSnapshot } from '@midstance/contracts/assessments';
import type { Draft } from '../draft/draft';
import { valuesOf } from '../draft/draft-body';
import { findingsContext } from './findings-context';
import type { Visit } from './visit';

/** What a draft says. */
export interface Judgement {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** Open and not acknowledged, most pressing first. */
  readonly redFlags: readonly OpenRedFlag[];
}

/** Works a draft out as it stands, with the clinical library. */
export function judge(draft: Draft, visit: Visit): Judgement {
  const { person, previous } = visit;
  const { thresholdOverrides, ruleOverrides } = overridesOf(visit.limits);
  const { values, leverArms, methods } = recordedAssessment(valuesOf(draft), Object.values(draft.painSites));
  const evaluation = evaluate(
    { values },
    {
      sex: person.sexForNorms,
      ageYears: ageYearsOn(person.birthDate, draft.facts.assessedOn),
      bodyMassKg: draft.facts.bodyMassKg ?? person.bodyMassKg,
      heightCm: person.bodyHeightCm,
      involvedSide: draft.facts.involvedSide,
      leverArms,
      methods,
      thresholdOverrides,
      previous: previous && { ...recordedAssessment(previous.values, []), bodyMassKg: previous.bodyMassKg },
    },
  );
  return { evaluation, ...findingsAndRedFlags(evaluation, { ...findingsContext(draft, visit), ruleOverrides }) };
}

/** What a signed record said when it was signed; it is never worked out anew. */
export function judgementOf(snapshot: SignedSnapshot): Judgement {
  return {
    evaluation: snapshot.evaluation as Evaluation,
    findings: snapshot.findings as Finding[],
    redFlags: snapshot.redFlags as OpenRedFlag[],
  };
}
