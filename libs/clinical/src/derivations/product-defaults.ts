import {
  type Comparison,
  type Measure,
  type MeasureId,
  measures,
  type NumberSpec,
  type Range,
  type SourceId,
} from '../measures';
import { planOf } from './measure-plan';
import { SYMMETRY_LIMITS } from './symmetry';

/** A limit that is our own default (class T3): a clinic may set its own number for it. */
export interface ProductDefault {
  /** Permanent key of the clinic's number: `gait-pelvic-drop.watch.high`, `wblt-distance.sides.flag`, `symmetry.flag.low`. */
  readonly id: string;
  /** `null` for the bands of every symmetry percentage. */
  readonly measureId: MeasureId | null;
  /** What is held against the limit: the value itself, the difference between sides, or the symmetry percentage. */
  readonly on: 'value' | 'difference' | 'percent' | 'ratio' | 'symmetry';
  readonly status: 'info' | 'watch' | 'flag';
  readonly when: Comparison;
  /** The product's own number, in `unit`. */
  readonly value: number;
  /** As shown to people; empty for a pure number. */
  readonly unit: string;
  /** What a clinic may set, inclusive. */
  readonly range: Range;
  readonly sources: readonly SourceId[];
}

const LEVELS = ['watch', 'flag'] as const;

function valueDefaults(measure: Measure): ProductDefault[] {
  const { value: spec, id: measureId } = measure;
  if (spec.type !== 'number') return [];
  const unit = planOf(measure).unitLabel;
  return measure.thresholds.flatMap(({ id, status, when, value, class: ofClass, sources }) =>
    ofClass === 'T3' && typeof value === 'number'
      ? [{ id, measureId, on: 'value' as const, status, when, value, unit, range: spec.hard, sources }]
      : [],
  );
}

function differenceRange({ hard: [low, high] }: NumberSpec): Range {
  return [0, high - low];
}

function sideRange(kind: 'difference' | 'percent' | 'ratio', { value }: Measure): Range {
  // A difference of sides exists for numbers only.
  if (kind === 'difference') return differenceRange(value as NumberSpec);
  return kind === 'percent' ? [0, 200] : [0, 2];
}

const SIDE_UNITS = { percent: '%', ratio: '' } as const;

function sideDefaults(measure: Measure): ProductDefault[] {
  const { sides, id: measureId } = measure;
  if (sides?.kind !== 'difference' && sides?.kind !== 'percent' && sides?.kind !== 'ratio') return [];
  const { kind: on, sources } = sides;
  const unit = on === 'difference' ? planOf(measure).unitLabel : SIDE_UNITS[on];
  const range = sideRange(on, measure);
  return LEVELS.flatMap((status) => {
    const limit = sides[status];
    if (limit?.class !== 'T3') return [];
    const { value, when } = limit;
    return [{ id: `${measureId}.sides.${status}`, measureId, on, status, when, value, unit, range, sources }];
  });
}

const SYMMETRY: Pick<ProductDefault, 'measureId' | 'on' | 'when' | 'unit' | 'range' | 'sources'> = {
  measureId: null,
  on: 'symmetry',
  when: '<',
  unit: '%',
  range: [50, 100],
  sources: ['PD'],
};

/**
 * Every limit a clinic may set for itself, the bands of symmetry first, then in the order of a visit.
 *
 * @example productDefaults[0].id // => "symmetry.watch.low"
 */
export const productDefaults: readonly ProductDefault[] = [
  { ...SYMMETRY, id: 'symmetry.watch.low', status: 'watch', value: SYMMETRY_LIMITS.okFromPct },
  { ...SYMMETRY, id: 'symmetry.flag.low', status: 'flag', value: SYMMETRY_LIMITS.watchFromPct },
  ...measures.flatMap((measure) => [...valueDefaults(measure), ...sideDefaults(measure)]),
];
