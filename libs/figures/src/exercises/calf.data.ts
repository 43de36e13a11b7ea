import type { Figure, FigurePage } from '../figure';
import type { Pose } from '../pose';

const WALL = [{ kind: 'wall', at: [38, 0, 0] }] as const;
const STEP = { kind: 'step', at: [22, 0, 0], size: [36, 18, 60] } as const;
const ARMS_LOW: Pose = { handR: [34, 124, 14], handL: [34, 124, -14] };
const TIPTOES: Pose = {
  at: [6, 97, 0],
  footR: [0, 0, 8.5, 46],
  footL: [0, 0, -8.5, 46],
  handR: [34, 134, 14],
  handL: [34, 134, -14],
};
/** On both feet, fingertips on the wall. */
const twoFeet = {
  view: [-18, 8],
  base: ['standing'],
  props: WALL,
  glow: ['gastrocnemius'],
  glowBoth: true,
  arrows: ['heelR'],
} as const satisfies Partial<Figure>;
/** Barefoot on the edge of a step, toes bent up by a towel. */
const onTowel = {
  view: [20, 10],
  barefoot: true,
  focus: ['ankleR', 80],
  base: ['standing'],
  props: [STEP, { kind: 'towelRoll', at: [15, 18, 0], size: [2.6, 0, 18] }],
  glow: ['gastrocnemius'],
  arrows: ['heelR'],
} as const satisfies Partial<Figure>;
const CURLED: Pose = { toesR: 36, toesL: 36 };

