import type { Figure, FigurePage, Step } from '../figure';
import type { Pose } from '../pose';

/** A quarter turn of the crank per step: hub at x 0, height 30, crank 16. */
const crank: readonly Step[] = [
  { s: 0.18, pose: { footR: [-7, 46, 9, 14], footL: [-9, 14, -9, 14] } },
  { s: 0.18, pose: { footR: [8, 31, 9, 6], footL: [-24, 30, -9, 24] } },
  { s: 0.18, pose: { footR: [-9, 14, 9, 14], footL: [-7, 46, -9, 14] } },
  { s: 0.18, pose: { footR: [-24, 30, 9, 24], footL: [8, 31, -9, 6] } },
];
const steady = { view: 'side', flow: true } as const satisfies Partial<Figure>;

/** Deep-water running has the leg action of running, without floor contact. */
const REACH: Pose = {
  hipR: [62, 0, 0],
  kneeR: 74,
  hipL: [-16, 0, 0],
  kneeL: 24,
  ankleL: [-20, 0],
  shoulderR: [-40, 8, 0],
  shoulderL: [34, 8, 0],
  elbowR: 84,
  elbowL: 84,
};
const PULL: Pose = {
  hipR: [26, 0, 0],
  kneeR: 20,
  hipL: [6, 0, 0],
  kneeL: 80,
  ankleL: [-14, 0],
  shoulderR: [-8, 8, 0],
  shoulderL: [-4, 8, 0],
  elbowR: 84,
  elbowL: 84,
};

/** Half a walking cycle: right heel strikes, then the left leg swings through. */
const HEEL_STRIKE: Pose = {
  lift: 0,
  lean: 4,
  hipR: [28, 0, 0],
  kneeR: 4,
  ankleR: [2, 0],
  hipL: [-18, 0, 0],
  kneeL: 22,
  ankleL: [-12, 0],
  toesL: 30,
  shoulderR: [-34, 8, 0],
  shoulderL: [34, 8, 0],
  elbowR: 62,
  elbowL: 74,
  spine: [0, 0, 6],
};
const SWING_THROUGH: Pose = {
  lift: 0,
  lean: 4,
  hipR: [2, 0, 0],
  kneeR: 8,
  ankleR: [6, 0],
  hipL: [16, 0, 0],
  kneeL: 56,
  shoulderR: [0, 8, 0],
  shoulderL: [4, 8, 0],
  elbowR: 62,
  elbowL: 64,
};

