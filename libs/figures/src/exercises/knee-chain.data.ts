import type { Figure, FigurePage } from '../figure';
import type { Pose } from '../pose';

/** Sitting back in the sled; the feet are on a plate that slopes with the soles. */
const press = {
  view: 'side',
  base: [
    {
      at: [0, 37, 0],
      lean: -40,
      spine: [6, 0, 0],
      neck: [12, 0, 0],
      shoulderR: [12, 10, 0],
      shoulderL: [12, 10, 0],
      elbowR: 38,
      elbowL: 38,
    },
  ],
  props: [{ kind: 'legPress', at: [0, 0, 0] }],
  glow: ['quadriceps'],
  arrows: ['ankleR'],
  include: [
    [-66, 0, 0],
    [104, 0, 0],
  ],
} as const satisfies Partial<Figure>;
const OUT: Pose = { footR: [74, 62, 10, 0, 0, 62], footL: [74, 62, -10, 0, 0, 62] };
const IN: Pose = { footR: [50, 50, 10, 0, 0, 62], footL: [50, 50, -10, 0, 0, 62] };

export const FIGURES: FigurePage = {
  st_leg_press: {
    ...press,
    steps: [
      { s: 3, hold: 0.2, pose: IN },
      { s: 2, hold: 0.3, pose: OUT },
    ],
    glowBoth: true,
  },
  st_slr: {
    view: 'side',
    base: ['supineFlat', { footL: [58, 0, -8.5] }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5 },
      { s: 2, hold: 2, pose: { hipR: [42, 3, 5], ankleR: [8, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
  st_laq: {
    view: 'side',
    base: [
      'seatedChair',
      {
        footR: null,
        hipR: [88, 0, 0],
        kneeR: 90,
        shoulderR: [-6, 10, 0],
        shoulderL: [-6, 10, 0],
        elbowR: 24,
        elbowL: 24,
      },
    ],
    props: [{ kind: 'chair', at: [4, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3 },
      { s: 2, hold: 1, pose: { kneeR: 6, ankleR: [10, 0] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
};
