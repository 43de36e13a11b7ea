import type { Vec } from './geometry';
import type { Angles, FootTarget, Pose } from './pose';

export type LimbKey = 'R' | 'L';

const ZERO: Vec = [0, 0, 0];

/** One side of a pose with every angle filled in. */
export interface Leg {
  readonly hip: Angles;
  readonly knee: number;
  readonly dorsi: number;
  readonly inversion: number;
  readonly toes: number | undefined;
  readonly bigToe: number;
  readonly foot: FootTarget | null;
  readonly ankleAt: Vec | null;
  readonly splay: number;
}

export interface Arm {
  readonly hand: Vec | null;
  readonly flare: number;
  readonly shoulder: Angles;
  readonly elbow: number;
  readonly wrist: number;
}

/** The leg of one side with every angle filled in. */
export function legOf(pose: Pose, side: LimbKey): Leg {
  const [dorsi, inversion] = pose[`ankle${side}`] ?? [0, 0];
  return {
    ...targetsOf(pose, side),
    hip: pose[`hip${side}`] ?? ZERO,
    knee: pose[`knee${side}`] ?? 0,
    dorsi,
    inversion,
    toes: pose[`toes${side}`],
    bigToe: pose[`bigToe${side}`] ?? 0,
  };
}

const targetsOf = (pose: Pose, side: LimbKey): Pick<Leg, 'foot' | 'ankleAt' | 'splay'> => ({
  foot: pose[`foot${side}`] ?? null,
  ankleAt: pose[`ankleAt${side}`] ?? null,
  splay: pose[`splay${side}`] ?? 0,
});

/** The arm of one side with every angle filled in. */
export function armOf(pose: Pose, side: LimbKey): Arm {
  return {
    hand: pose[`hand${side}`] ?? null,
    flare: pose[`flare${side}`] ?? 0,
    shoulder: pose[`shoulder${side}`] ?? ZERO,
    elbow: pose[`elbow${side}`] ?? 0,
    wrist: pose[`wrist${side}`] ?? 0,
  };
}