export const FIGURES: FigurePage = {
  st_heel_raise_sl: {
    view: 'side',
    base: ['oneLeg', { footR: [0, 0, 3], hipL: [6, 2, 0], handR: [34, 124, 14], handL: [34, 124, -14] }],
    props: [{ kind: 'wall', at: [38, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3 },
      { s: 2, hold: 1, pose: { at: [6, 97, 1.5], footR: [0, 0, 3, 46], handR: [34, 134, 14], handL: [34, 134, -14] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['heelR'],
  },
  st_heel_raise_seated: {
    view: 'side',
    base: ['seatedChair', { shoulderR: [30, 6, 0], shoulderL: [30, 6, 0], elbowR: 34, elbowL: 34 }],
    props: [{ kind: 'chair', at: [4, 0, 0] }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 1, pose: { footR: [41, 0, 9, 34], footL: [41, 0, -9, 34] } },
    ],
    glow: ['soleus'],
    glowBoth: true,
    arrows: ['heelR'],
  },
  st_heel_drop_ecc_straight: {
    view: 'side',
    base: ['oneLeg', { footL: null, hipL: [22, 2, 0], kneeL: 48, handR: [40, 118, 17] }],
    props: [
      { kind: 'step', at: [22, 0, 0], size: [36, 18, 60] },
      { kind: 'rail', at: [42, 0, 20], size: [30, 118, 0] },
    ],
    steps: [
      { s: 1.2, hold: 0.3, count: 'out', pose: { at: [6, 113, 1.5], footR: [0, 18, 4, 44] } },
      { s: 3, hold: 0.5, count: 'back', pose: { at: [-3, 103.6, 1.5], footR: [1.7, 15.1, 4, 0, 0, 20] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['heelR'],
  },

  st_heel_raise_dl: {
    ...twoFeet,
    steps: [
      { s: 3, hold: 0.3, pose: ARMS_LOW },
      { s: 2, hold: 1, pose: TIPTOES },
    ],
  },
  st_calf_iso_hold: {
    ...twoFeet,
    steps: [
      { s: 2, hold: 0.6, pose: ARMS_LOW },
      {
        s: 2,
        hold: 4,
        pose: {
          at: [4, 94.6, 0],
          footR: [0, 0, 8.5, 32],
          footL: [0, 0, -8.5, 32],
          handR: [34, 129, 14],
          handL: [34, 129, -14],
        },
      },
    ],
  },
  st_heel_raise_ball_squeeze: {
    ...twoFeet,
    view: [-84, 10],
    focus: ['kneeR', 112],
    props: [{ kind: 'ball', on: 'heelR', to: 'heelL', at: [3, 4, 0], size: [6.5, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3, pose: ARMS_LOW },
      { s: 2, hold: 1, pose: TIPTOES },
    ],
    glow: ['tibialis_posterior'],
  },
  st_heel_raise_bent_knee_sl: {
    view: 'side',
    base: ['oneLeg', { hipL: [10, 2, 0], kneeL: 80 }],
    props: WALL,
    steps: [
      { s: 3, hold: 0.3, pose: { at: [0, 84, 1.5], footR: [0, 0, 3], handR: [34, 120, 14], handL: [34, 120, -14] } },
      { s: 2, hold: 1, pose: { at: [8, 91, 1.5], footR: [0, 0, 3, 40], handR: [34, 128, 14], handL: [34, 128, -14] } },
    ],
    glow: ['soleus'],
    arrows: ['heelR'],
  },
  st_heel_raise_sl_weighted: {
    view: 'side',
    base: ['oneLeg', { hipL: [22, 2, 0], kneeL: 48, shoulderR: [-18, 12, 0] }],
    props: [STEP, { kind: 'rail', at: [42, 0, -22], size: [30, 118, 0] }, { kind: 'dumbbell', on: 'handR' }],
    steps: [
      { s: 3, hold: 0.3, pose: { at: [-3, 103.6, 1.5], footR: [1.7, 15.1, 4, 0, 0, 20], handL: [40, 118, -20] } },
      { s: 3, hold: 1, pose: { at: [6, 113, 1.5], footR: [0, 18, 4, 44], handL: [40, 118, -20] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['heelR'],
  },
  st_heel_drop_ecc_bent: {
    view: 'side',
    base: ['standing', { handR: [40, 112, 17] }],
    props: [STEP, { kind: 'rail', at: [42, 0, 20], size: [30, 112, 0] }],
    steps: [
      { s: 1.2, hold: 0.3, count: 'out', pose: { at: [4, 107, 0], footR: [0, 18, 6, 44], footL: [0, 18, -6, 44] } },
      { s: 0.8, pose: { at: [4, 107, 1.5], footR: [0, 18, 6, 44], footL: [16, 34, -8, 20] }, key: false },
      {
        s: 3,
        hold: 0.4,
        count: 'back',
        pose: { at: [-2, 97, 1.5], footR: [1.7, 15.1, 6, 0, 0, 20], footL: [16, 34, -8, 20] },
      },
      {
        s: 0.8,
        count: 'out',
        pose: { at: [-2, 97, 0], footR: [1.7, 15.1, 6, 0, 0, 20], footL: [1.7, 15.1, -6, 0, 0, 20] },
        key: false,
      },
    ],
    glow: ['soleus'],
    arrows: ['heelR'],
  },
  st_heel_raise_towel_dl: {
    ...onTowel,
    steps: [
      {
        s: 3,
        hold: 0.3,
        pose: { at: [-3, 103.6, 0], footR: [1.7, 15.1, 7, 0, 0, 20], footL: [1.7, 15.1, -7, 0, 0, 20], ...CURLED },
      },
      { s: 3, hold: 2, pose: { at: [6, 113, 0], footR: [0, 18, 7, 44], footL: [0, 18, -7, 44], toesR: 78, toesL: 78 } },
    ],
    glowBoth: true,
  },
  st_heel_raise_towel: {
    ...onTowel,
    base: ['oneLeg', { kneeL: 104 }],
    steps: [
      { s: 3, hold: 0.3, pose: { at: [-3, 103.6, 1.5], footR: [1.7, 15.1, 7, 0, 0, 20], toesR: 36 } },
      { s: 3, hold: 2, pose: { at: [6, 113, 1.5], footR: [0, 18, 7, 44], toesR: 78 } },
    ],
  },
  st_heel_raise_legpress: {
    view: 'side',
    base: [
      {
        at: [0, 37, 0],
        lean: -40,
        spine: [6, 0, 0],
        neck: [12, 0, 0],
        shoulderR: [12, 10, 0],
        shoulderL: [12, 10, 0],
        elbowR: 38,
        elbowL: 38,
      },
    ],
    props: [{ kind: 'legPress', turn: 22 }],
    steps: [
      { s: 3, hold: 0.3, pose: { footR: [88, 44, 10, 0, 0, 95], footL: [88, 44, -10, 0, 0, 95] } },
      { s: 3, hold: 0.4, pose: { footR: [93, 43, 10, 38, 0, 95], footL: [93, 43, -10, 38, 0, 95] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['ballR'],
    include: [
      [-66, 0, 0],
      [116, 0, 0],
    ],
  },
  st_heel_raise_seated_weighted: {
    view: 'side',
    base: ['seatedChair', { shoulderR: [34, 6, 0], shoulderL: [34, 6, 0], elbowR: 34, elbowL: 34 }],
    props: [
      { kind: 'bench', at: [-2, 0, 0], size: [44, 43, 44] },
      { kind: 'step', at: [52, 0, 0], size: [20, 10, 44] },
      { kind: 'calfMachine' },
    ],
    steps: [
      { s: 3, hold: 0.3, pose: { footR: [40.7, 7.1, 9, 0, 0, 20], footL: [40.7, 7.1, -9, 0, 0, 20] } },
      { s: 3, hold: 1, pose: { footR: [39, 10, 9, 34], footL: [39, 10, -9, 34] } },
    ],
    glow: ['soleus'],
    glowBoth: true,
    arrows: ['heelR'],
    include: [[82, 0, 0]],
  },
  st_tib_raise: {
    view: 'side',
    base: ['standing', { at: [-12, 85, 0] }],
    props: [{ kind: 'wall', at: [-24, 0, 0], turn: -1 }],
    steps: [
      { s: 2, hold: 0.3, pose: { footR: [20, 0, 9], footL: [20, 0, -9] } },
      { s: 1, hold: 1, pose: { footR: [20, 0, 9, -28], footL: [20, 0, -9, -28] } },
    ],
    glow: ['tibialis_anterior'],
    glowBoth: true,
    arrows: ['toeR'],
  },
};
