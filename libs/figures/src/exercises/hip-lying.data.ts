import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_clamshell: {
    view: [0, 16], base: ['sideLying', { hipL: [36, 0, 0], kneeL: 90, hipR: [36, -8, 0], kneeR: 90 }], props: [{ kind: 'mat' }],
    steps: [{ s: 2, hold: 0.4 }, { s: 2, hold: 2, pose: { hipR: [34, 38, 30] } }],
    glow: ['gluteus_medius'],
  },
  st_side_lying_hip_abd: {
    view: 'side', base: ['sideLying', { hipL: [30, 0, 0], kneeL: 60 }], props: [{ kind: 'mat' }],
    steps: [{ s: 3, hold: 0.4 }, { s: 2, hold: 2, pose: { hipR: [0, 34, -6] } }],
    glow: ['gluteus_medius'],
  },
};
