import type { FactId } from '@midstance/clinical/findings';
import {
  type Battery,
  type EnergyItem,
  type IntakeItem,
  type QuickBattery,
  type RedFlag,
  type ValueSpec,
  batteries,
  energyItems,
  footwearIntake,
  redFlags,
  trainingIntake,
  wellsItems,
} from '@midstance/clinical/measures';

/** Where an answer goes when findings are worked out. */
export type QuestionKind = 'intake' | 'fact' | 'red-flag-item' | 'wells' | 'energy' | 'concern' | 'checklist';

/** One question of the intake. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly value: ValueSpec;
  readonly perSide: boolean;
}

/** Questions that stand together. */
export interface QuestionGroup {
  readonly name: string;
  /** Why it is asked, or how it is read. */
  readonly note: string;
  readonly questions: readonly Question[];
}

const yesNo: ValueSpec = { type: 'yes-no' };

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

const tick = (id: string, text: string, kind: QuestionKind): Question => ({
  id,
  kind,
  text,
  value: yesNo,
  perSide: false,
});

const history = Object.entries(factTexts).map(([id, text]) => tick(id, text, 'fact'));
const training = trainingIntake.map(intakeQuestion);
const footwear = footwearIntake.map(intakeQuestion);
const energy = energyItems.map(energyQuestion);
const wells = wellsItems.map(({ id, text }) => tick(id, text, 'wells'));
const concerns = redFlags.map(({ id, title }) => tick(id, title, 'concern'));
const checkItems = redFlags.flatMap((flag) => checkQuestions(flag));
const checklists = batteries.flatMap(({ checklist = [] }) =>
  checklist.map(({ id, text }) => tick(id, text, 'checklist')),
);

/** Where the answer to a question goes, by its id. */
export const questionKinds: ReadonlyMap<string, QuestionKind> = new Map(
  [...history, ...training, ...footwear, ...energy, ...wells, ...concerns, ...checkItems, ...checklists].map(
    ({ id, kind }) => [id, kind],
  ),
);

/** The intake of a visit with this battery: history, training, footwear, and its checklist. */
export function intakeGroups(battery: Battery | QuickBattery): readonly QuestionGroup[] {
  const checklist = (battery.checklist ?? []).map(({ id, text }) => tick(id, text, 'checklist'));
  return [
    { name: 'Training', note: 'The last weeks before and since the complaint', questions: training },
    { name: 'History', note: '', questions: history },
    { name: 'Footwear', note: 'The pair used most', questions: footwear },
    ...(checklist.length > 0
      ? [{ name: battery.name, note: 'Ticked and counted, never judged', questions: checklist }]
      : []),
  ];
}

/** The red-flag check: the items of these flags, the leg score with calf swelling, the energy screen where it belongs. */
export function redFlagGroups(flagIds: readonly string[], energyScreen: boolean): readonly QuestionGroup[] {
  const asked = redFlags.filter((flag) => flagIds.includes(flag.id));
  const seen = new Set<string>();
  const groups = asked.map((flag) => ({
    name: flag.title,
    note: '',
    questions: [...checkQuestions(flag), ...(flag.id === 'rf-dvt' ? wells : [])].filter(
      ({ id }) => !seen.has(id) && seen.add(id),
    ),
  }));
  const screen = { name: 'Energy availability', note: 'Asked with consent', questions: energy };
  return [...groups, ...(energyScreen ? [screen] : [])].filter((group) => group.questions.length > 0);
}

function checkQuestions(flag: RedFlag): Question[] {
  return flag.items.map(({ id, text }) => tick(id, text, 'red-flag-item'));
}

function intakeQuestion({ id, question, value, perSide }: IntakeItem): Question {
  return { id, kind: 'intake', text: question, value, perSide: perSide === true };
}

function energyQuestion({ id, question, score }: EnergyItem): Question {
  const number =
    score && ({ type: 'number', unit: '1', step: score.step, hard: score.hard, soft: score.hard } as const);
  return { id, kind: 'energy', text: question, value: number ?? yesNo, perSide: false };
}
