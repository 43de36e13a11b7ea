/**
 * Body measures in figure units (1 unit = 1 cm of a person 170 cm tall).
 * Lengths follow the stature ratios of Drillis & Contini (1966) as tabulated in Winter, Biomechanics and Motor
 * Control of Human Movement; thicknesses are drawn to look natural at 150 px.
 */
const STATURE = 170;

export const LENGTH = {
  thigh: 0.245 * STATURE,
  shank: 0.246 * STATURE,
  ankleHeight: 0.039 * STATURE,
  upperArm: 0.186 * STATURE,
  forearm: 0.146 * STATURE,
  hand: 10,
  lumbarBase: 8,
  lowerTrunk: 17,
  upperTrunk: 24,
  neck: 7.5,
  headAbove: 10.5,
  heelBack: 5,
  ballAhead: 9,
  toe: 6,
} as const;

export const RADIUS = {
  hip: 10.2,
  thigh: 9.2,
  knee: 6.3,
  calf: 6.5,
  ankle: 3.7,
  heel: 4.2,
  ball: 3.4,
  toe: 2.7,
  shoulder: 6.2,
  elbow: 4.1,
  forearm: 4.3,
  wrist: 2.9,
  hand: 3.1,
  fingers: 2.4,
  neck: 4.8,
  head: 10.4,
  waist: 9,
  chest: 10.6,
} as const;

export type BodyVariant = 'a' | 'b';

/** What differs between the two body variants. Half widths are measured from the mid-line. */
export interface Body {
  readonly shoulderHalf: number;
  readonly hipHalf: number;
  readonly waistHalf: number;
  readonly limb: number;
  readonly hair: 'short' | 'bun';
}

export const BODIES: Readonly<Record<BodyVariant, Body>> = {
  a: { shoulderHalf: 17, hipHalf: 8.2, waistHalf: 4.5, limb: 1, hair: 'short' },
  b: { shoulderHalf: 15, hipHalf: 8.8, waistHalf: 3, limb: 0.93, hair: 'bun' },
};
