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
};
