import { type Measure, isSpecialTest, measures } from '@midstance/clinical/measures';
import type { Battery, SaveBattery } from '@midstance/contracts/clinic-settings';

export type Section = 'gait' | 'strength' | 'mobility' | 'function' | 'tests';

/** Sections of a battery, in the order of a visit. */
export const sectionNames: Readonly<Record<Section, string>> = {
  gait: 'Running gait',
  strength: 'Strength',
  mobility: 'Alignment and mobility',
  function: 'Function',
  tests: 'Special tests',
};
export const sections = Object.keys(sectionNames) as Section[];

/** The measures of a battery that is being put together. */
export type Chosen = Readonly<Record<Section, readonly string[]>>;

export const noneChosen: Chosen = { gait: [], strength: [], mobility: [], function: [], tests: [] };

const sectionOfGroup: Partial<Record<Measure['group'], Section>> = {
  a: 'gait',
  b: 'mobility',
  c: 'strength',
  d: 'mobility',
  e: 'function',
};

/** Where a measure is added; `null` for what every visit asks anyway (person, symptoms). */
export function sectionOf(measure: Measure): Section | null {
  return isSpecialTest(measure) ? 'tests' : (sectionOfGroup[measure.group] ?? null);
}

/** Measures a battery may hold, by name. */
export const choosable: readonly Measure[] = measures
  .filter((measure) => sectionOf(measure) !== null)
  .toSorted((a, b) => a.name.localeCompare(b.name));

export function countOf(battery: Chosen): number {
  return sections.reduce((sum, section) => sum + battery[section].length, 0);
}

export function chosenIn({ gait, strength, mobility, function: fn, tests }: Battery): Chosen {
  return { gait, strength, mobility, function: fn, tests };
}

/** The battery with a measure at the end of its section; the same one when it is there already. */
export function withMeasure(chosen: Chosen, measure: Measure): Chosen {
  const section = sectionOf(measure);
  if (section === null || sections.some((each) => chosen[each].includes(measure.id))) return chosen;
  return { ...chosen, [section]: [...chosen[section], measure.id] };
}

export function withoutMeasure(chosen: Chosen, section: Section, id: string): Chosen {
  return { ...chosen, [section]: chosen[section].filter((each) => each !== id) };
}

/** The battery with a measure one place earlier. */
export function movedUp(chosen: Chosen, section: Section, index: number): Chosen {
  const list = [...chosen[section]];
  const [moved] = list.splice(index, 1);
  if (index === 0 || moved === undefined) return chosen;
  list.splice(index - 1, 0, moved);
  return { ...chosen, [section]: list };
}

export function saveBatteryOf(
  { name, complaint, note }: { readonly name: string; readonly complaint: string; readonly note: string },
  chosen: Chosen,
  retired: boolean,
): SaveBattery {
  const { gait, strength, mobility, function: fn, tests } = chosen;
  return {
    name,
    complaint,
    note,
    gait: [...gait],
    strength: [...strength],
    mobility: [...mobility],
    function: [...fn],
    tests: [...tests],
    retired,
  };
}
