import type { Figure, FigurePage } from '../figure';

/** Sitting on a bed with both legs straight, hands at the right knee. */
const onBed = {
  view: [20, 14],
  barefoot: true,
  props: [
    { kind: 'bed', at: [18, 0, 0], size: [150, 40, 70] },
    { kind: 'pillow', at: [52, 40, 8], size: [30, 8, 34] },
  ],
  base: [
    'longSitting',
    {
      at: [-14, 50.4, 0],
      lean: -2,
      spine: [26, 0, 0],
      neck: [10, 0, 0],
      hipR: [80, 4, 4],
      hipL: [86, 4, 4],
      kneeL: 0,
      wristR: 0,
      wristL: 0,
    },
  ],
} as const satisfies Partial<Figure>;

/** On the back with the right leg high on pillows. */
const legUp = {
  view: 'side',
  barefoot: true,
  base: ['supineFlat', { hipR: [24, 3, 5], kneeR: 4, footL: [36, 0, -12] }],
} as const satisfies Partial<Figure>;
const PILLOWS = [
  { kind: 'mat' },
  { kind: 'pillow', at: [64, 0, 11], size: [46, 15, 30] },
  { kind: 'pillow', at: [67, 15, 11], size: [38, 13, 30] },
] as const;

export const FIGURES: FigurePage = {
  sc_foam_roll_quads: {
    view: 'side',
    base: [
      'plank',
      {
        ankleR: [-50, 0],
        ankleL: [-50, 0],
        toesR: 0,
        toesL: 0,
        lean: 80,
        neck: [-16, 0, 0],
        hipR: [-2, 0, 0],
        hipL: [-2, 0, 0],
        shoulderR: [73, 0, 0],
        shoulderL: [73, 0, 0],
        elbowR: 97,
        elbowL: 97,
      },
    ],
    anchor: 'elbowR',
    props: [{ kind: 'mat' }, { kind: 'foamRoller', at: [-16, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3, pose: { at: [52, 4.1, 16] } },
      {
        s: 3,
        hold: 0.3,
        pose: { at: [52, 4.1, 16], shoulderR: [87, 0, 0], shoulderL: [87, 0, 0], elbowR: 83, elbowL: 83 },
      },
    ],
    glow: ['quadriceps'],
  },
  sc_relative_rest: {
    view: 'side',
    base: ['seatedChair', { spine: [14, 0, 0], neck: [18, 0, 0], handL: [28, 70, -6] }],
    props: [
      { kind: 'chair', at: [4, 0, 0] },
      { kind: 'towel', at: [37, 66, 4], size: [24, 1.5, 18] },
      { kind: 'diary', at: [82, 104, 0] },
    ],
    steps: [
      { s: 0.8, hold: 0.6, pose: { handR: [34, 72, 8] } },
      { s: 0.8, hold: 0.6, pose: { handR: [42, 72, 4] } },
    ],
    include: [[112, 0, 0]],
  },
  sc_ice: {
    ...onBed,
    include: [[0, -18, 0]],
    props: [...onBed.props, { kind: 'icePack', on: 'handR', at: [4, -3, 2] }],
    steps: [
      { s: 1, hold: 0.5, pose: { handR: [28, 84, 14], handL: [-20, 50, -28] } },
      { s: 1.2, hold: 4, pose: { handR: [24, 66, 12], handL: [-20, 50, -28] } },
    ],
    arrows: ['handR'],
  },
  sc_compression: {
    ...onBed,
    include: [[0, -18, 0]],
    props: [...onBed.props, { kind: 'bandage', on: 'kneeR' }],
    steps: [
      { s: 0.6, pose: { handR: [40, 62, 24], handL: [40, 62, 2] } },
      { s: 0.6, pose: { handR: [36, 68, 20], handL: [36, 66, 4] } },
      { s: 0.6, pose: { handR: [36, 62, 24], handL: [36, 62, 2] }, key: false },
      { s: 0.6, pose: { handR: [31, 68, 20], handL: [31, 66, 4] } },
    ],
  },
  sc_elevation: {
    ...legUp,
    props: PILLOWS,
    steps: [
      { s: 0.8, hold: 0.3, pose: { ankleR: [12, 0] } },
      { s: 0.8, hold: 0.3, pose: { ankleR: [-40, 0] } },
    ],
    arrows: ['toeR'],
  },
  sc_rice: {
    ...legUp,
    props: [...PILLOWS, { kind: 'bandage', on: 'kneeR', turn: 6 }, { kind: 'icePack', on: 'kneeR', at: [3, 8, 0] }],
    steps: [
      { s: 1.5, hold: 1.5, pose: { ankleR: [0, 0] } },
      { s: 1.5, hold: 1.5, pose: { ankleR: [-22, 0] }, key: false },
    ],
  },
  sc_foam_roll_calf: {
    view: 'side',
    base: [
      'longSitting',
      {
        lean: -34,
        spine: [14, 0, 0],
        neck: [14, 0, 0],
        hipR: [57, 4, 0],
        ankleR: [-8, 0],
        handR: [-38, 4, 22],
        handL: [-38, 4, -22],
        footL: [30, 0, -12],
      },
    ],
    props: [{ kind: 'mat' }, { kind: 'foamRoller', at: [55, 0, 0] }],
    steps: [
      { s: 2, hold: 0.2, pose: { at: [-12, 21, 0] } },
      { s: 2, hold: 0.2, pose: { at: [2, 21, 0] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['pelvis'],
  },
  sc_foam_roll_lateral_thigh: {
    view: [0, 14],
    base: [
      'handsOnHips',
      {
        at: [-58, 4.1, 0],
        turn: 90,
        roll: 72,
        hipR: [4, -5, 0],
        kneeR: 4,
        ankleR: [-20, 0],
        elbowR: 90,
        neck: [0, -8, 0],
        footL: [40, 0, 12, 15, -92],
        splayL: 20,
      },
    ],
    anchor: 'elbowR',
    props: [{ kind: 'mat' }, { kind: 'foamRoller', at: [10, 0, 0] }],
    steps: [
      { s: 2, hold: 0.2, pose: { shoulderR: [8, 86, 0] } },
      { s: 2, hold: 0.2, pose: { shoulderR: [8, 60, 0] } },
    ],
    glow: ['vastus_lateralis'],
    arrows: ['pelvis'],
  },
  sc_plantar_ball_roll: {
    view: 'side',
    barefoot: true,
    base: ['seatedChair', { lean: 8, neck: [16, 0, 0] }],
    props: [
      { kind: 'chair', at: [4, 0, 0] },
      { kind: 'ball', at: [48, 0, 9], size: [4.2, 0, 0] },
    ],
    steps: [
      { s: 1.2, hold: 0.2, pose: { footR: [38, 7, 9, 10] } },
      { s: 1.2, hold: 0.2, pose: { footR: [50, 8, 9, -8] } },
    ],
    glow: ['plantar_fascia'],
    arrows: ['ballR'],
  },
  sc_first_steps: {
    view: 'side',
    barefoot: true,
    base: [
      'seatedChair',
      { at: [0, 54, 0], lean: 10, spine: [10, 0, 0], footL: [40, 0, -9], footR: null, ankleAtR: [74, 30, 9] },
    ],
    props: [
      { kind: 'bed', at: [-42, 0, 0], size: [112, 44, 80] },
      { kind: 'pillow', at: [-78, 44, 0], size: [36, 12, 50] },
      { kind: 'sunrise', at: [-60, 140, 0] },
      { kind: 'strap', on: 'ballR', to: 'handR' },
      { kind: 'strap', on: 'ballR', to: 'handL' },
    ],
    steps: [
      { s: 1, hold: 0.5, pose: { handR: [44, 76, 8], handL: [44, 76, 2], ankleR: [-24, 0] } },
      { s: 1.2, hold: 2, pose: { lean: 2, handR: [34, 80, 8], handL: [34, 80, 2], ankleR: [14, 0], toesR: 30 } },
    ],
    glow: ['plantar_fascia'],
    arrows: ['toeR'],
    include: [[-98, 0, 0]],
  },
};
