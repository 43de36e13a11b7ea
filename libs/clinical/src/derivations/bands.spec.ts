import { getMeasure, type Measure, type Norm, type SideComparison } from '../measures';
import type { AssessmentContext } from './assessment';
import { detectableChange, methodOf, scopeOf } from './evaluation-scope';
import { normOutcomes } from './norm-bands';
import { collectReadings } from './readings';
import { compareSides } from './side-bands';

const context: AssessmentContext = { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'none' };
const scope = scopeOf(context);

/** Readings of both sides of a measure, under another rule than the catalogue's. */
function readingOf(measure: Measure, left: number, right: number) {
  const values = [
    { measureId: measure.id, side: 'left' as const, trial: 1, value: left },
    { measureId: measure.id, side: 'right' as const, trial: 1, value: right },
  ];
  return { ...collectReadings({ values }).readings.get(measure.id)!, measure };
}

function compare(sides: SideComparison, left: number, right: number) {
  return compareSides(readingOf({ ...getMeasure('gait-pelvic-drop'), sides }, left, right), scope);
}

describe('side comparisons a catalogue entry may ask for', () => {
  test('without limits the sides are not judged', () => {
    expect(compare({ kind: 'difference', sources: [] }, 1, 9).bands).toEqual([]);
  });

  test('with a flag limit only', () => {
    const rule: SideComparison = { kind: 'difference', flag: { value: 4, when: '>', class: 'T1' }, sources: [] };
    expect(compare(rule, 1, 5).bands[0]?.status).toBe('ok');
    expect(compare(rule, 1, 6).bands[0]).toMatchObject({ status: 'flag', why: { class: 'T1', overridden: false } });
  });

  test('a number is no choice', () => {
    const rule: SideComparison = { kind: 'differs', status: 'info', class: 'T3', sources: [] };
    expect(compare(rule, 1, 6)).toMatchObject({ bands: [], codes: ['MISSING_SIDE'] });
  });
});

test('a worked-out measure without parts has no method', () => {
  const measure: Measure = { ...getMeasure('bmi'), derived: { from: [], formula: '' } };
  expect(methodOf({}, measure)).toEqual({});
});

describe('the error of a measurement in percent', () => {
  test('grows with the value', () => {
    const error = { mdc95: 15, percent: true, sources: [] } as const;
    expect(detectableChange(error, -200, scope)).toBe(30);
  });
});

describe('norms a catalogue entry may bring', () => {
  const common = { id: 'n-test', quantity: 'value', use: 'band', population: 'Somebody', sources: [] } as const;
  const measure = getMeasure('gait-pelvic-drop');
  const reading = readingOf(measure, 8, 8).left!;

  function outcomes(norm: Norm, value = 8, position = 'standing') {
    return normOutcomes({ ...measure, norms: [norm] }, reading, value, { position }, scope);
  }

  test('high values judged against a mean', () => {
    const norm: Norm = { ...common, type: 'mean-sd', direction: 'high', groups: [{ mean: 5, sd: 2 }] };
    expect(outcomes(norm)).toMatchObject([{ band: { status: 'watch', direction: 'high' } }]);
    const cuff = { ...reading, isPressure: true };
    expect(normOutcomes({ ...measure, norms: [norm] }, cuff, 8, {}, scope)).toEqual([{ leftOut: 'SETUP_NOT_MATCHED' }]);
    expect(outcomes(norm, 5)).toMatchObject([{ band: { status: 'ok', direction: null } }]);
  });

  test('a norm that is only shown carries no band', () => {
    const norm: Norm = { ...common, use: 'show', type: 'mean-sd', direction: 'high', groups: [{ mean: 5, sd: 2 }] };
    expect(outcomes(norm)).toMatchObject([{ result: { z: 1.5 }, band: null }]);
  });

  test('a median carries no band', () => {
    const norm: Norm = { ...common, type: 'median', direction: 'low', groups: [{ median: 4 }] };
    expect(outcomes(norm)).toMatchObject([{ result: { pctOfExpected: 200 }, band: null }]);
  });

  test('groups of the other sex, quantities that are not there, other set-ups', () => {
    const men: Norm = { ...common, type: 'median', direction: 'low', groups: [{ sex: 'male', median: 4 }] };
    const range: Norm = {
      ...common,
      type: 'range-of-means',
      direction: 'low',
      groups: [{ sex: 'male', low: 1, high: 2 }],
    };
    const mean: Norm = { ...common, type: 'mean-sd', direction: 'low', groups: [{ sex: 'male', mean: 1, sd: 2 }] };
    for (const norm of [men, range, mean]) expect(outcomes(norm)).toEqual([{ leftOut: 'SEX_NEEDED_FOR_NORM' }]);
    for (const quantity of ['torque-nm', 'percent-body-weight', 'pressure-mmhg'] as const) {
      expect(outcomes({ ...men, quantity, groups: [{ median: 4 }] })).toEqual([{ leftOut: 'SETUP_NOT_MATCHED' }]);
    }
    const seated: Norm = { ...men, setup: { devices: [], positions: ['seated'] } };
    expect(outcomes(seated)).toEqual([{ leftOut: 'SETUP_NOT_MATCHED' }]);
    const elders: Norm = { ...men, appliesTo: { ageYears: [60, 90] } };
    expect(outcomes(elders)).toEqual([{ leftOut: 'SETUP_NOT_MATCHED' }]);
  });
});
