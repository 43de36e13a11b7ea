import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_short_foot: {
    view: [164, 6],
    barefoot: true,
    focus: ['ankleR', 44],
    base: ['seatedChair', { footL: [0, 8, -16, 30] }],
    props: [{ kind: 'arch', on: 'ballR' }],
    steps: [
      { s: 1.5, hold: 0.6, pose: { toesR: 0 } },
      { s: 1.5, hold: 3, pose: { footR: [43, 1.4, 9], toesR: -8 } },
    ],
    glow: ['foot_intrinsics'],
  },
  st_towel_scrunch: {
    view: 'side',
    barefoot: true,
    base: ['seatedChair', { at: [0, 53, 0] }],
    props: [
      { kind: 'chair', at: [4, 0, 0] },
      { kind: 'towel', at: [58, 0, 9], size: [44, 1.2, 24] },
    ],
    steps: [
      { s: 1, hold: 0.4, pose: { toesR: 12 } },
      { s: 1, hold: 0.6, pose: { toesR: -30, footR: [41, 2, 9] } },
    ],
    glow: ['foot_intrinsics'],
  },

  st_band_dorsiflexion: {
    view: 'side',
    base: ['longSitting', { hipR: [75, 0, 0], footL: [46, 0, -14] }],
    props: [
      { kind: 'mat' },
      { kind: 'post', at: [114, 0, 8], size: [0, 40, 0] },
      { kind: 'band', at: [114, 16, 8], on: 'ballR', turn: 1 },
    ],
    steps: [
      { s: 3, hold: 0.3, pose: { ankleR: [-38, 0] } },
      { s: 1, hold: 1, pose: { ankleR: [14, 0] } },
    ],
    glow: ['tibialis_anterior'],
    arrows: ['toeR'],
    include: [[124, 0, 8]],
  },
  st_band_inversion: {
    view: [60, 36],
    barefoot: true,
    focus: ['ankleR', 84],
    base: ['longSitting', { hipR: [75, 0, 0], hipL: [75, 6, 0] }],
    props: [
      { kind: 'mat' },
      { kind: 'post', at: [88, 0, 40], size: [0, 30, 0] },
      { kind: 'band', at: [88, 14, 40], on: 'ballR', turn: 1 },
    ],
    steps: [
      { s: 3, hold: 0.3, pose: { ankleR: [-14, -26] } },
      { s: 1, hold: 1, pose: { ankleR: [-14, 40] } },
    ],
    glow: ['tibialis_posterior'],
    arrows: ['toeR'],
  },
  st_toe_yoga: {
    view: [68, 24],
    barefoot: true,
    focus: ['ballR', 27],
    base: ['seatedChair', { footL: [0, 8, -16, 30] }],
    steps: [
      { s: 2, hold: 2, pose: { toesR: 0, bigToeR: 60 } },
      { s: 2, hold: 2, pose: { toesR: 64, bigToeR: -64 } },
    ],
  },
};
