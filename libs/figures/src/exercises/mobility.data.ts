import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  mo_hip_flexor_kneel: {
    view: 'side',
    base: ['halfKneeling', 'handsOnHips'],
    anchor: 'kneeR',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.6 },
      { s: 2, hold: 4, pose: { lean: -4, hipR: [-26, 0, 0], kneeR: 68, ankleR: [-64, 0] } },
    ],
    glow: ['hip_flexors'],
    arrows: ['pelvis'],
  },
  mo_calf_gastroc_wall: {
    view: 'side',
    base: [
      'standing',
      { at: [6, 84, 0], lean: 16, footR: [-40, 0, 8], footL: [18, 0, -8], handR: [56, 122, 14], handL: [56, 122, -14] },
    ],
    props: [{ kind: 'wall', at: [60, 0, 0] }],
    steps: [
      { s: 2, hold: 0.6, pose: { at: [-6, 83, 0], lean: 8 } },
      { s: 2, hold: 4, pose: { at: [5, 77.5, 0] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['pelvis'],
  },
  mo_quad_stretch_stand: {
    view: 'side',
    base: [
      'oneLeg',
      {
        footR: null,
        footL: [0, 0, -6],
        at: [0, 89.2, -1.5],
        hipL: [0, 0, 0],
        hipR: [-6, 0, 0],
        kneeR: 70,
        ankleR: [-30, 0],
        handL: [36, 126, -15],
      },
    ],
    props: [{ kind: 'wall', at: [40, 0, 0] }],
    steps: [
      { s: 2, hold: 0.5, pose: { handR: [-22, 82, 14] } },
      { s: 2, hold: 4, pose: { kneeR: 128, hipR: [-12, 0, 0], handR: [-23, 80, 12] } },
    ],
    glow: ['quadriceps'],
  },
};
