import { add, type Vec } from '../geometry';
import { darken, lighten } from '../palette';
import { BEHIND, type Prop, type PropPainter, type PropScene } from './prop';
import { bar, block, disc } from './solids';

const place = (prop: Prop, fallback: Vec = [0, 0, 0]): Vec => prop.at ?? fallback;
const sized = (prop: Prop, fallback: Vec): Vec => prop.size ?? fallback;

const behind = ({ canvas }: PropScene, svg: string, order = 0): void => canvas.put(BEHIND + order, svg);

const mat: PropPainter = (scene, prop) => {
  const [x0, x1, z0, z1] = scene.reach;
  const size: Vec = prop.size ?? [x1 - x0 + 22, 3.5, Math.max(56, z1 - z0 + 22)];
  const at: Vec = prop.at ?? [(x0 + x1) / 2, 0, (z0 + z1) / 2];
  behind(scene, block(scene.canvas, add(at, [0, -3.5, 0]), size, '#9cc3c7', 3), 1);
};

const step: PropPainter = (scene, prop) => {
  behind(scene, block(scene.canvas, place(prop), sized(prop, [40, 15, 60]), scene.canvas.palette.prop), 2);
};

/** Padded top on two pairs of legs. */
function padded(scene: PropScene, at: Vec, size: Vec, pad: string): void {
  const { canvas } = scene;
  const dark = canvas.palette.propDark;
  const top = Math.min(8, size[1] / 3);
  let svg = '';
  for (const z of [-1, 1])
    for (const x of [-1, 1]) {
      const foot: Vec = [at[0] + x * (size[0] / 2 - 5), at[1] + 1.6, at[2] + z * (size[2] / 2 - 4)];
      svg += bar(canvas, foot, [foot[0], at[1] + size[1] - top, foot[2]], 1.6, dark);
    }
  behind(scene, svg + block(canvas, [at[0], at[1] + size[1] - top, at[2]], [size[0], top, size[2]], pad, 3), 3);
}

const bench: PropPainter = (scene, prop) => padded(scene, place(prop), sized(prop, [110, 42, 34]), '#5d7680');

const bed: PropPainter = (scene, prop) => {
  const at = place(prop);
  const size = sized(prop, [190, 42, 70]);
  padded(scene, at, size, '#cfdde2');
};

const chair: PropPainter = (scene, prop) => {
  const at = place(prop);
  const [width, height, depth] = sized(prop, [42, 43, 44]);
  padded(scene, at, [width, height, depth], '#7d949d');
  const { canvas } = scene;
  const x = at[0] - width / 2 + 1;
  const backrest = block(canvas, [x, height + 16, at[2]], [4, 26, depth], '#7d949d', 3);
  const posts = [-1, 1].map((z) =>
    bar(
      canvas,
      [x, height, at[2] + z * (depth / 2 - 4)],
      [x, height + 18, at[2] + z * (depth / 2 - 4)],
      1.6,
      canvas.palette.propDark,
    ),
  );
  behind(scene, posts.join('') + backrest, 2);
};

const wall: PropPainter = (scene, prop) => {
  const at = place(prop);
  const size = sized(prop, [6, 178, 90]);
  const toward = prop.turn ?? 1;
  behind(scene, block(scene.canvas, [at[0] + (toward * size[0]) / 2, at[1], at[2]], size, '#c9d5d9', 1), 0.5);
};

const post: PropPainter = ({ canvas }, prop) => {
  const at = place(prop);
  const height = prop.size?.[1] ?? 120;
  canvas.put(
    canvas.depth([at[0], 40, at[2]]) - 20,
    bar(canvas, [at[0], 2, at[2]], [at[0], height, at[2]], 2.4, canvas.palette.propDark) +
      block(canvas, at, [22, 2, 22], canvas.palette.propDark),
  );
};

const rail: PropPainter = (scene, prop) => {
  const { canvas } = scene;
  const at = place(prop);
  const [length, height] = sized(prop, [60, 95, 0]);
  const ends = [-length / 2, length / 2].map((x): Vec => [at[0] + x, 0, at[2]]);
  const top = ends.map((e): Vec => [e[0], height, e[2]]);
  const legs = ends.map((e, i) => bar(canvas, e, top[i] ?? e, 1.6, canvas.palette.propDark)).join('');
  const svg = legs + bar(canvas, top[0] ?? at, top[1] ?? at, 2, canvas.palette.propDark);
  canvas.put(canvas.depth([at[0], height / 2, at[2]]) - 6, svg);
};

const declineBoard: PropPainter = (scene, prop) => {
  const { canvas } = scene;
  const [x, y, z] = place(prop);
  const [length, height, width] = sized(prop, [40, 17, 44]);
  const corner = (dx: number, dy: number, dz: number): Vec => [x + dx, y + dy, z + dz];
  const [l, w] = [length / 2, width / 2];
  const colour = '#c79f6b';
  const top = canvas.polygon(
    [corner(-l, height, -w), corner(l, 1, -w), corner(l, 1, w), corner(-l, height, w)],
    lighten(colour, 0.25),
  );
  const side = canvas.polygon([corner(-l, 0, w), corner(-l, height, w), corner(l, 1, w), corner(l, 0, w)], colour);
  behind(scene, top + side, 2);
};

const stairs: PropPainter = (scene, prop) => {
  const [x, y, z] = place(prop);
  const [run, rise, width] = sized(prop, [30, 17, 60]);
  for (let i = 3; i >= 0; i--)
    behind(
      scene,
      block(scene.canvas, [x + i * run, y, z], [run, rise * (i + 1), width], scene.canvas.palette.prop),
      2 - i * 0.1,
    );
};