export const FIGURES: FigurePage = {
  ct_bike: {
    ...steady,
    base: [
      { at: [-15, 96, 0], lean: 30, spine: [14, 0, 0], neck: [-22, 0, 0], handR: [48, 108, 14], handL: [48, 108, -14] },
    ],
    props: [{ kind: 'bike' }],
    steps: crank,
    glow: ['quadriceps'],
    include: [
      [56, 0, 0],
      [-44, 0, 0],
    ],
  },
  ct_rowing: {
    view: 'side',
    base: [{ footR: [54, 16, 9, 0, 0, 50], footL: [54, 16, -9, 0, 0, 50] }],
    props: [{ kind: 'rower' }],
    steps: [
      {
        s: 1.4,
        hold: 0.1,
        pose: {
          at: [3, 40, 0],
          lean: 16,
          spine: [22, 0, 0],
          neck: [-20, 0, 0],
          handR: [60, 64, 10],
          handL: [60, 64, -10],
        },
      },
      {
        s: 0.7,
        pose: {
          at: [-30, 40, 0],
          lean: 4,
          spine: [12, 0, 0],
          neck: [-8, 0, 0],
          handR: [20, 68, 10],
          handL: [20, 68, -10],
        },
      },
      {
        s: 0.4,
        hold: 0.1,
        pose: {
          at: [-34, 40, 0],
          lean: -20,
          spine: [6, 0, 0],
          neck: [8, 0, 0],
          handR: [-26, 70, 14],
          handL: [-26, 70, -14],
        },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    noFloor: true,
    include: [
      [96, 0, 0],
      [-82, 0, 0],
    ],
  },
  ct_elliptical: {
    ...steady,
    base: [{ at: [-6, 108, 0], lean: 6 }],
    props: [{ kind: 'elliptical' }],
    steps: [
      {
        s: 0.2,
        pose: { footR: [18, 24, 12, 4], footL: [-34, 24, -12, 26], handR: [22, 128, 17], handL: [40, 128, -17] },
      },
      {
        s: 0.2,
        pose: { footR: [-6, 16, 12, 2], footL: [-6, 36, -12, 20], handR: [30, 130, 17], handL: [32, 130, -17] },
      },
      {
        s: 0.2,
        pose: { footR: [-34, 24, 12, 26], footL: [18, 24, -12, 4], handR: [40, 128, 17], handL: [22, 128, -17] },
      },
      {
        s: 0.2,
        pose: { footR: [-6, 36, 12, 20], footL: [-6, 16, -12, 2], handR: [32, 130, 17], handL: [30, 130, -17] },
      },
    ],
    glow: ['quadriceps'],
    include: [
      [62, 0, 0],
      [-66, 0, 0],
    ],
  },
  ct_deep_water_run: {
    ...steady,
    alternate: true,
    noFloor: true,
    base: [{ at: [0, 100, 0], lean: 12 }],
    props: [{ kind: 'water', at: [0, 146, 0], size: [220, 150, 0] }, { kind: 'floatBelt' }],
    steps: [
      { s: 0.4, pose: REACH },
      { s: 0.4, pose: PULL },
    ],
    glow: ['hip_flexors'],
  },
  ct_brisk_walk: {
    ...steady,
    alternate: true,
    base: [],
    props: [{ kind: 'speedLines' }],
    steps: [
      { s: 0.26, pose: HEEL_STRIKE },
      { s: 0.26, pose: SWING_THROUGH },
    ],
    glow: ['whole_leg'],
    glowBoth: true,
  },
  ct_uphill_treadmill_walk: {
    ...steady,
    alternate: true,
    noFloor: true,
    base: [{ lean: 11, elbowR: 92, elbowL: 92 }],
    props: [{ kind: 'treadmill', at: [24, 0, 0], turn: 9 }],
    steps: [
      {
        s: 0.3,
        pose: {
          at: [0, 79.5, 0],
          footR: [28, 0.6, 8, -8, 0, 9],
          footL: [-30, -8.6, -8, 34, 0, 9],
          shoulderR: [-24, 8, 0],
          shoulderL: [26, 8, 0],
        },
      },
      {
        s: 0.3,
        pose: {
          at: [0, 84, 0],
          footR: [0, -3.8, 8, 0, 0, 9],
          footL: [-8, 8.5, -8, 30, 0, 9],
          shoulderR: [6, 8, 0],
          shoulderL: [8, 8, 0],
        },
      },
    ],
    glow: ['gluteus_maximus'],
    glowBoth: true,
    include: [
      [100, 0, 0],
      [-52, -26, 0],
    ],
  },
  ct_swim: {
    ...steady,
    alternate: true,
    noFloor: true,
    barefoot: true,
    base: [{ at: [0, 56, 0], lean: 88, neck: [-24, 0, 0], ankleR: [-45, 0], ankleL: [-45, 0] }],
    props: [{ kind: 'water', at: [6, 64, 0], size: [260, 110, 0] }],
    steps: [
      {
        s: 0.5,
        pose: {
          spine: [0, 0, -28],
          shoulderR: [172, 4, 0],
          elbowR: 6,
          shoulderL: [10, 10, 0],
          elbowL: 12,
          hipR: [14, 0, 0],
          kneeR: 8,
          hipL: [-2, 0, 0],
          kneeL: 12,
        },
      },
      {
        s: 0.5,
        pose: {
          spine: [0, 0, -16],
          shoulderR: [100, 10, 0],
          elbowR: 40,
          shoulderL: [80, 100, 0],
          elbowL: 80,
          hipR: [-2, 0, 0],
          kneeR: 12,
          hipL: [14, 0, 0],
          kneeL: 8,
        },
      },
    ],
    glow: ['whole_body'],
    include: [
      [0, -30, 0],
      [0, 96, 0],
    ],
  },
};
