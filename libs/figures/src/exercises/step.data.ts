import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_step_up: {
    view: 'side',
    base: ['standing', { shoulderR: [-16, 9, 0], shoulderL: [20, 9, 0], elbowR: 30, elbowL: 40 }],
    props: [{ kind: 'step', at: [44, 0, 0], size: [44, 26, 64] }],
    steps: [
      { s: 1.6, hold: 0.4, count: 'back', pose: { at: [4, 88, 0], footR: [34, 26, 8.5], lean: 12 } },
      {
        s: 1,
        count: 'out',
        pose: { at: [26, 108, 2], footR: [34, 26, 8.5], footL: [8, 30, -8.5, 30], lean: 14 },
        key: false,
      },
      {
        s: 1,
        hold: 1,
        count: 'out',
        pose: {
          at: [33, 115, 3],
          footR: [34, 26, 8.5],
          footL: [54, 74, -8.5, 0],
          lean: 3,
          shoulderR: [34, 9, 0],
          shoulderL: [-26, 9, 0],
          elbowR: 80,
          elbowL: 70,
        },
      },
      {
        s: 1.4,
        count: 'back',
        pose: { at: [24, 105, 2], footR: [34, 26, 8.5], footL: [6, 30, -8.5, 20], lean: 12 },
        key: false,
      },
    ],
    glow: ['quadriceps'],
  },
  st_lateral_step_down: {
    view: 'front',
    base: ['standing', 'handsOnHips'],
    props: [{ kind: 'step', at: [0, 0, 22], size: [46, 18, 36] }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [0, 107, 6], footR: [0, 18, 12], footL: [2, 20, -10] } },
      { s: 3, hold: 0.2, pose: { at: [-14, 83, 6], lean: 20, footR: [0, 18, 12], footL: [6, 1, -12, -14] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleL'],
    cue: ['kneeR', 'Knee over the second toe'],
  },

  st_step_up_low: {
    view: 'side',
    base: ['standing', { footR: [32, 12, 8.5], shoulderR: [-12, 9, 0], shoulderL: [16, 9, 0], elbowR: 24, elbowL: 30 }],
    props: [{ kind: 'step', at: [40, 0, 0], size: [44, 12, 64] }],
    steps: [
      { s: 1.8, hold: 0.3, count: 'back', pose: { at: [4, 87, 0], lean: 6 } },
      { s: 1.2, count: 'out', pose: { at: [26, 98, 2], footL: [10, 18, -8.5, 30], lean: 9 }, key: false },
      {
        s: 0.8,
        hold: 0.4,
        count: 'out',
        pose: { at: [32, 101.4, 1], footL: [30, 13, -8.5, 18], shoulderL: [3, 9, 0], shoulderR: [3, 9, 0] },
      },
      { s: 1.2, count: 'back', pose: { at: [24, 96, 2], footL: [8, 16, -8.5, 20], lean: 8 }, key: false },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_step_up_weighted: {
    view: [24, 9],
    base: ['standing', { footR: [36, 42, 8.5] }],
    props: [
      { kind: 'box', at: [48, 0, 0], size: [50, 42, 60] },
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    steps: [
      {
        s: 1.8,
        hold: 0.3,
        count: 'back',
        pose: { at: [2, 87, 0], lean: 14, shoulderR: [14, 9, 0], shoulderL: [14, 9, 0] },
      },
      {
        s: 1.1,
        count: 'out',
        pose: { at: [28, 112, 2], lean: 22, footL: [6, 34, -8.5, 40], shoulderR: [22, 9, 0], shoulderL: [22, 9, 0] },
        key: false,
      },
      { s: 0.9, hold: 1, count: 'out', pose: { at: [36, 131.2, 0], footL: [36, 42, -8.5] } },
      {
        s: 1.2,
        count: 'back',
        pose: { at: [26, 112, 2], lean: 20, footL: [2, 30, -8.5, 30], shoulderR: [20, 9, 0], shoulderL: [20, 9, 0] },
        key: false,
      },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_forward_step_down: {
    view: 'side',
    base: ['standing', 'handsOnHips', { footR: [-2, 18, 8.5] }],
    props: [{ kind: 'step', at: [-8, 0, 0], size: [42, 18, 60] }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [-2, 107, 2], footL: [16, 22, -8.5] } },
      { s: 3, hold: 0.2, pose: { at: [0, 85, 2], lean: 8, footL: [34, 1, -8.5, -14] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleL'],
    cue: ['kneeR', 'Knee over the second toe'],
  },
  st_hip_hike: {
    view: 'front',
    base: ['standing', 'handsOnHips', { footR: [0, 18, 12], footL: null }],
    props: [{ kind: 'step', at: [0, 0, 26], size: [46, 18, 36] }],
    steps: [
      { s: 2, hold: 0.3, pose: { at: [0, 104.8, 8], roll: -18, spine: [0, 18, 0], hipL: [0, 18, 0] } },
      { s: 2, hold: 1, pose: { at: [0, 109.4, 4], roll: 18, spine: [0, -18, 0], hipL: [0, -14, 0] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['hipL', 'ankleL'],
  },
};
