import { alignmentMeasures } from './alignment.data';
import { functionMeasures } from './function.data';
import { gaitMeasures } from './gait.data';
import type { Measure, MeasureGroup, MeasureId, SpecialTest } from './measure';
import { mobilityMeasures } from './mobility.data';
import { personMeasures } from './person.data';
import { specialTestsMeasures } from './special-tests.data';
import { strengthMeasures } from './strength.data';
import { symptomsMeasures } from './symptoms.data';

/** Every measure, in the order of a visit. */
export const measures: readonly Measure[] = [
  ...personMeasures,
  ...gaitMeasures,
  ...alignmentMeasures,
  ...strengthMeasures,
  ...mobilityMeasures,
  ...functionMeasures,
  ...symptomsMeasures,
  ...specialTestsMeasures,
];

const byId = Object.fromEntries(measures.map((measure) => [measure.id, measure])) as Record<MeasureId, Measure>;

/** Names of the groups as shown to people. */
export const measureGroupNames: Record<MeasureGroup, string> = {
  person: 'Person',
  a: 'Running gait',
  b: 'Alignment and foot',
  c: 'Strength',
  d: 'Flexibility and mobility',
  e: 'Function and performance',
  f: 'Symptoms and special tests',
};

/**
 * The measure with this id. Every `MeasureId` has one.
 * @example getMeasure('wblt-distance').error.mdc95 // => 1.9
 */
export function getMeasure(id: MeasureId): Measure {
  return byId[id];
}

/**
 * The measure for an id that comes from outside, or null when the catalogue does not know it.
 * @example findMeasure('wblt-distance').group // => "b"
 * @example findMeasure('no-such-measure') // => null
 */
export function findMeasure(id: string): Measure | null {
  return Object.hasOwn(byId, id) ? byId[id as MeasureId] : null;
}

/**
 * Measures of one group, in catalogue order.
 * @example measuresOf('person').map((measure) => measure.id).slice(0, 2) // => ["age","sex-for-norms"]
 */
export function measuresOf(group: MeasureGroup): readonly Measure[] {
  return measures.filter((measure) => measure.group === group);
}

/**
 * True when the measure is a special test and carries what it bears on.
 * @example isSpecialTest(getMeasure('st-thompson')) // => true
 */
export function isSpecialTest(measure: Measure): measure is SpecialTest {
  return measure.test !== undefined;
}
