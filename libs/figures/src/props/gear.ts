import type { Canvas } from '../canvas';
import { add, cross, mix, scale, sub, unit, type Vec } from '../geometry';
import { darken } from '../palette';
import type { PointName, Skeleton } from '../solve';
import { BEHIND, IN_FRONT, type Prop, type PropPainter } from './prop';
import { bar, disc } from './solids';

const point = (skeleton: Skeleton, name: PointName | undefined): Vec => skeleton.points[name ?? 'pelvis'];
const between = (skeleton: Skeleton, prop: Prop): Vec =>
  prop.to ? mix(point(skeleton, prop.on), point(skeleton, prop.to), 0.5) : point(skeleton, prop.on);

/** Bone next to a joint, used to wrap bands and bandages round a limb: the joint, its other end, thickness. */
function limbAt(skeleton: Skeleton, name: PointName): [Vec, Vec, number] {
  const p = skeleton.points;
  const side = name.endsWith('R') ? 'R' : 'L';
  if (name.startsWith('knee')) return [mix(p[`knee${side}`], p[`hip${side}`], 0.2), p[`hip${side}`], 7.6];
  if (name.startsWith('ankle')) return [mix(p[`ankle${side}`], p[`knee${side}`], 0.12), p[`knee${side}`], 4.6];
  return [add(p[`ball${side}`], [0, 0, 0]), p[`heel${side}`], 4.4];
}

/** The part of a band that lies round a limb. */
function loop(canvas: Canvas, centre: Vec, far: Vec, radius: number): string {
  const across = unit(cross(unit(sub(far, centre)), canvas.camera.eye), [1, 0, 0]);
  const ends = [add(centre, scale(across, radius)), add(centre, scale(across, -radius))];
  return canvas.line(ends, canvas.palette.accent, 4);
}

const miniBand: PropPainter = ({ canvas, skeleton }, prop) => {
  const ends = [prop.on ?? 'kneeR', prop.to ?? 'kneeL'] as const;
  const colour = canvas.palette.accent;
  const [a, b] = ends.map((name) => limbAt(skeleton, name)) as [[Vec, Vec, number], [Vec, Vec, number]];
  canvas.put((canvas.depth(a[0]) + canvas.depth(b[0])) / 2, canvas.line([a[0], b[0]], darken(colour, 0.12), 3.4));
  for (const [centre, far, radius] of [a, b]) {
    canvas.put(canvas.depth(centre) + 8, loop(canvas, centre, far, radius));
  }
};

const band: PropPainter = ({ canvas, skeleton }, prop) => {
  const from = prop.at ?? point(skeleton, 'handL');
  if (prop.turn && prop.on) {
    const [centre, far, radius] = limbAt(skeleton, prop.on);
    const way = canvas.line([from, centre], canvas.palette.accent, 2.6);
    canvas.put(canvas.depth(centre) + 8, way + loop(canvas, centre, far, radius));
    return;
  }
  const via = point(skeleton, prop.on);
  const points = prop.to ? [from, via, point(skeleton, prop.to)] : [from, via];
  const depth = Math.max(...points.map((p) => canvas.depth(p)));
  canvas.put(depth + 4, canvas.line(points, canvas.palette.accent, 2.6));
};

const strap: PropPainter = ({ canvas, skeleton }, prop) => {
  const a = point(skeleton, prop.on);
  const b = point(skeleton, prop.to ?? 'handR');
  canvas.put(Math.max(canvas.depth(a), canvas.depth(b)) + 4, canvas.line([a, b], canvas.palette.accent, 2.2));
};

const dumbbell: PropPainter = ({ canvas, skeleton }, prop) => {
  const c = between(skeleton, prop);
  const axis: Vec = prop.turn ? [0, 1, 0] : [1, 0, 0];
  const dark = '#3a4a52';
  const end = (k: number): Vec => add(c, scale(axis, k));
  const svg =
    bar(canvas, end(-7), end(7), 1.6, dark) +
    bar(canvas, end(-9), end(-6), 4.8, dark) +
    bar(canvas, end(6), end(9), 4.8, dark);
  canvas.put(canvas.depth(c) + 3, svg);
};

