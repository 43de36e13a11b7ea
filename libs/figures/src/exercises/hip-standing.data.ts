import type { FigurePage } from '../figure';
import { mirrorPose, type Pose } from '../pose';
import { POSES } from '../poses.data';

/** On the left leg, the right one free and straight. */
const onLeftLeg = { ...mirrorPose(POSES.oneLeg), hipR: [0, 2, 0], kneeR: 2, ankleR: [0, 0] } as const;
/** Half squat with a wide band walk; feet and pelvis are given by the steps. */
const halfSquat = { lean: 26, neck: [-16, 0, 0], splayR: 10, splayL: 10 } as const;

/** Moment of the side step: where the pelvis, the right and the left foot are sideways, and how high the feet are. */
const sideways = (z: number, right: number, left: number, upR = 0, upL = 0): Pose => ({
  at: [-12, 70, z],
  footR: [0, upR, right],
  footL: [0, upL, left],
});

export const FIGURES: FigurePage = {
  st_band_side_step: {
    view: [88, 24],
    base: ['standing', 'handsOnHips', { lean: 24, neck: [-14, 0, 0], splayR: 10, splayL: 10 }],
    props: [
      { kind: 'miniBand', on: 'kneeR', to: 'kneeL' },
      { kind: 'footprints', at: [-2, 0, 0], size: [0, 28, 0], turn: 1 },
      { kind: 'floorArrow', at: [34, 0, -50], size: [0, 0, 104] },
    ],
    steps: [
      { s: 0.6, hold: 0.3, pose: sideways(-42, -28, -56) },
      { s: 0.5, count: 'out', pose: sideways(-34, -14, -56, 8), key: false },
      { s: 0.5, hold: 0.2, count: 'out', pose: sideways(-26, 0, -56) },
      { s: 0.5, count: 'back', pose: sideways(-18, 0, -42, 0, 8), key: false },
      { s: 0.5, hold: 0.2, count: 'back', pose: sideways(-14, 0, -28), key: false },
      { s: 0.5, count: 'out', pose: sideways(-6, 14, -28, 8), key: false },
      { s: 0.5, hold: 0.2, count: 'out', pose: sideways(2, 28, -28), key: false },
      { s: 0.5, count: 'back', pose: sideways(20, 28, -14, 0, 8), key: false },
      { s: 0.5, hold: 0.4, count: 'back', pose: sideways(14, 28, 0) },
      { s: 0.5, pose: sideways(2, 28, -14, 0, 8), key: false },
      { s: 0.5, pose: sideways(-2, 28, -28), key: false },
      { s: 0.5, pose: sideways(-8, 14, -28, 8), key: false },
      { s: 0.5, pose: sideways(-14, 0, -28), key: false },
      { s: 0.5, pose: sideways(-18, 0, -42, 0, 8), key: false },
      { s: 0.5, pose: sideways(-26, 0, -56), key: false },
      { s: 0.5, pose: sideways(-34, -14, -56, 8), key: false },
    ],
    glow: ['gluteus_medius'],
    glowBoth: true,
    include: [[44, 0, 60]],
  },
  st_pallof: {
    view: [64, 14],
    base: ['standing', { footR: [0, 0, 14], footL: [0, 0, -14], at: [-3, 86, 0] }],
    props: [
      { kind: 'post', at: [0, 0, -84], size: [0, 140, 0] },
      { kind: 'band', at: [0, 118, -84], on: 'handR' },
    ],
    steps: [
      { s: 2, hold: 0.3, pose: { handR: [18, 118, 3], handL: [18, 118, -3] } },
      { s: 2, hold: 2, pose: { handR: [56, 118, 3], handL: [56, 118, -3] } },
    ],
    glow: ['trunk'],
    arrows: ['handR'],
    include: [[0, 0, -90]],
  },
  st_sl_rdl: {
    view: 'side',
    base: ['oneLeg', { hipL: [0, 0, 0], kneeL: 14, shoulderR: [3, 9, 0], shoulderL: [3, 9, 0], elbowR: 4, elbowL: 4 }],
    props: [
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { hipL: [14, 0, 0], kneeL: 54 } },
      {
        s: 3,
        hold: 0.3,
        pose: {
          at: [-12, 86, 1.5],
          lean: 76,
          hipL: [-6, 0, 0],
          neck: [-18, 0, 0],
          shoulderR: [76, 6, 0],
          shoulderL: [76, 6, 0],
        },
      },
    ],
    glow: ['hamstrings', 'gluteus_maximus'],
  },
  st_standing_hip_abd_band: {
    view: 'front',
    base: [onLeftLeg, { handL: [14, 112, -44] }],
    props: [
      { kind: 'wall', at: [-40, 0, -50], size: [80, 178, 6] },
      { kind: 'miniBand', on: 'ankleR', to: 'ankleL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { hipR: [4, 4, 0], kneeR: 6 } },
      { s: 2, hold: 1, pose: { hipR: [0, 36, 0] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['ankleR'],
  },
  st_monster_walk: {
    view: [62, 26],
    base: ['standing', 'handsOnHips', halfSquat],
    props: [
      { kind: 'miniBand', on: 'ankleR', to: 'ankleL' },
      { kind: 'floorArrow', at: [-4, 0, 58], size: [84, 0, 10] },
    ],
    steps: [
      { s: 0.5, hold: 0.2, pose: { at: [-12, 70, 0], footR: [0, 0, 20], footL: [0, 0, -20] } },
      { s: 0.5, count: 'out', pose: { at: [-4, 71, -3], footR: [20, 8, 26], footL: [0, 0, -20] }, key: false },
      { s: 0.5, count: 'out', hold: 0.2, pose: { at: [6, 69, 3], footR: [38, 0, 32], footL: [0, 0, -20] } },
      { s: 0.5, count: 'back', pose: { at: [22, 71, 3], footR: [38, 0, 32], footL: [38, 8, -22] }, key: false },
      { s: 0.5, count: 'back', hold: 0.2, pose: { at: [40, 69, -3], footR: [38, 0, 32], footL: [74, 0, -32] } },
      { s: 0.4, pose: { at: [22, 71, 3], footR: [38, 0, 32], footL: [38, 8, -22] }, key: false },
      { s: 0.4, pose: { at: [6, 69, 3], footR: [38, 0, 32], footL: [0, 0, -20] }, key: false },
      { s: 0.4, pose: { at: [-4, 71, -3], footR: [20, 8, 26], footL: [0, 0, -20] }, key: false },
    ],
    glow: ['gluteus_medius'],
    glowBoth: true,
    include: [[84, 0, 72]],
  },
  st_band_hip_ext_standing: {
    view: 'side',
    base: [onLeftLeg, { handR: [38, 118, 14], handL: [38, 118, -14] }],
    props: [
      { kind: 'wall', at: [42, 0, 0] },
      { kind: 'miniBand', on: 'ankleR', to: 'ankleL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { hipR: [10, 2, 0], kneeR: 18, ankleR: [8, 0] } },
      { s: 2, hold: 1, pose: { hipR: [-26, 2, 0], kneeR: 8, ankleR: [8, 0] } },
    ],
    glow: ['gluteus_maximus'],
    arrows: ['ankleR'],
  },
  st_rdl: {
    view: 'side',
    base: ['standing', { elbowR: 2, elbowL: 2 }],
    props: [
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { shoulderR: [12, 4, 0], shoulderL: [12, 4, 0] } },
      {
        s: 3,
        hold: 0.3,
        pose: {
          at: [-24, 82, 0],
          lean: 78,
          neck: [-20, 0, 0],
          shoulderR: [76, 4, 0],
          shoulderL: [76, 4, 0],
        },
      },
    ],
    glow: ['hamstrings'],
    glowBoth: true,
    arrows: ['pelvis', 'handR'],
  },
};
