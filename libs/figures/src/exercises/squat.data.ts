import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_bw_squat: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 13, 0, 12], footL: [0, 0, -13, 0, 12], splayR: 14, splayL: 14 }],
    steps: [
      { s: 2, hold: 0.4 },
      {
        s: 3,
        hold: 0.2,
        pose: {
          at: [-20, 48, 0],
          lean: 36,
          spine: [4, 0, 0],
          neck: [-22, 0, 0],
          shoulderR: [104, 4, 0],
          shoulderL: [104, 4, 0],
        },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
    cue: ['kneeR', 'Knees over the second toes'],
  },
  st_goblet_squat: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 13, 0, 12], footL: [0, 0, -13, 0, 12], splayR: 14, splayL: 14 }],
    props: [{ kind: 'dumbbell', on: 'handR', to: 'handL', turn: 1 }],
    steps: [
      { s: 2, hold: 0.4, pose: { handR: [20, 122, 4], handL: [20, 122, -4] } },
      {
        s: 3,
        hold: 1,
        pose: { at: [-16, 46, 0], lean: 28, neck: [-18, 0, 0], handR: [25, 76, 4], handL: [25, 76, -4] },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
  st_back_squat: {
    view: 'quarter',
    base: [
      'standing',
      {
        footR: [0, 0, 13, 0, 12],
        footL: [0, 0, -13, 0, 12],
        splayR: 14,
        splayL: 14,
        shoulderR: [-30, 30, 20],
        shoulderL: [-30, 30, 20],
        elbowR: 138,
        elbowL: 138,
      },
    ],
    props: [{ kind: 'barbell', on: 'neck', at: [-7, -2, 0] }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 3, hold: 0.2, pose: { at: [-18, 50, 0], lean: 36, neck: [-26, 0, 0] } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
  },
  st_sit_to_stand: {
    view: 'side',
    base: ['standing', { footR: [0, 0, 9], footL: [0, 0, -9] }],
    props: [{ kind: 'chair', at: [-40, 0, 0] }],
    steps: [
      {
        s: 2,
        hold: 0.4,
        pose: { at: [-36, 53, 0], lean: 4, shoulderR: [18, 6, 0], shoulderL: [18, 6, 0], elbowR: 50, elbowL: 50 },
      },
      { s: 0.9, pose: { at: [-30, 54, 0], lean: 40, neck: [-20, 0, 0], shoulderR: [50, 6, 0], shoulderL: [50, 6, 0] } },
      { s: 1.2, hold: 0.6, pose: {} },
      {
        s: 1.6,
        pose: { at: [-29, 56, 0], lean: 36, neck: [-20, 0, 0], shoulderR: [50, 6, 0], shoulderL: [50, 6, 0] },
        key: false,
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
  },
  st_split_squat: {
    view: 'side',
    base: ['standing', 'splitStance', 'handsOnHips'],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 3, hold: 0.2, pose: { at: [-3, 52, 0], footL: [-36, 0, -8, 52] } },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_wall_sit: {
    view: 'side',
    base: ['standing'],
    props: [{ kind: 'wall', at: [-24, 0, 0], turn: -1 }],
    steps: [
      { s: 2, hold: 0.5, pose: { at: [-12, 84, 0], footR: [20, 0, 9], footL: [20, 0, -9] } },
      { s: 2, hold: 4, pose: { at: [-12, 55, 0], footR: [20, 0, 9], footL: [20, 0, -9] } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
};
