import type { FactId } from '../findings';
import {
  type EnergyItem,
  type IntakeItem,
  type ValueSpec,
  batteries,
  energyItems,
  footwearIntake,
  redFlags,
  trainingIntake,
  videoCapture,
  wellsItems,
} from '../measures';

/** Where an answer goes when findings are worked out. */
export type IntakeKind = 'intake' | 'fact' | 'red-flag-item' | 'wells' | 'energy' | 'concern' | 'checklist';

/** A question of the intake: what may be answered, and what the answer is for. */
export interface IntakeQuestion {
  readonly id: string;
  readonly kind: IntakeKind;
  readonly text: string;
  readonly value: ValueSpec;
  readonly perSide: boolean;
}

const yesNo: ValueSpec = { type: 'yes-no' };

/** Facts a therapist ticks that are neither measured nor asked elsewhere. */
const factTexts: Readonly<Record<FactId, string>> = {
  'previous-running-injury-12m': 'Running injury in the last 12 months',
  'bone-stress-history': 'Bone stress injury in the past',
  'bone-stress-cleared': 'Cleared after a bone stress injury',
  'hamstring-injury-history': 'Hamstring injury in the past',
  'previous-shin-complaint': 'Shin complaint in the past',
  'achilles-insertion': 'Pain at the insertion of the Achilles tendon',
  'knee-locking': 'The knee locks',
  'swelling-after-sessions': 'Swelling after sessions',
  'pain-flare-24h': 'Pain flares for 24 hours',
  'new-downhill': 'New to running downhill',
  'first-line-care-tried': 'First-line care has been tried',
  'strength-offered-for-prevention': 'Strength work is offered for prevention',
};

const tick = (id: string, text: string, kind: IntakeKind): IntakeQuestion => ({
  ...{ id, kind, text },
  value: yesNo,
  perSide: false,
});

function intakeQuestion({ id, question, value, perSide }: IntakeItem): IntakeQuestion {
  return { id, kind: 'intake', text: question, value, perSide: perSide === true };
}

function energyQuestion({ id, question, score }: EnergyItem): IntakeQuestion {
  const number =
    score && ({ type: 'number', unit: '1', step: score.step, hard: score.hard, soft: score.hard } as const);
  return { id, kind: 'energy', text: question, value: number ?? yesNo, perSide: false };
}

/** Every question an intake answer may belong to, by id. */
export const intakeQuestions: ReadonlyMap<string, IntakeQuestion> = new Map(
  [
    ...Object.entries(factTexts).map(([id, text]) => tick(id, text, 'fact')),
    ...[...trainingIntake, ...footwearIntake, ...videoCapture].map(intakeQuestion),
    ...energyItems.map(energyQuestion),
    ...wellsItems.map(({ id, text }) => tick(id, text, 'wells')),
    ...redFlags.map(({ id, title }) => tick(id, title, 'concern')),
    ...redFlags.flatMap(({ items }) => items.map(({ id, text }) => tick(id, text, 'red-flag-item'))),
    ...batteries.flatMap(({ checklist = [] }) => checklist.map(({ id, text }) => tick(id, text, 'checklist'))),
  ].map((question) => [question.id, question]),
);
