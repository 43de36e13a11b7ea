import {
  type Battery,
  type Measure,
  type MeasureId,
  type QuickBattery,
  findMeasure,
  getMeasure,
  isSpecialTest,
  measureGroupNames,
  measures,
} from '@midstance/clinical/measures';
import type { Battery as OwnBattery } from '@midstance/contracts/clinic-settings';
import { type Draft, placeOfCell } from '../draft/draft';

export type SectionId = 'symptoms' | 'gait' | 'alignment' | 'strength' | 'mobility' | 'function' | 'tests';

/** Tests that belong together, in the order of a visit. */
export interface Section {
  readonly id: SectionId;
  readonly name: string;
  readonly measures: readonly Measure[];
}

const sectionNames: Readonly<Record<SectionId, string>> = {
  symptoms: 'Symptoms',
  gait: 'Running gait',
  alignment: 'Alignment and foot',
  strength: 'Strength',
  mobility: 'Mobility',
  function: 'Function',
  tests: 'Special tests',
};
const order = Object.keys(sectionNames) as SectionId[];

/** A battery of the product, a short one, or one of the clinic's own. */
type AnyBattery = Battery | QuickBattery | OwnBattery;

/** Sections are shown together while they fit on a desk screen. */
const ROWS_ON_A_PAGE = 8;

/** Symptoms a visit for a complaint asks. */
const usualSymptoms: readonly MeasureId[] = [
  'onset',
  'pain-worst-week',
  'pain-usual-week',
  'pain-running',
  'pain-after-run-24h',
  'pain-morning',
  'stiffness-morning-min',
  'pain-night',
  'irritability',
];

/** Whether a measure fits a grid: numbers and one of several answers do, lists have a place of their own. */
export function isGridMeasure(measure: Measure): boolean {
  return measure.value.type === 'number' || measure.value.type === 'choice';
}

/** The sections of a draft: its battery, what was added, and what is recorded beside both. Empty ones are left out. */
export function sectionsOf(draft: Draft, battery: AnyBattery | null): readonly Section[] {
  const lists = battery ? batteryLists(battery) : noLists();
  const known = new Set<string>(order.flatMap((id) => lists[id]));
  for (const id of extraMeasures(draft)) {
    const measure = findMeasure(id);
    if (measure && !known.has(id) && isGridMeasure(measure)) lists[sectionOf(measure)].push(measure.id);
    known.add(id);
  }
  return order
    .map((id) => ({ id, name: sectionNames[id], measures: lists[id].map(getMeasure).filter(isGridMeasure) }))
    .filter((section) => section.measures.length > 0);
}

/** Sections that share a page, in order: as many as fit beneath each other. */
export function pagesOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const pages: Section[][] = [];
  let rows = ROWS_ON_A_PAGE + 1;
  for (const section of sections) {
    const page = pages.at(-1);
    if (!page || rows + section.measures.length > ROWS_ON_A_PAGE) {
      pages.push([section]);
      rows = section.measures.length;
    } else {
      page.push(section);
      rows += section.measures.length;
    }
  }
  return pages;
}

/** Measures with something recorded on every side, out of those that are typed. */
export function doneCount(section: Section, draft: Draft): { readonly done: number; readonly of: number } {
  const answered = new Set(
    Object.keys(draft.cells).map((key) => {
      const { measureId, side } = placeOfCell(key);
      return `${measureId}|${side}`;
    }),
  );
  const typed = section.measures.filter((measure) => measure.derived === undefined);
  const isDone = ({ id, laterality }: Measure) =>
    (laterality === 'LR' ? ['left', 'right'] : ['none']).every((side) => answered.has(`${id}|${side}`));
  return { done: typed.filter(isDone).length, of: typed.length };
}

/** Tests whose name begins with, or holds, every word typed; the best fitting first. */
export function findTests(text: string, taken: ReadonlySet<string>): readonly Measure[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  // A name that begins as typed comes first, the shorter one before the longer.
  const rank = ({ name }: Measure) => (name.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1000) + name.length;
  return measures
    .filter((measure) => measure.derived === undefined && isGridMeasure(measure) && measure.group !== 'person')
    .filter(({ id, name, group }) => !taken.has(id) && words.every((word) => wordsOf(name, group).includes(word)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 8);
}

function wordsOf(name: string, group: Measure['group']): string {
  return `${name} ${measureGroupNames[group]}`.toLowerCase();
}

/** The measures that are recorded together with one: all items of a score, and the score. */
export function companionsOf(measure: Measure): readonly MeasureId[] {
  const score = measures.find((each) => isScore(each) && each.derived?.from.includes(measure.id));
  return score?.derived ? [...score.derived.from, score.id] : [measure.id];
}

function isScore(measure: Measure): boolean {
  return measure.id === 'fpi-total' || measure.id === 'fn-lsd-total' || measure.id === 'fn-ybt-composite';
}

function batteryLists(battery: AnyBattery): Record<SectionId, MeasureId[]> {
  return {
    ...noLists(),
    symptoms: ['symptoms' in battery ? battery.symptoms : usualSymptoms].flat(),
    gait: known(battery.gait),
    strength: known(battery.strength),
    mobility: known(battery.mobility),
    function: known(battery.function),
    tests: known(battery.tests),
  };
}

/** A battery of the clinic may name a test that this version of the screen does not know yet. */
function known(ids: readonly string[]): MeasureId[] {
  return ids.flatMap((id) => findMeasure(id)?.id ?? []);
}

function noLists(): Record<SectionId, MeasureId[]> {
  return { symptoms: [], gait: [], alignment: [], strength: [], mobility: [], function: [], tests: [] };
}

function extraMeasures(draft: Draft): string[] {
  const recorded = Object.keys(draft.cells).map((key) => placeOfCell(key).measureId);
  return [...new Set([...Object.keys(draft.added), ...recorded])];
}

function sectionOf(measure: Measure): SectionId {
  if (isSpecialTest(measure)) return 'tests';
  const byGroup = { a: 'gait', b: 'alignment', c: 'strength', d: 'mobility', e: 'function' } as const;
  return measure.group === 'f' || measure.group === 'person' ? 'symptoms' : byGroup[measure.group];
}
