import { add, mix, type Vec } from '../geometry';
import { BEHIND, IN_FRONT, type PropPainter } from './prop';
import { bar, block, disc } from './solids';

const bike: PropPainter = ({ canvas, skeleton }, prop) => {
  const [x] = prop.at ?? [0, 0, 0];
  const { prop: light, propDark: dark } = canvas.palette;
  const hub: Vec = [x, 30, 0];
  const frame =
    bar(canvas, [x - 38, 3, 0], [x + 52, 3, 0], 3, dark) +
    bar(canvas, hub, [x - 16, 82, 0], 2.8, light) +
    bar(canvas, hub, [x + 42, 88, 0], 2.8, light) +
    bar(canvas, hub, [x, 4, 0], 3, light) +
    bar(canvas, [x + 42, 88, 0], [x + 44, 104, 0], 2.2, dark) +
    disc(canvas, [x + 36, 30, 0], [0, 0, 1], 21, light) +
    disc(canvas, [x + 36, 30, 1], [0, 0, 1], 15, '#dfe8ea');
  const saddle = canvas.blob(
    [
      [[x - 25, 86, 0], 4],
      [[x - 6, 87, 0], 2.4],
    ],
    dark,
  );
  const handle =
    bar(canvas, [x + 42, 104, -14], [x + 42, 104, 14], 2, dark) +
    bar(canvas, [x + 42, 104, 14], [x + 52, 107, 14], 2, dark);
  canvas.put(-3, frame + saddle);
  canvas.put(-2, handle);
  for (const [name, z] of [
    ['ballR', 9],
    ['ballL', -9],
  ] as const) {
    const foot = skeleton.points[name];
    const pedal: Vec = [foot[0], foot[1] - 4.4, z];
    const svg =
      bar(canvas, [hub[0], hub[1], z * 0.7], [pedal[0], pedal[1], z * 0.7], 1.7, dark) +
      block(canvas, [pedal[0], pedal[1] - 1.4, z], [12, 2.8, 9], dark);
    canvas.put(canvas.depth(pedal) - 2, svg);
  }
};

const elliptical: PropPainter = ({ canvas, skeleton }, prop) => {
  const [x] = prop.at ?? [0, 0, 0];
  const { prop: light, propDark: dark } = canvas.palette;
  const base =
    bar(canvas, [x - 62, 3, 0], [x + 62, 3, 0], 3, dark) +
    bar(canvas, [x + 48, 4, 0], [x + 38, 128, 0], 3, light) +
    block(canvas, [x + 40, 126, 0], [4, 14, 22], dark);
  canvas.put(BEHIND + 4, disc(canvas, [x - 46, 24, 0], [0, 0, 1], 20, light) + base);
  for (const side of ['R', 'L'] as const) {
    const z = side === 'R' ? 12 : -12;
    const ankle = skeleton.points[`ankle${side}`];
    const pedal: Vec = [ankle[0] + 3, ankle[1] - 8.6, z];
    const svg =
      bar(canvas, [x - 46, 24 + (pedal[1] - 24) * 0.6, z], pedal, 2, dark) +
      bar(canvas, pedal, [x + 44, 26, z], 2, dark) +
      block(canvas, add(pedal, [0, 0, 0]), [34, 2.4, 11], dark);
    canvas.put(canvas.depth(pedal) - 4, svg);
    const hand = skeleton.points[`hand${side}`];
    canvas.put(
      canvas.depth(hand) - 1,
      bar(canvas, [x + 44, 34, z + Math.sign(z) * 2], hand, 1.7, dark) +
        bar(canvas, hand, add(hand, [2, 10, 0]), 2.2, '#3a4a52'),
    );
  }
};