const kettlebell: PropPainter = ({ canvas, skeleton }, prop) => {
  const c = between(skeleton, prop);
  const dark = '#3a4a52';
  const svg =
    canvas.line([add(c, [-4.5, -6, 0]), add(c, [-4, 0.5, 0]), add(c, [4, 0.5, 0]), add(c, [4.5, -6, 0])], dark, 2.6) +
    canvas.blob([[add(c, [0, -11, 0]), 8]], dark);
  canvas.put(canvas.depth(c) + 2, svg);
};

const barbell: PropPainter = ({ canvas, skeleton }, prop) => {
  const [dx, dy] = prop.at ?? [0, 0, 0];
  const c = add(between(skeleton, prop), [dx, dy, 0]);
  const dark = '#3a4a52';
  const at = (z: number): Vec => [c[0], c[1], c[2] + z];
  const half = 62;
  canvas.put(canvas.depth(c) - 2, bar(canvas, at(-half), at(half), 1.5, '#8a979d'));
  for (const z of [-half + 8, half - 8]) {
    const plate = disc(canvas, at(z), [0, 0, 1], 15, dark) + disc(canvas, at(z + 1.5), [0, 0, 1], 4, '#8a979d');
    canvas.put(canvas.depth(at(z)) + 2, plate);
  }
};

const round =
  (colour: string, fallback: number): PropPainter =>
  ({ canvas, skeleton }, prop) => {
    const r = prop.size?.[0] ?? fallback;
    const c = prop.at ? add(prop.on ? between(skeleton, prop) : [0, r, 0], prop.at) : between(skeleton, prop);
    const svg =
      canvas.blob([[c, r]], colour) +
      (canvas.isLine
        ? ''
        : canvas
            .blob([[add(c, [-r * 0.3, r * 0.35, r * 0.4]), r * 0.22]], '#ffffff')
            .replace('/>', ' opacity=".45"/>'));
    canvas.put(canvas.depth(c) + 1, svg);
  };

const foamRoller: PropPainter = ({ canvas }, prop) => {
  const [x, y, z] = prop.at ?? [0, 0, 0];
  const r = prop.size?.[0] ?? 7.5;
  const axis: Vec = prop.turn ? [1, 0, 0] : [0, 0, 1];
  const c: Vec = [x, y + r, z];
  const half = 24;
  const ends = [add(c, scale(axis, -half)), add(c, scale(axis, half))] as const;
  const near = canvas.depth(ends[0]) > canvas.depth(ends[1]) ? ends[0] : ends[1];
  const svg =
    canvas.blob(
      [
        [ends[0], r],
        [ends[1], r],
      ],
      '#e08a4a',
    ) +
    disc(canvas, near, axis, r, '#f0a96f') +
    disc(canvas, near, axis, r * 0.45, '#a85f2b');
  canvas.put(prop.size?.[1] ? IN_FRONT : BEHIND + 6, svg);
};

const towelRoll: PropPainter = ({ canvas }, prop) => {
  const [x, y, z] = prop.at ?? [0, 0, 0];
  const r = prop.size?.[0] ?? 5;
  const half = prop.size?.[2] ?? 16;
  const near: Vec = [x, y + r, z + half];
  canvas.put(
    BEHIND + 6,
    canvas.blob(
      [
        [[x, y + r, z - half], r],
        [near, r],
      ],
      '#e7b27a',
    ) +
      canvas.blob([[near, r]], '#f3cfa4') +
      canvas.blob([[near, r * 0.4]], '#e7b27a'),
  );
};

