import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_bw_squat: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 13, 0, 12], footL: [0, 0, -13, 0, 12], splayR: 14, splayL: 14 }],
    steps: [{ s: 2, hold: 0.4 }, { s: 3, hold: 0.2, pose: { at: [-20, 48, 0], lean: 36, spine: [4, 0, 0], neck: [-22, 0, 0], shoulderR: [104, 4, 0], shoulderL: [104, 4, 0] } }],
    glow: ['quadriceps'], glowBoth: true, arrows: ['pelvis'], cue: ['kneeR', 'Knees over the second toes'],
  },
  st_split_squat: {
    view: 'side',
    base: ['standing', 'splitStance', 'handsOnHips'],
    steps: [{ s: 2, hold: 0.4 }, { s: 3, hold: 0.2, pose: { at: [-3, 52, 0], footL: [-36, 0, -8, 52] } }],
    glow: ['quadriceps'], arrows: ['pelvis'],
  },
  st_wall_sit: {
    view: 'side',
    base: ['standing'],
    props: [{ kind: 'wall', at: [-24, 0, 0], turn: -1 }],
    steps: [{ s: 2, hold: 0.5, pose: { at: [-12, 84, 0], footR: [20, 0, 9], footL: [20, 0, -9] } }, { s: 2, hold: 4, pose: { at: [-12, 55, 0], footR: [20, 0, 9], footL: [20, 0, -9] } }],
    glow: ['quadriceps'], glowBoth: true, arrows: ['pelvis'],
  },
};
