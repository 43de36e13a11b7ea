/** The seven kinds of exercise. */
export type ExerciseCategory =
  'strength' | 'mobility' | 'balance' | 'plyometric' | 'gait-drill' | 'cross-training' | 'self-care';

/** Where in the body an exercise works. */
export type BodyRegion = 'ankle' | 'foot' | 'hip' | 'knee' | 'lower-leg' | 'thigh' | 'trunk' | 'whole-leg';

export type Side = 'left' | 'right';

/**
 * Who gets the dose: both legs in one movement (`together`), the full dose on each leg in turn (`each`), or one
 * leg only. A different dose for left and right is two items, one `left` and one `right`.
 */
export type Sides = 'together' | 'each' | Side;

/** One row of the index: id, name, category, body region, and whether the dose is for both legs together or each. */
export type IndexRow = readonly [
  id: string,
  name: string,
  category: ExerciseCategory,
  region: BodyRegion,
  sides: 'together' | 'each',
];
