import type { Vec } from './geometry';

/** Flexion, abduction (or bend to the right), external rotation (or turn to the right), in degrees. */
export type Angles = readonly [number, number, number];
/**
 * Where a foot is: x, y, z of the sole under the ankle, then optional degrees:
 * heel rise about the ball (negative: toes rise about the heel), toe-out, slope of the surface (toes up positive).
 */
export type FootTarget = readonly [number, number, number, number?, number?, number?];

/** Everything one side of the body can be told. Angles in degrees, anatomical zero is standing. */
export interface LimbPose {
  readonly hip?: Angles;
  readonly knee?: number;
  readonly ankle?: readonly [number, number];
  readonly toes?: number;
  readonly bigToe?: number;
  readonly foot?: FootTarget | null;
  /** Where the ankle is; the foot then follows `ankle` angles. For lying limbs and feet in the air. */
  readonly ankleAt?: Vec | null;
  readonly splay?: number;
  readonly shoulder?: Angles;
  readonly elbow?: number;
  readonly wrist?: number;
  readonly hand?: Vec | null;
  readonly flare?: number;
}

type Sided<S extends string> = { readonly [K in keyof LimbPose as `${K}${S}`]?: LimbPose[K] };

/** A body position. Unset values are 0; `foot` and `hand` targets override the angles of their limb. */
export interface Pose extends Sided<'R'>, Sided<'L'> {
  /** Position of the anchor point (the pelvis centre unless the exercise says otherwise). */
  readonly at?: Vec;
  /** If set, the lowest point of the body is this far above the floor and the height in `at` is ignored. */
  readonly lift?: number;
  /** Whole body: turned to its right, leaning forwards, leaning to its right; degrees. */
  readonly turn?: number;
  readonly lean?: number;
  readonly roll?: number;
  readonly spine?: Angles;
  readonly neck?: Angles;
}

export type Side = 'right' | 'left';
export type Value = number | readonly (number | undefined)[] | null | undefined;

const MIDLINE_NEGATED = new Set(['turn', 'roll']);
const AXIAL = new Set(['spine', 'neck']);
const POSITIONS = new Set(['at', 'hand', 'foot', 'ankleAt']);

function mirrorValue(key: string, value: Value): Value {
  if (typeof value === 'number') return MIDLINE_NEGATED.has(key) ? -value : value;
  if (!value) return value;
  if (AXIAL.has(key)) return [value[0], -(value[1] ?? 0), -(value[2] ?? 0)];
  if (POSITIONS.has(key)) return [value[0], value[1], -(value[2] ?? 0), ...value.slice(3)];
  return value;
}

/** The same position with left and right exchanged. */
export function mirrorPose(pose: Pose): Pose {
  const out: Record<string, Value> = {};
  for (const [key, value] of Object.entries(pose as Readonly<Record<string, Value>>)) {
    const end = key.at(-1);
    const base = end === 'R' || end === 'L' ? key.slice(0, -1) : key;
    const name = end === 'R' ? `${base}L` : end === 'L' ? `${base}R` : key;
    out[name] = mirrorValue(base, value);
  }
  return out;
}

/** Weighted sum of poses: the same weights for every value, missing values count as 0. */
export function blend(poses: readonly Pose[], weights: readonly number[]): Pose {
  const keys = new Set(poses.flatMap((p) => Object.keys(p)));
  const out: Record<string, Value> = {};
  for (const key of keys) {
    const values = poses.map((p) => (p as Readonly<Record<string, Value>>)[key]);
    out[key] = blendValue(key, values, weights);
  }
  return out;
}

function blendValue(key: string, values: readonly Value[], weights: readonly number[]): Value {
  const arrays = values.filter((v) => Array.isArray(v)) as (readonly (number | undefined)[])[];
  const isTarget = key.startsWith('foot') || key.startsWith('hand') || key.startsWith('ankleAt');
  if (isTarget && arrays.length < values.length) return null;
  if (arrays.length === 0)
    return values.reduce<number>((sum, v, i) => sum + (typeof v === 'number' ? v : 0) * (weights[i] ?? 0), 0);
  const size = Math.max(...arrays.map((a) => a.length));
  return Array.from({ length: size }, (_, n) =>
    values.reduce<number>(
      (sum, v, i) => sum + (Array.isArray(v) ? ((v as readonly number[])[n] ?? 0) : 0) * (weights[i] ?? 0),
      0,
    ),
  );
}
