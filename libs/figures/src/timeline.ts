import type { Ease, Figure, Step } from './figure';
import { blend, mirrorPose, type Pose } from './pose';
import { POSES } from './poses.data';

interface Beat {
  readonly pose: Pose;
  readonly seconds: number;
  readonly hold: number;
  readonly ease: Ease;
  readonly isKey: boolean;
}

const EASES: Readonly<Record<Ease, (k: number) => number>> = {
  smooth: (k) => k * k * (3 - 2 * k),
  linear: (k) => k,
  out: (k) => 1 - (1 - k) * (1 - k),
  in: (k) => k * k,
};

const cache = new WeakMap<Figure, readonly Beat[]>();

/** The base pose of an exercise: named poses and changes merged. */
export function basePose(figure: Figure): Pose {
  return figure.base.reduce<Pose>(
    (pose, part) => ({ ...pose, ...(typeof part === 'string' ? POSES[part] : part) }),
    {},
  );
}

function beatsOf(figure: Figure): readonly Beat[] {
  const known = cache.get(figure);
  if (known) return known;
  const base = basePose(figure);
  const beat = (step: Step): Beat => ({
    pose: { ...base, ...step.pose },
    seconds: step.s,
    hold: step.hold ?? 0,
    ease: step.ease ?? 'smooth',
    isKey: step.key !== false,
  });
  const first = figure.steps.map(beat);
  const beats = figure.alternate ? [...first, ...first.map((b) => ({ ...b, pose: mirrorPose(b.pose) }))] : first;
  cache.set(figure, beats);
  return beats;
}

/** The pose of each step, in order. */
export const stepPoses = (figure: Figure): readonly Pose[] => beatsOf(figure).map((b) => b.pose);

/** Seconds of one loop. */
export function loopSeconds(figure: Figure): number {
  return beatsOf(figure).reduce((sum, b) => sum + b.seconds + b.hold, 0);
}

/** Seconds into the loop of each key frame (the middle of its hold), in order. */
export function keyTimes(figure: Figure): number[] {
  const times: number[] = [];
  let t = -(beatsOf(figure)[0]?.seconds ?? 0);
  for (const beat of beatsOf(figure)) {
    t += beat.seconds;
    if (beat.isKey) times.push(t + beat.hold / 2);
    t += beat.hold;
  }
  return times;
}

function flowPose(beats: readonly Beat[], index: number, k: number): Pose {
  const at = (i: number): Pose => beats[(i + beats.length) % beats.length]?.pose ?? {};
  const k2 = k * k;
  const k3 = k2 * k;
  const weights = [
    -0.5 * k3 + k2 - 0.5 * k,
    1.5 * k3 - 2.5 * k2 + 1,
    -1.5 * k3 + 2 * k2 + 0.5 * k,
    0.5 * k3 - 0.5 * k2,
  ];
  return blend([at(index - 2), at(index - 1), at(index), at(index + 1)], weights);
}

/** The pose t seconds into the loop; t may be any number. */
export function poseAt(figure: Figure, t: number): Pose {
  const beats = beatsOf(figure);
  const total = loopSeconds(figure);
  const [first] = beats;
  if (!first || total === 0) return first?.pose ?? basePose(figure);
  let left = (((t - first.hold) % total) + total) % total;
  for (let i = 1; i <= beats.length; i++) {
    const beat = beats[i % beats.length] ?? first;
    if (left < beat.seconds) return between(figure, beats, i, left / beat.seconds);
    left -= beat.seconds + beat.hold;
    if (left < 0) return beat.pose;
  }
  return first.pose;
}

/** The pose at fraction k of the way to step i. */
function between(figure: Figure, beats: readonly Beat[], i: number, k: number): Pose {
  if (figure.flow) return flowPose(beats, i, k);
  const [from, to] = [beats[i - 1], beats[i % beats.length]];
  if (!from || !to) return basePose(figure);
  const eased = EASES[to.ease](k);
  return blend([from.pose, to.pose], [1 - eased, eased]);
}
