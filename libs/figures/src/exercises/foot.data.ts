import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_short_foot: {
    view: [-16, 10],
    barefoot: true,
    focus: ['ankleR', 46],
    base: ['seatedChair', { footL: [18, 0, -16] }],
    steps: [
      { s: 1.5, hold: 0.6, pose: { toesR: 0 } },
      { s: 1.5, hold: 3, pose: { footR: [41.6, 1.4, 9], toesR: -10 } },
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
    view: [66, 30],
    base: ['longSitting', { hipR: [75, 0, 0], footL: [46, 0, -14] }],
    props: [
      { kind: 'mat' },
      { kind: 'post', at: [84, 0, 62], size: [0, 40, 0] },
      { kind: 'band', at: [84, 14, 62], on: 'ballR', turn: 1 },
    ],
    steps: [
      { s: 3, hold: 0.3, pose: { ankleR: [-24, -12] } },
      { s: 1, hold: 1, pose: { ankleR: [-24, 32] } },
    ],
    glow: ['tibialis_posterior'],
    arrows: ['toeR'],
    include: [[92, 0, 70]],
  },
  st_toe_yoga: {
    view: [76, 34],
    barefoot: true,
    focus: ['ballR', 38],
    base: ['seatedChair', { footL: [14, 0, -16] }],
    steps: [
      { s: 2, hold: 2, pose: { toesR: 0, bigToeR: 48 } },
      { s: 2, hold: 2, pose: { toesR: 44, bigToeR: -44 } },
    ],
    glow: ['foot_intrinsics'],
  },
};