const rower: PropPainter = ({ canvas, skeleton }, prop) => {
  const [x] = prop.at ?? [0, 0, 0];
  const { prop: light, propDark: dark } = canvas.palette;
  const seatX = skeleton.points.pelvis[0];
  const base =
    bar(canvas, [x - 80, 20, 0], [x + 62, 20, 0], 2.6, dark) +
    bar(canvas, [x - 76, 2, 0], [x - 76, 18, 0], 2, dark) +
    bar(canvas, [x + 70, 2, 0], [x + 66, 30, 0], 2.6, dark);
  const wheel = disc(canvas, [x + 74, 34, 0], [0, 0, 1], 22, light) + disc(canvas, [x + 74, 34, 1], [0, 0, 1], 9, dark);
  const seat =
    canvas.blob(
      [
        [[seatX - 11, 27, 0], 3],
        [[seatX + 9, 27, 0], 3],
      ],
      '#3a4a52',
    ) + bar(canvas, [seatX, 22, 0], [seatX, 26, 0], 3, dark);
  canvas.put(BEHIND + 4, base + wheel + seat);
  const { handR, handL, ballR, heelR } = skeleton.points;
  const grip = mix(handR, handL, 0.5);
  canvas.put(2, canvas.line([[x + 72, 46, 0], grip], dark, 1.2));
  canvas.put(canvas.depth(handR) - 3, bar(canvas, [grip[0], grip[1], -20], [grip[0], grip[1], 20], 1.8, '#3a4a52'));
  canvas.put(-20, bar(canvas, add(ballR, [5, -3, -8]), add(heelR, [5, -4, -8]), 3, dark));
};

const treadmill: PropPainter = ({ canvas, phase }, prop) => {
  const [x] = prop.at ?? [0, 0, 0];
  const slope = Math.tan(((prop.turn ?? 0) * Math.PI) / 180);
  const { propDark: dark } = canvas.palette;
  const at = (dx: number, dy: number, z: number): Vec => [x + dx, dy + dx * slope, z];
  const half = 72;
  const deck = canvas.polygon(
    [at(-half, -0.5, -28), at(half, -0.5, -28), at(half, -0.5, 28), at(-half, -0.5, 28)],
    '#4a5b63',
  );
  const edge = canvas.polygon(
    [at(-half, -0.5, 28), at(half, -0.5, 28), at(half, -7, 28), at(-half, -7, 28)],
    '#8a9ba3',
  );
  let marks = '';
  for (let i = 0; i < 5; i++) {
    const dx = half - ((i / 5 + phase) % 1) * 2 * half;
    marks += canvas.line([at(dx, 0, -24), at(dx, 0, 24)], '#6d7f88', 1.2);
  }
  const foot = bar(canvas, at(half - 6, -8, 0), [x + half - 2, -10, 0], 2, dark);
  const post = (z: number): string =>
    bar(canvas, at(half - 2, -3, z), at(half - 14, 100, z), 2.2, dark) +
    bar(canvas, at(half - 14, 98, z), at(half - 42, 92, z), 2, dark);
  canvas.put(BEHIND + 3, foot + deck + edge + marks + post(-28));
  canvas.put(BEHIND + 4, block(canvas, at(half - 16, 98, 0), [5, 16, 44], dark));
  canvas.put(60, post(28));
};

const water: PropPainter = ({ canvas, phase }, prop) => {
  const [x, y] = prop.at ?? [0, 100, 0];
  const [width, depth] = prop.size ?? [200, 110, 0];
  const wave = (i: number): string => {
    const px = x - width / 2 + (i * width) / 16;
    return `${i ? 'L' : 'M'}${px.toFixed(1)} ${(-y + 1.6 * Math.sin(i * 1.2 + phase * Math.PI * 2)).toFixed(1)}`;
  };
  const top = Array.from({ length: 17 }, (_, i) => wave(i)).join('');
  const d = `${top}V${(-y + depth).toFixed(1)}H${(x - width / 2).toFixed(1)}Z`;
  const colour = canvas.isLine ? 'none' : '#5bb4dc';
  canvas.put(
    IN_FRONT,
    `<path d="${d}" fill="${colour}" opacity=".42"/><path d="${top}" fill="none" stroke="${canvas.isLine ? '#000' : '#2f8fbd'}" stroke-width="1.8" stroke-linecap="round"/>`,
  );
};

