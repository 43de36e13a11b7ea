import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_heel_raise_sl: {
    view: 'side',
    base: ['oneLeg', { footR: [0, 0, 3], hipL: [6, 2, 0], handR: [34, 124, 14], handL: [34, 124, -14] }],
    props: [{ kind: 'wall', at: [38, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3 },
      { s: 2, hold: 1, pose: { at: [6, 97, 1.5], footR: [0, 0, 3, 46], handR: [34, 134, 14], handL: [34, 134, -14] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['heelR'],
  },
  st_heel_raise_seated: {
    view: 'side',
    base: ['seatedChair', { shoulderR: [30, 6, 0], shoulderL: [30, 6, 0], elbowR: 34, elbowL: 34 }],
    props: [{ kind: 'chair', at: [4, 0, 0] }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 1, pose: { footR: [41, 0, 9, 34], footL: [41, 0, -9, 34] } },
    ],
    glow: ['soleus'],
    glowBoth: true,
    arrows: ['heelR'],
  },
  st_heel_drop_ecc_straight: {
    view: 'side',
    base: ['oneLeg', { footL: null, hipL: [22, 2, 0], kneeL: 48, handR: [40, 118, 17] }],
    props: [
      { kind: 'step', at: [22, 0, 0], size: [36, 18, 60] },
      { kind: 'rail', at: [42, 0, 20], size: [30, 118, 0] },
    ],
    steps: [
      { s: 1.2, hold: 0.3, pose: { at: [6, 113, 1.5], footR: [0, 18, 4, 44] } },
      { s: 3, hold: 0.5, pose: { at: [-3, 103.6, 1.5], footR: [1.7, 15.1, 4, 0, 0, 20] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['heelR'],
  },
};