const slider: PropPainter = ({ canvas, skeleton }, prop) => {
  const c = point(skeleton, prop.on);
  canvas.put(canvas.depth(c) - 3, disc(canvas, [c[0], 0.8, c[2]], [0, 1, 0], 9, canvas.palette.accent));
};

const icePack: PropPainter = ({ canvas, skeleton }, prop) => {
  const c = add(between(skeleton, prop), prop.at ?? [0, 6, 0]);
  const svg =
    canvas.blob(
      [
        [add(c, [-9, -2, 5]), 4.2],
        [add(c, [9, -2, 5]), 4.2],
        [add(c, [0, 1.5, 5]), 4.6],
      ],
      '#7cc4ee',
    ) + canvas.line([add(c, [-5, 0, 5]), add(c, [5, 0, 5])], '#ffffff', 1.4);
  canvas.put(canvas.depth(c) + 20, svg);
};

const bandage: PropPainter = ({ canvas, skeleton, phase }, prop) => {
  const side = prop.on?.endsWith('L') ? 'L' : 'R';
  const p = skeleton.points;
  const knee = p[`knee${side}`];
  const turns = prop.turn ?? 1 + Math.floor(phase * 5);
  for (let i = 0; i < Math.min(6, turns); i++) {
    const k = -0.3 + i * 0.1;
    const c = k < 0 ? mix(knee, p[`ankle${side}`], -k) : mix(knee, p[`hip${side}`], k);
    const axis = unit(sub(p[`hip${side}`], p[`ankle${side}`]));
    const across = unit(cross(axis, canvas.camera.eye), [1, 0, 0]);
    const tilt = scale(axis, 1.2);
    canvas.put(
      canvas.depth(c) + 9 + i * 0.01,
      canvas.line([add(add(c, tilt), scale(across, 7)), sub(sub(c, tilt), scale(across, 7))], '#f4efe4', 4.2) +
        canvas.line([add(add(c, tilt), scale(across, 6.4)), sub(sub(c, tilt), scale(across, 6.4))], '#cdbfa0', 0.7),
    );
  }
};

/** A padded bar that holds the ankles down. */
const anklePad: PropPainter = ({ canvas, skeleton }, prop) => {
  const p = skeleton.points;
  const c = add(mix(p.ankleR, p.ankleL, 0.5), prop.at ?? [0, 7, 0]);
  canvas.put(
    canvas.depth(c) + 14,
    bar(canvas, add(c, [0, 0, -20]), add(c, [0, 0, 20]), 4.5, '#51666f') +
      bar(canvas, [c[0], 1, c[2] + 20], add(c, [0, 0, 20]), 1.6, canvas.palette.propDark),
  );
};

const rope: PropPainter = ({ canvas, skeleton, phase }, prop) => {
  const turns = prop.turn ?? 1;
  const a = phase * turns * Math.PI * 2;
  const { handR, handL, pelvis } = skeleton.points;
  const centre = mix(handR, handL, 0.5);
  const reach = 88;
  const tip: Vec = [centre[0] + reach * Math.sin(a), pelvis[1] + 8 - reach * 1.13 * Math.cos(a), 0];
  const spread = (k: number, z: number): Vec => {
    const m = mix(centre, tip, k);
    return [m[0], m[1], z];
  };
  const points = [
    handR,
    spread(0.5, 34),
    spread(0.85, 26),
    spread(1, 8),
    spread(1, -8),
    spread(0.85, -26),
    spread(0.5, -34),
    handL,
  ];
  canvas.put(Math.sin(a) > 0 ? 40 : -60, canvas.line(points, canvas.palette.accent, 1.8));
};

export const GEAR = {
  miniBand,
  band,
  strap,
  dumbbell,
  kettlebell,
  barbell,
  foamRoller,
  towelRoll,
  slider,
  icePack,
  bandage,
  anklePad,
  rope,
  swissBall: round('#d9765f', 30),
  ball: round('#d9765f', 6),
} as const;
