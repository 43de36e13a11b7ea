import {
  batteries,
  energyItems,
  footwearIntake,
  redFlags,
  trainingIntake,
  videoCapture,
  wellsItems,
  type ValueSpec,
} from '@midstance/clinical/measures';
import type { FactId } from '@midstance/clinical/findings';

/** Where an answer goes when findings are worked out. */
export type IntakeKind = 'intake' | 'fact' | 'red-flag-item' | 'wells' | 'energy' | 'concern' | 'checklist';

/** A question of the intake: what may be answered, and what the answer is for. */
export interface IntakeQuestion {
  readonly name: string;
  readonly kind: IntakeKind;
  readonly value: ValueSpec;
  readonly perSide: boolean;
}

const yesNo: ValueSpec = { type: 'yes-no' };

/** Facts a therapist ticks that are neither measured nor asked elsewhere. */
const factNames: Readonly<Record<FactId, string>> = {
  'achilles-insertion': 'Pain at the insertion of the Achilles tendon',
  'bone-stress-cleared': 'Cleared after a bone stress injury',
  'bone-stress-history': 'Bone stress injury in the past',
  'first-line-care-tried': 'First-line care has been tried',
  'hamstring-injury-history': 'Hamstring injury in the past',
  'knee-locking': 'The knee locks',
  'new-downhill': 'New to running downhill',
  'previous-shin-complaint': 'Shin complaint in the past',
  'previous-running-injury-12m': 'Running injury in the last 12 months',
  'strength-offered-for-prevention': 'Strength work is offered for prevention',
  'swelling-after-sessions': 'Swelling after sessions',
  'pain-flare-24h': 'Pain flares for 24 hours',
};

function tick(id: string, name: string, kind: IntakeKind): [string, IntakeQuestion] {
  return [id, { name, kind, value: yesNo, perSide: false }];
}

/** Every question an intake answer may belong to, by id. */
export const intakeQuestions: ReadonlyMap<string, IntakeQuestion> = new Map<string, IntakeQuestion>([
  ...batteries.flatMap(({ checklist = [] }) => checklist.map(({ id, text }) => tick(id, text, 'checklist'))),
  ...Object.entries(factNames).map(([id, name]) => tick(id, name, 'fact')),
  ...redFlags.flatMap(({ items }) => items.map(({ id, text }) => tick(id, text, 'red-flag-item'))),
  ...redFlags.map(({ id, title }) => tick(id, title, 'concern')),
  ...wellsItems.map(({ id, text }) => tick(id, text, 'wells')),
  ...energyItems.map(({ id, question, score }): [string, IntakeQuestion] => [
    id,
    {
      name: question,
      kind: 'energy',
      value:
        score === undefined
          ? yesNo
          : { type: 'number', unit: '1', step: score.step, hard: score.hard, soft: score.hard },
      perSide: false,
    },
  ]),
  ...[...trainingIntake, ...footwearIntake, ...videoCapture].map((item): [string, IntakeQuestion] => [
    item.id,
    { name: item.question, kind: 'intake', value: item.value, perSide: item.perSide === true },
  ]),
]);
