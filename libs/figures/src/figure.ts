import type { View } from './camera';
import type { Vec } from './geometry';
import type { Muscle } from './muscles';
import type { Pose } from './pose';
import type { PoseName } from './poses.data';
import type { Prop } from './props/prop';
import type { PointName } from './solve';

export type Ease = 'smooth' | 'linear' | 'out' | 'in';

/** A key position and how it is reached. */
export interface Step {
  /** Changes to the exercise's base pose. */
  readonly pose?: Pose;
  /** Seconds to arrive here from the step before (for the first step: back from the last one). */
  readonly s: number;
  /** Seconds to stay. */
  readonly hold?: number;
  readonly ease?: Ease;
  /** False: a way point that is not shown among the key frames. */
  readonly key?: false;
  /** The count of a tempo this step is part of; needed with more than two steps. See `atTempo`. */
  readonly count?: 'out' | 'back';
}

/** One exercise as data: see docs/figures.md. */
export interface Figure {
  readonly view: View;
  /** Named poses and changes, merged from left to right. */
  readonly base: readonly (PoseName | Pose)[];
  readonly steps: readonly Step[];
  /** Play the steps again with left and right exchanged before looping. */
  readonly alternate?: true;
  /** Move without stopping at the steps (running, cycling). */
  readonly flow?: true;
  /** The body point that `at` places; default the pelvis centre. */
  readonly anchor?: PointName;
  readonly props?: readonly Prop[];
  /** Muscle ids of the library that glow; on the working (right) side. */
  readonly glow?: readonly Muscle[];
  readonly glowBoth?: true;
  /** Points whose way from the first to the second step is drawn as an arrow. */
  readonly arrows?: readonly PointName[];
  /** A dot on a body point with a short hint. */
  readonly cue?: readonly [PointName, string];
  /** Close-up: the point to centre on and the width of the picture in figure units. */
  readonly focus?: readonly [PointName, number];
  readonly barefoot?: true;
  /** Added to the picture's frame, figure units: a place that must stay visible. */
  readonly include?: readonly Vec[];
  /** The floor is not where the body stands (water, machines). */
  readonly noFloor?: true;
}

export type FigurePage = Readonly<Record<string, Figure>>;
