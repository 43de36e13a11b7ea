import {
  type Battery,
  type QuickBattery,
  type RedFlag,
  energyItems,
  footwearIntake,
  redFlags,
  trainingIntake,
  wellsItems,
} from '@midstance/clinical/measures';
import { type IntakeQuestion, intakeQuestions } from '@midstance/clinical/record';

/** Questions that stand together. */
export interface QuestionGroup {
  readonly name: string;
  /** Why it is asked, or how it is read. */
  readonly note: string;
  readonly questions: readonly IntakeQuestion[];
}

const history = [...intakeQuestions.values()].filter(({ kind }) => kind === 'fact');

/** The intake of a visit with this battery: history, training, footwear, and its checklist. */
export function intakeGroups(battery: Battery | QuickBattery): readonly QuestionGroup[] {
  const checklist = asked(battery.checklist ?? []);
  return [
    { name: 'Training', note: 'The last weeks before and since the complaint', questions: asked(trainingIntake) },
    { name: 'History', note: '', questions: history },
    { name: 'Footwear', note: 'The pair used most', questions: asked(footwearIntake) },
    ...(checklist.length > 0
      ? [{ name: battery.name, note: 'Ticked and counted, never judged', questions: checklist }]
      : []),
  ];
}

/** The red-flag check: the items of these flags, the leg score with calf swelling, the energy screen where it belongs. */
export function redFlagGroups(flagIds: readonly string[], energyScreen: boolean): readonly QuestionGroup[] {
  const seen = new Set<string>();
  const groups = redFlags
    .filter((flag) => flagIds.includes(flag.id))
    .map((flag) => ({
      name: flag.title,
      note: '',
      questions: checkQuestions(flag).filter(({ id }) => !seen.has(id) && seen.add(id)),
    }));
  const screen = { name: 'Energy availability', note: 'Asked with consent', questions: asked(energyItems) };
  return [...groups, ...(energyScreen ? [screen] : [])].filter((group) => group.questions.length > 0);
}

function checkQuestions({ id, items }: RedFlag): IntakeQuestion[] {
  return asked(id === 'rf-dvt' ? [...items, ...wellsItems] : items);
}

function asked(items: readonly { readonly id: string }[]): IntakeQuestion[] {
  return items.flatMap(({ id }) => intakeQuestions.get(id) ?? []);
}
