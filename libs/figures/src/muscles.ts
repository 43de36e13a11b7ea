import type { Ball, Canvas } from './canvas';
import { add, mix, turnVec, type Mat, type Vec } from './geometry';
import type { LimbKey } from './limb';
import type { Skeleton } from './solve';

/** Muscle ids of the exercise library that can glow. */
export type Muscle =
  | 'adductors'
  | 'ankle_joint'
  | 'ankle_stabilisers'
  | 'big_toe_joint'
  | 'foot_intrinsics'
  | 'gait'
  | 'gastrocnemius'
  | 'gluteus_maximus'
  | 'gluteus_medius'
  | 'gluteus_minimus'
  | 'hamstrings'
  | 'hip_flexors'
  | 'hip_rotators'
  | 'plantar_fascia'
  | 'quadriceps'
  | 'soleus'
  | 'tensor_fasciae_latae'
  | 'tibialis_anterior'
  | 'tibialis_posterior'
  | 'trunk'
  | 'vastus_lateralis'
  | 'whole_body'
  | 'whole_leg';

type Bone = 'thigh' | 'shank' | 'foot' | 'seat' | 'trunk';
/** Bone, from and to along it (0 to 1), forward and outward offset, radius. */
type Patch = readonly [Bone, number, number, number, number, number];

const THIGH: Patch = ['thigh', 0.25, 0.85, 0, 0, 6];
const SHANK: Patch = ['shank', 0.1, 0.8, 0, 0, 4];

const PATCHES: Readonly<Record<Muscle, readonly Patch[]>> = {
  adductors: [['thigh', 0.12, 0.7, 0, -4, 4.5]],
  ankle_joint: [['shank', 0.94, 1.02, 0, 0, 4.6]],
  ankle_stabilisers: [['shank', 0.75, 1, 0.5, 1, 4]],
  big_toe_joint: [['foot', 0.8, 1.15, 0, -1.6, 2.8]],
  foot_intrinsics: [['foot', 0.2, 0.85, 0, 0, 2.8]],
  gait: [],
  gastrocnemius: [['shank', 0.12, 0.5, -2.6, 0, 4.6]],
  gluteus_maximus: [['seat', 0, 0.1, -5, 2, 7.5]],
  gluteus_medius: [['seat', -0.08, 0.1, -1.5, 5, 6.5]],
  gluteus_minimus: [['seat', -0.02, 0.1, 1, 5, 5.5]],
  hamstrings: [['thigh', 0.2, 0.85, -4, 0, 4.6]],
  hip_flexors: [['seat', -0.05, 0.3, 6.5, 0, 4.6]],
  hip_rotators: [['seat', 0, 0.08, -4, 4, 5.5]],
  plantar_fascia: [['foot', -0.2, 0.9, 0, 0, 2.4]],
  quadriceps: [['thigh', 0.2, 0.9, 4, 0.5, 5]],
  soleus: [['shank', 0.35, 0.8, -2.2, 0, 3.4]],
  tensor_fasciae_latae: [['seat', -0.02, 0.3, 3.5, 6, 4.5]],
  tibialis_anterior: [['shank', 0.15, 0.75, 2.6, 1, 3]],
  tibialis_posterior: [['shank', 0.3, 0.95, -1, -2, 3]],
  trunk: [['trunk', 0.1, 0.95, 4, 0, 7]],
  vastus_lateralis: [['thigh', 0.25, 0.85, 1.5, 3.5, 5]],
  whole_body: [THIGH, SHANK, ['trunk', 0.2, 0.9, 2, 0, 8]],
  whole_leg: [THIGH, SHANK],
};

function boneOf(s: Skeleton, bone: Bone, side: LimbKey): [Vec, Vec, Mat] {
  const { points: p, frames: f } = s;
  if (bone === 'thigh' || bone === 'seat')
    return [p[`hip${side}`], p[`knee${side}`], bone === 'seat' ? f.pelvis : f[`thigh${side}`]];
  if (bone === 'shank') return [p[`knee${side}`], p[`ankle${side}`], f[`shank${side}`]];
  if (bone === 'foot') return [mix(p[`ankle${side}`], p[`heel${side}`], 0.7), p[`ball${side}`], f[`foot${side}`]];
  return [p.waist, p.chest, f.lower];
}

/** Adds a soft glow over the working muscles of the given sides. */
export function drawGlow(
  canvas: Canvas,
  skeleton: Skeleton,
  muscles: readonly Muscle[],
  sides: readonly LimbKey[],
): void {
  for (const side of sides) {
    for (const [bone, from, to, ahead, out, radius] of muscles.flatMap((m) => PATCHES[m])) {
      const [a, b, frame] = boneOf(skeleton, bone, side);
      const shift = turnVec(frame, [ahead, 0, side === 'R' ? out : -out]);
      const ends = [add(mix(a, b, from), shift), add(mix(a, b, to), shift)] as const;
      const layer = (grow: number, opacity: string): string =>
        canvas
          .blob(
            ends.map((e): Ball => [e, radius * grow]),
            canvas.palette.glow,
          )
          .replace('/>', ` opacity="${opacity}"/>`);
      const middle = mix(a, b, (from + to) / 2);
      canvas.put(canvas.depth(middle) + 3, layer(1.1, '.22') + layer(0.75, '.3') + layer(0.4, '.35'));
    }
  }
}
