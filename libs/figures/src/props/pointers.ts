import { LENGTH } from '../body';
import { add, mix, scale, sub, unit, type Vec } from '../geometry';
import { num } from '../hull';
import { BEHIND, IN_FRONT, type PropPainter } from './prop';

/** A grey arrow on the floor from `at` along `size`: the way somebody travels. Grey, so that it is not taken for a band. */
const floorArrow: PropPainter = ({ canvas }, prop) => {
  const from = prop.at ?? [0, 0, 0];
  const to = add(from, prop.size ?? [60, 0, 0]);
  const along = unit(sub(to, from));
  const across: Vec = [-along[2], 0, along[0]];
  const wing = (k: number): Vec => add(add(to, scale(along, -11 * canvas.unit)), scale(across, k * canvas.unit));
  const colour = canvas.palette.propDark;
  // Print has no colours: there the dashes tell it from a band.
  const dashes = canvas.isLine ? ' stroke-dasharray="6 7"' : '';
  canvas.put(
    BEHIND + 2.4,
    canvas.line([from, add(to, scale(along, -5 * canvas.unit))], colour, 4 * canvas.unit, dashes) +
      canvas.polygon([to, wing(8), wing(-8)], colour, 0),
  );
};

/** The hollow of the arch on the inner side of the bare foot `on`; it rises with the ankle. */
const arch: PropPainter = ({ canvas, skeleton }, prop) => {
  const side = prop.on?.endsWith('L') ? 'L' : 'R';
  const p = skeleton.points;
  const [heel, ball, ankle] = [p[`heel${side}`], p[`ball${side}`], p[`ankle${side}`]];
  const rise = 2 + Math.max(0, ankle[1] - LENGTH.ankleHeight) * 2;
  const inner = side === 'R' ? -3 : 3;
  const at = (k: number, y: number): Vec => {
    const [x, , z] = mix(heel, ball, k);
    return [x, y, z + inner];
  };
  const rim = [0.12, 0.22, 0.34, 0.5, 0.66, 0.78, 0.88].map((k) => at(k, rise * Math.sin((Math.PI * (k - 0.1)) / 0.8)));
  const hollow = canvas.polygon([at(0.12, -2), ...rim, at(0.88, -2)], canvas.palette.floor, 0);
  const edge = canvas.isLine ? canvas.line(rim, '#000', 0.4) : '';
  canvas.put(IN_FRONT, hollow.replace('stroke="#000"', 'stroke="#fff"') + edge);
};

/** The sun rising over the edge of the ground: first thing in the morning. */
const sunrise: PropPainter = ({ canvas }, prop) => {
  const p = canvas.camera.project(prop.at ?? [0, 160, 0]);
  const [ink, sun] = canvas.isLine ? ['#000', '#000'] : [canvas.palette.propDark, canvas.palette.accent];
  canvas.put(
    IN_FRONT,
    `<g transform="translate(${num(p.x)} ${num(p.y)})" fill="none" stroke="${sun}" stroke-width="3" stroke-linecap="round">` +
      `<path d="M-11 0A11 11 0 0 1 11 0M0 -17V-23M-13 -12L-17 -16M13 -12L17 -16"/><path d="M-22 0H22" stroke="${ink}"/></g>`,
  );
};

export const POINTERS = { floorArrow, arch, sunrise } as const;
