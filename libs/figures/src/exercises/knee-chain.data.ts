import type { Figure, FigurePage } from '../figure';
import type { Pose } from '../pose';

/** Sitting back in the sled; the feet are on a plate that slopes with the soles. */
const press = {
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
  props: [{ kind: 'legPress', at: [0, 0, 0] }],
  glow: ['quadriceps'],
  arrows: ['ankleR'],
  include: [
    [-66, 0, 0],
    [104, 0, 0],
  ],
} as const satisfies Partial<Figure>;
const OUT: Pose = { footR: [74, 62, 10, 0, 0, 62], footL: [74, 62, -10, 0, 0, 62] };
const IN: Pose = { footR: [50, 50, 10, 0, 0, 62], footL: [50, 50, -10, 0, 0, 62] };

/** Sitting in the machine, pad in front of the working shin. */
const kneeMachine = {
  view: 'side',
  base: [
    {
      at: [-2, 62, 0],
      lean: -14,
      spine: [2, 0, 0],
      neck: [8, 0, 0],
      hipR: [76, 2, 0],
      hipL: [76, 2, 0],
      kneeL: 92,
      shoulderR: [-4, 12, 0],
      shoulderL: [-4, 12, 0],
      elbowR: 14,
      elbowL: 14,
    },
  ],
  props: [{ kind: 'kneeMachine', at: [8, 0, 0] }],
  include: [[20, -5, 0]],
  glow: ['quadriceps'],
  arrows: ['ankleR'],
} as const satisfies Partial<Figure>;

export const FIGURES: FigurePage = {
  st_leg_press: {
    ...press,
    steps: [
      { s: 3, hold: 0.2, pose: IN },
      { s: 2, hold: 0.3, pose: OUT },
    ],
    glowBoth: true,
  },
  st_slr: {
    view: 'side',
    base: ['supineFlat', { footL: [58, 0, -8.5] }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5 },
      { s: 2, hold: 2, pose: { hipR: [42, 3, 5], ankleR: [8, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
  st_laq: {
    view: 'side',
    base: [
      'seatedChair',
      {
        footR: null,
        hipR: [88, 0, 0],
        kneeR: 90,
        shoulderR: [-6, 10, 0],
        shoulderL: [-6, 10, 0],
        elbowR: 24,
        elbowL: 24,
      },
    ],
    props: [{ kind: 'chair', at: [4, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3 },
      { s: 2, hold: 1, pose: { kneeR: 6, ankleR: [10, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },

  st_leg_press_sl: {
    ...press,
    steps: [
      { s: 3, hold: 0.2, pose: { ...IN, footL: [44, 0, -16] } },
      { s: 2, hold: 0.3, pose: { ...OUT, footL: [44, 0, -16] } },
    ],
  },
  st_quad_set: {
    view: 'side',
    base: ['longSitting', { hipL: [0, 0, 0], footL: [66, 0, -14] }],
    props: [{ kind: 'mat' }, { kind: 'towelRoll', at: [40, 0, 8.5], size: [6, 0, 14] }],
    steps: [
      { s: 1, hold: 0.6, pose: { ankleAtR: [79, 9, 8.5], ankleR: [-16, 0] } },
      { s: 1, hold: 4, pose: { ankleAtR: [82.8, 15, 8.5], ankleR: [12, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['kneeR'],
  },
  st_saq: {
    view: 'side',
    base: ['supineFlat', { footL: [58, 0, -8.5], hipR: [20, 3, 0] }],
    props: [{ kind: 'mat' }, { kind: 'towelRoll', at: [36, 0, 8.5], size: [9, 0, 14] }],
    steps: [
      { s: 3, hold: 0.4, pose: { kneeR: 41 } },
      { s: 2, hold: 2, pose: { kneeR: 0, ankleR: [8, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
  st_knee_ext_machine: {
    ...kneeMachine,
    steps: [
      { s: 3, hold: 0.3, pose: { kneeR: 95 } },
      { s: 2, hold: 1, pose: { kneeR: 8 } },
    ],
  },
  st_knee_ext_iso: {
    ...kneeMachine,
    props: [...kneeMachine.props, { kind: 'band', at: [2, 12, 8], on: 'ankleR', turn: 1 }],
    steps: [
      { s: 1, hold: 0.8, pose: { kneeR: 66 } },
      { s: 1, hold: 4, pose: { kneeR: 60, ankleR: [8, 0] } },
    ],
  },
  st_tke_band: {
    view: 'side',
    base: ['standing', 'handsOnHips', { footL: [-14, 0, -8.5] }],
    props: [
      { kind: 'post', at: [62, 0, 8.5], size: [0, 70, 0] },
      { kind: 'band', at: [62, 54, 8.5], on: 'kneeR', turn: 1 },
    ],
    steps: [
      { s: 2, hold: 0.3, pose: { at: [-6, 88.4, 0], footR: [2, 0, 8.5, 32] } },
      { s: 1, hold: 2, pose: { at: [-6, 88.4, 0], footR: [2, 0, 8.5] } },
    ],
    glow: ['quadriceps'],
    arrows: ['kneeR'],
  },
  st_spanish_squat_iso: {
    view: 'side',
    base: ['standing', 'armsForward'],
    props: [
      { kind: 'post', at: [66, 0, 0], size: [0, 70, 0] },
      { kind: 'band', at: [66, 52, 0], on: 'kneeL', turn: 1 },
      { kind: 'band', at: [66, 52, 0], on: 'kneeR', turn: 1 },
    ],
    steps: [
      { s: 2, hold: 0.5 },
      { s: 2, hold: 4, pose: { at: [-38, 63, 0], lean: 10 } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
};
