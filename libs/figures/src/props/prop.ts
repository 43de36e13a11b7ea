import type { Canvas } from '../canvas';
import type { Vec } from '../geometry';
import type { PointName, Skeleton } from '../solve';

/** What an exercise is done with. Which fields a kind reads is listed in docs/figures.md. */
export interface Prop {
  readonly kind: PropKind;
  /** Where it stands: x, height of its underside, z. */
  readonly at?: Vec;
  /** Length along x, height, width along z; or a single size. */
  readonly size?: Vec;
  /** Body point it is held by or fixed to, and a second one. */
  readonly on?: PointName;
  readonly to?: PointName;
  /** Degrees: slope or turn, by kind. */
  readonly turn?: number;
}

export type PropKind =
  | 'mat'
  | 'step'
  | 'box'
  | 'bench'
  | 'chair'
  | 'bed'
  | 'wall'
  | 'post'
  | 'rail'
  | 'declineBoard'
  | 'stairs'
  | 'legPress'
  | 'kneeMachine'
  | 'calfMachine'
  | 'miniBand'
  | 'band'
  | 'strap'
  | 'dumbbell'
  | 'kettlebell'
  | 'barbell'
  | 'rope'
  | 'swissBall'
  | 'ball'
  | 'foamRoller'
  | 'towel'
  | 'towelRoll'
  | 'balancePad'
  | 'pillow'
  | 'slider'
  | 'icePack'
  | 'bandage'
  | 'anklePad'
  | 'bike'
  | 'elliptical'
  | 'rower'
  | 'treadmill'
  | 'water'
  | 'floatBelt'
  | 'metronome'
  | 'diary'
  | 'floorLine'
  | 'floorMarks'
  | 'shadow'
  | 'shutEyes'
  | 'tossedBall'
  | 'speedLines'
  | 'leanLine'
  | 'quiet'
  | 'footprints'
  | 'floorArrow'
  | 'arch'
  | 'sunrise';

/** x from, x to, z from, z to. */
export type Reach = readonly [number, number, number, number];

/** What a prop painter gets: the canvas, the solved body and how far the loop has run (0 to 1). */
export interface PropScene {
  readonly canvas: Canvas;
  readonly skeleton: Skeleton;
  readonly phase: number;
  /** Smallest and largest x and z the body reaches in the whole loop. */
  readonly reach: Reach;
}

export type PropPainter = (scene: PropScene, prop: Prop) => void;

/** Painting order outside the body's own depth. */
export const BEHIND = -1000;
export const IN_FRONT = 1000;