const floatBelt: PropPainter = ({ canvas, skeleton }) => {
  const w = skeleton.points.waist;
  canvas.put(
    canvas.depth(w) + 3,
    canvas.blob(
      [
        [add(w, [-8, -1, 3]), 4.5],
        [add(w, [8, -1, 3]), 4.5],
      ],
      canvas.palette.accent,
    ),
  );
};

const metronome: PropPainter = ({ canvas, phase }, prop) => {
  const c = prop.at ?? [70, 150, 0];
  const p = canvas.camera.project(c);
  const swing = 24 * Math.sin(phase * Math.PI * 2 * (prop.turn ?? 2));
  const { propDark, accent } = canvas.palette;
  const ups = Array.from(
    { length: prop.size?.[0] ?? 0 },
    (_, i) =>
      `<path d="M15 ${5 - i * 8}l6 -6l6 6" fill="none" stroke="${canvas.isLine ? '#000' : accent}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  ).join('');
  canvas.put(
    IN_FRONT,
    `<g transform="translate(${p.x.toFixed(1)} ${p.y.toFixed(1)}) scale(1.5)"><path d="M-6 -14H6L11 12H-11Z" fill="${canvas.isLine ? '#fff' : propDark}" stroke="${canvas.isLine ? '#000' : propDark}" stroke-width="2" stroke-linejoin="round"/><path d="M0 8V-16" stroke="${canvas.isLine ? '#000' : accent}" stroke-width="2.6" stroke-linecap="round" transform="rotate(${swing.toFixed(1)} 0 8)"/>${ups}</g>`,
  );
};

const RUNNER = 'M1 -5L-2 2L3 5L1 10M-2 2L-5 6L-10 6M6 -2L1 -4L-5 -2';
const BICYCLE =
  'M-7 4L-2 -4H5L0 4H-7M5 -4L7 4M-2 -4L-3 -7H-6M5 -4L4 -8H7M-12 4a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M2 4a5 5 0 1 0 10 0a5 5 0 1 0 -10 0';

/** A page of the diary: running hurts, cycling goes well. */
const diary: PropPainter = ({ canvas }, prop) => {
  const p = canvas.camera.project(prop.at ?? [0, 90, 0]);
  const ink = canvas.isLine ? '#000' : canvas.palette.propDark;
  const red = canvas.isLine ? '#000' : canvas.palette.accent;
  const lines =
    `<g transform="translate(-9 -14)"><circle cx="3.5" cy="-9.5" r="2.4" fill="${ink}" stroke="none"/><path d="${RUNNER}"/></g>` +
    `<path d="${BICYCLE}" transform="translate(-9 17)"/><path d="M10 -18l8 8M18 -18l-8 8" stroke="${red}"/><path d="M9 17l4 4l7 -9"/>`;
  canvas.put(
    IN_FRONT,
    `<g transform="translate(${p.x.toFixed(1)} ${p.y.toFixed(1)})"><rect x="-27" y="-32" width="54" height="64" rx="4" fill="#fff" stroke="${ink}" stroke-width="2.4"/><g fill="none" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${lines}</g></g>`,
  );
};

const floorLine: PropPainter = ({ canvas }, prop) => {
  const [x, , z] = prop.at ?? [0, 0, 0];
  const half = (prop.size?.[0] ?? 120) / 2;
  const ends: Vec[] = prop.turn
    ? [
        [x, 0, -half],
        [x, 0, half],
      ]
    : [
        [x - half, 0, z],
        [x + half, 0, z],
      ];
  canvas.put(BEHIND + 2, canvas.line(ends, canvas.palette.accent, 2.4));
};

const floorMarks: PropPainter = ({ canvas }, prop) => {
  const r = prop.size?.[0] ?? 52;
  for (let i = 0; i < 8; i++) {
    const a = (i * Math.PI) / 4;
    canvas.put(BEHIND + 2, disc(canvas, [r * Math.cos(a), 0, r * Math.sin(a)], [0, 1, 0], 3, canvas.palette.accent));
  }
};

export const MACHINES = {
  bike,
  elliptical,
  rower,
  treadmill,
  water,
  floatBelt,
  metronome,
  diary,
  floorLine,
  floorMarks,
} as const;