const soft =
  (colour: string, fallback: Vec, order: number): PropPainter =>
  (scene, prop) =>
    behind(scene, block(scene.canvas, place(prop), sized(prop, fallback), colour, 5), order);

const legPress: PropPainter = (scene, prop) => {
  const { canvas, skeleton } = scene;
  const [x, , z] = place(prop);
  const dark = canvas.palette.propDark;
  const pad = '#51666f';
  const frame =
    bar(canvas, [x - 60, 3, z], [x + 95, 3, z], 3, dark) +
    bar(canvas, [x + 10, 20, z + 22], [x + 95, 60, z + 22], 2, dark) +
    bar(canvas, [x - 8, 3, z], [x - 8, 20, z], 3, dark);
  const seat = canvas.blob(
    [
      [[x - 14, 23, -14], 4.5],
      [[x + 14, 26, -14], 4],
      [[x - 14, 23, 14], 4.5],
      [[x + 14, 26, 14], 4],
    ],
    pad,
  );
  const back = canvas.blob(
    [
      [[x - 20, 27, -15], 4.5],
      [[x - 62, 74, -15], 4.5],
      [[x - 20, 27, 15], 4.5],
      [[x - 62, 74, 15], 4.5],
    ],
    pad,
  );
  behind(scene, frame + back + seat, 3);
  // The toes stay flat on the plate when the heel lifts; `turn` moves the plate up past the feet.
  const toes = skeleton.frames.toesR;
  const ball = skeleton.points.ballR;
  const on = (lx: number, lz: number): Vec => {
    const up = lx - 9 + (prop.turn ?? 0);
    return add(ball, [toes[0] * up + toes[1] * -6.3, toes[3] * up + toes[4] * -6.3, lz - ball[2]]);
  };
  const plate = canvas.blob(
    [
      [on(-16, -24), 2.4],
      [on(28, -24), 2.4],
      [on(28, 24), 2.4],
      [on(-16, 24), 2.4],
    ],
    canvas.palette.prop,
  );
  const carriage = bar(canvas, on(6, 0), add(on(6, 0), [14, 0, 0]), 5, dark);
  behind(scene, carriage + plate, 4);
};

const kneeMachine: PropPainter = (scene, prop) => {
  const { canvas, skeleton } = scene;
  const [x, y, z] = place(prop);
  const height = prop.size?.[1] ?? 52;
  const dark = canvas.palette.propDark;
  const frame =
    bar(canvas, [x - 30, 3, z], [x + 20, 3, z], 3, dark) +
    bar(canvas, [x - 6, 3, z], [x - 6, y + height - 8, z], 4, dark);
  padded(scene, [x, y + height - 9, z], [46, 9, 44], '#51666f');
  const back = canvas.blob(
    [
      [[x - 26, height + 6, -14], 4],
      [[x - 34, height + 52, -14], 4],
      [[x - 26, height + 6, 14], 4],
      [[x - 34, height + 52, 14], 4],
    ],
    '#51666f',
  );
  behind(scene, frame + back, 2);
  const { kneeR, ankleR } = skeleton.points;
  const shank = skeleton.frames.shankR;
  const pad: Vec = [ankleR[0] + shank[0] * 7.5 + shank[1] * 7, ankleR[1] + shank[3] * 7.5 + shank[4] * 7, ankleR[2]];
  const arm = bar(canvas, add(kneeR, [0, 0, 12]), add(pad, [0, 0, 12]), 1.8, dark);
  const roll = canvas.blob(
    [
      [add(pad, [0, 0, -10]), 4.6],
      [add(pad, [0, 0, 12]), 4.6],
    ],
    darken('#51666f', 0.2),
  );
  canvas.put(canvas.depth(pad) + 12, arm + roll);
};

const calfMachine: PropPainter = ({ canvas, skeleton }) => {
  const { kneeR, kneeL } = skeleton.points;
  const pad = canvas.blob(
    [
      [add(kneeL, [-8, 10, -4]), 4],
      [add(kneeR, [-8, 10, 4]), 4],
      [add(kneeL, [4, 10, -4]), 4],
      [add(kneeR, [4, 10, 4]), 4],
    ],
    '#51666f',
  );
  const pivot: Vec = [kneeR[0] + 36, 40, kneeR[2] - 8];
  const dark = canvas.palette.propDark;
  const arm =
    bar(canvas, [pivot[0], 2, pivot[2]], pivot, 2.4, dark) +
    bar(canvas, pivot, add(kneeR, [-4, 15, -8]), 2, dark) +
    block(canvas, [pivot[0], 0, pivot[2]], [22, 2, 22], dark);
  const weight = add(kneeR, [6, 24, -2]);
  const plate =
    disc(canvas, weight, [0, 0, 1], 13, '#3a4a52') + disc(canvas, add(weight, [0, 0, 1]), [0, 0, 1], 3.5, '#8a979d');
  canvas.put(30, arm + plate + pad);
};

export const FURNITURE = {
  mat,
  step,
  box: step,
  bench,
  bed,
  chair,
  wall,
  post,
  rail,
  declineBoard,
  stairs,
  legPress,
  kneeMachine,
  calfMachine,
  balancePad: soft('#7aa6c9', [42, 7, 36], 2),
  pillow: soft('#d9d3e6', [40, 12, 40], 3),
  towel: soft('#e7b27a', [44, 1.5, 26], 3),
} as const;
