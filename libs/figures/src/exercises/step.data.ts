import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_step_up: {
    view: 'side',
    base: ['standing', { shoulderR: [-16, 9, 0], shoulderL: [20, 9, 0], elbowR: 30, elbowL: 40 }],
    props: [{ kind: 'step', at: [44, 0, 0], size: [44, 26, 64] }],
    steps: [
      { s: 1.6, hold: 0.4, pose: { at: [4, 88, 0], footR: [34, 26, 8.5], lean: 12 } },
      { s: 0.9, pose: { at: [26, 108, 2], footR: [34, 26, 8.5], footL: [8, 30, -8.5, 30], lean: 14 }, key: false },
      {
        s: 0.9,
        hold: 1,
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
      { s: 1.4, pose: { at: [24, 105, 2], footR: [34, 26, 8.5], footL: [6, 30, -8.5, 20], lean: 12 }, key: false },
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
};
