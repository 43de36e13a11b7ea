import type { Figure } from '../figure';
import type { Pose, Value } from '../pose';
import { basePose } from '../timeline';

/** One number of a pose that can be turned: `hipR` axis 0 is its flexion. */
export interface Dial {
  readonly key: keyof Pose;
  /** Place in the list of the key's numbers; null when the key is one number. */
  readonly axis: number | null;
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

type Kind = readonly (readonly [label: string, low: number, high: number])[];

const PLACE: Kind = [
  ['forward', -150, 150],
  ['up', -10, 220],
  ['right', -120, 120],
];
const FOOT: Kind = [...PLACE, ['heel rise', -60, 90], ['toe-out', -60, 60], ['slope', -60, 60]];
const TURN: Kind = [['', -180, 180]];
/** Flexion, abduction and rotation, a little wider than the checks allow so that an error can be seen. */
const JOINTS: Readonly<Record<string, Kind>> = {
  spine: [
    ['flexion', -45, 100],
    ['bend right', -45, 45],
    ['turn right', -65, 65],
  ],
  neck: [
    ['flexion', -65, 65],
    ['bend right', -50, 50],
    ['turn right', -85, 85],
  ],
  hip: [
    ['flexion', -40, 145],
    ['abduction', -45, 85],
    ['rotation out', -80, 80],
  ],
  knee: [['flexion', -10, 160]],
  ankle: [
    ['dorsiflexion', -72, 50],
    ['inversion', -50, 50],
  ],
  toes: [['extension', -55, 90]],
  shoulder: [
    ['flexion', -90, 190],
    ['abduction', -60, 180],
    ['rotation out', -110, 110],
  ],
  elbow: [['flexion', -10, 160]],
  wrist: [['flexion', -90, 90]],
};

/** A step's whole position: the figure's base with the changes of the step. */
export const positionOf = (figure: Figure, step: number): Pose => ({
  ...basePose(figure),
  ...figure.steps[step]?.pose,
});

const dialsFor = (key: keyof Pose, kind: Kind): Dial[] =>
  kind.map(([label, low, high], i) => ({ key, axis: kind.length > 1 ? i : null, label: `${key} ${label}`, low, high }));

function limbDials(pose: Pose, side: 'R' | 'L'): Dial[] {
  const joint = (name: 'hip' | 'knee' | 'ankle' | 'toes' | 'shoulder' | 'elbow' | 'wrist'): Dial[] =>
    dialsFor(`${name}${side}`, JOINTS[name] ?? TURN);
  const leg = pose[`foot${side}`]
    ? [...dialsFor(`foot${side}`, FOOT), ...dialsFor(`splay${side}`, TURN)]
    : pose[`ankleAt${side}`]
      ? [...dialsFor(`ankleAt${side}`, PLACE), ...dialsFor(`splay${side}`, TURN), ...joint('ankle'), ...joint('toes')]
      : [...joint('hip'), ...joint('knee'), ...joint('ankle'), ...joint('toes')];
  const arm = pose[`hand${side}`]
    ? [...dialsFor(`hand${side}`, PLACE), ...dialsFor(`flare${side}`, TURN)]
    : [...joint('shoulder'), ...joint('elbow')];
  return [...leg, ...arm, ...joint('wrist')];
}

/** What can be turned in a step: angles of limbs led by angles, the target of limbs led by a target. */
export function dialsOf(figure: Figure, step: number): Dial[] {
  const pose = positionOf(figure, step);
  return [
    ...dialsFor('at', PLACE),
    ...(['turn', 'lean', 'roll'] as const).flatMap((key) => dialsFor(key, TURN)),
    ...dialsFor('spine', JOINTS['spine'] ?? TURN),
    ...dialsFor('neck', JOINTS['neck'] ?? TURN),
    ...limbDials(pose, 'R'),
    ...limbDials(pose, 'L'),
  ];
}

const listOf = (value: Value): readonly (number | undefined)[] => (typeof value === 'number' || !value ? [] : value);

/** Where a dial stands in a step; what a pose does not say is 0. */
export function dialValue(figure: Figure, step: number, { key, axis }: Dial): number {
  const value: Value = positionOf(figure, step)[key];
  if (axis === null) return typeof value === 'number' ? value : 0;
  return listOf(value)[axis] ?? 0;
}

/** The figure with one dial of one step turned; the other steps stay as they are. */
export function turnDial(figure: Figure, step: number, { key, axis }: Dial, value: number): Figure {
  const known = listOf(positionOf(figure, step)[key]);
  const size = Math.max(known.length, (axis ?? 0) + 1, 3);
  const turned = axis === null ? value : Array.from({ length: size }, (_, i) => (i === axis ? value : (known[i] ?? 0)));
  const steps = figure.steps.map((each, i) => (i === step ? { ...each, pose: { ...each.pose, [key]: turned } } : each));
  return { ...figure, steps };
}

/** Seconds into the loop at which a step is held. */
export function stepTime(figure: Figure, step: number): number {
  let t = -(figure.steps[0]?.s ?? 0);
  for (const [i, { s, hold = 0 }] of figure.steps.entries()) {
    if (i === step) return t + s + hold / 2;
    t += s + hold;
  }
  return 0;
}

/** A value as TypeScript source, numbers to two places. */
function written(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value);
  const parts = Object.entries(value).map(([key, each]) => `${key}: ${written(each)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** The steps as they are written in a data file, to copy back. */
export const stepsText = ({ steps }: Figure): string =>
  `steps: [\n${steps.map((step) => `  ${written(step)},\n`).join('')}],`;
