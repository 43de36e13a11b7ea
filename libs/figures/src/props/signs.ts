import type { Canvas } from '../canvas';
import { add, mix, scale, sub, turnVec, type Vec } from '../geometry';
import { num } from '../hull';
import { darken } from '../palette';
import { lowestOf } from '../solve';
import { BEHIND, IN_FRONT, type PropPainter } from './prop';

const DASHED = ' stroke-dasharray="5 4"';

/** A shadow on the floor under the body; it shrinks as the body leaves the floor, so that flight is seen. */
const shadow: PropPainter = ({ canvas, skeleton }) => {
  const { ankleR, ankleL } = skeleton.points;
  const height = Math.max(0, lowestOf(skeleton.points));
  const radius = Math.max(12, 27 - height * 0.4);
  const ring = Array.from({ length: 20 }, (_, i): Vec => {
    const a = (i * Math.PI) / 10;
    return [(ankleR[0] + ankleL[0]) / 2 + 5 + radius * Math.cos(a), 0, radius * 0.7 * Math.sin(a)];
  });
  canvas.put(BEHIND + 2.5, canvas.polygon(ring, darken(canvas.palette.floor, 0.24), 0));
};

/** An eye that is crossed out, as a sign. */
const noSight = (canvas: Canvas, at: Vec): string => {
  const p = canvas.camera.project(at);
  const [ink, red] = canvas.isLine ? ['#000', '#000'] : [canvas.palette.propDark, canvas.palette.accent];
  return (
    `<g transform="translate(${num(p.x)} ${num(p.y)})" fill="none" stroke-width="2.6" stroke-linecap="round">` +
    `<path d="M-15 0Q0 -15 15 0Q0 15 -15 0Z" stroke="${ink}"/><circle r="3.6" fill="${ink}"/><path d="M-12 11L12 -11" stroke="${red}" stroke-width="3"/></g>`
  );
};

/** Closed lids over both eyes and, at `at`, a crossed-out eye. */
const shutEyes: PropPainter = ({ canvas, skeleton }, prop) => {
  if (prop.at) canvas.put(IN_FRONT, noSight(canvas, prop.at));
  const frame = skeleton.frames.head;
  const at = (x: number, y: number, z: number): Vec => add(skeleton.points.head, turnVec(frame, [x, y, z]));
  const { skin, ink } = canvas.palette;
  for (const z of [1, -1]) {
    if (canvas.facing(turnVec(frame, [0.8, 0, 0.5 * z])) <= 0.15) continue;
    const lid = canvas.isLine ? '#fff' : skin;
    canvas.put(
      canvas.depth(skeleton.points.head) + 1.4,
      canvas.blob([[at(8.4, 0.6, z * 3.7), 1.2]], lid).replace(/ stroke="[^"]*"/, '') +
        canvas.line([at(8.4, 0.8, z * 2), at(9, -0.4, z * 3.7), at(8.4, 0.8, z * 5.4)], ink, 1.1),
    );
  }
};

/** A ball that flies from the hands to `at` and back in the first half of the loop and is held in the second. */
const tossedBall: PropPainter = ({ canvas, skeleton, phase }, prop) => {
  const { handR, handL } = skeleton.points;
  const r = prop.size?.[0] ?? 8;
  const held = add(mix(handR, handL, 0.5), [r * 0.6, 0, 0]);
  const way = Math.max(0, Math.sin(phase * 2 * Math.PI));
  const c = add(mix(held, prop.at ?? held, way), [0, 26 * way * (1 - way), 0]);
  canvas.put(canvas.depth(c) + 20, canvas.blob([[c, r]], '#d9765f'));
};

/** Short strokes behind the body: it moves on quickly. */
const speedLines: PropPainter = ({ canvas, skeleton }) => {
  const { head, pelvis, chest } = skeleton.points;
  const x = Math.min(chest[0], pelvis[0]) - 34;
  for (const [y, size] of [
    [head[1] - 8, 12],
    [chest[1] - 4, 18],
    [pelvis[1] + 4, 12],
  ] as const)
    canvas.put(
      BEHIND + 4,
      canvas.line(
        [
          [x, y, 0],
          [x - size, y, 0],
        ],
        canvas.palette.propDark,
        2,
      ),
    );
};

/** Dashed line of the trunk down to the floor, against the vertical: the lean. */
const leanLine: PropPainter = ({ canvas, skeleton }) => {
  const { pelvis, head } = skeleton.points;
  const trunk = sub(head, pelvis);
  const top = add(head, scale(trunk, 0.3));
  const rise = top[1] - pelvis[1];
  canvas.put(BEHIND + 5, canvas.line([pelvis, add(pelvis, [0, rise, 0])], canvas.palette.propDark, 1.6, DASHED));
  canvas.put(IN_FRONT, canvas.line([sub(pelvis, scale(trunk, 0.6)), top], canvas.palette.accent, 2.4, DASHED));
};

/** A loudspeaker that is switched off: quiet, please. */
const quiet: PropPainter = ({ canvas }, prop) => {
  const p = canvas.camera.project(prop.at ?? [60, 140, 0]);
  const ink = canvas.isLine ? '#000' : canvas.palette.propDark;
  const red = canvas.isLine ? '#000' : canvas.palette.accent;
  canvas.put(
    IN_FRONT,
    `<g transform="translate(${num(p.x)} ${num(p.y)})" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">` +
      `<path d="M-15 -5H-8L1 -13V13L-8 5H-15Z" fill="${ink}" stroke="${ink}"/><path d="M7 -5l10 10M17 -5l-10 10" stroke="${red}"/></g>`,
  );
};

/** Footprints along x, left and right in turn, `size[0]` from the mid-line and `size[1]` apart; `turn: 1` side by side along z. */
const footprints: PropPainter = ({ canvas }, prop) => {
  const [gap, stride] = prop.size ?? [9, 34, 0];
  for (let i = -2; i <= 2; i++) {
    const ahead = prop.at?.[0] ?? 0;
    const [x, z] = prop.turn ? [ahead, i * stride] : [ahead + i * stride, i % 2 ? gap : -gap];
    const ball = canvas.blob(
      [
        [[x + 4, 0, z], 3.6],
        [[x + 8, 0, z], 3.4],
      ],
      canvas.palette.propDark,
    );
    canvas.put(
      BEHIND + 2.2,
      `<g opacity=".45">${ball}${canvas.blob([[[x - 6, 0, z], 3]], canvas.palette.propDark)}</g>`,
    );
  }
};

export const SIGNS = { shadow, shutEyes, tossedBall, speedLines, leanLine, quiet, footprints } as const;
