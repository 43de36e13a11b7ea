import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_plank: {
    view: 'side',
    base: ['plank'],
    anchor: 'elbowR',
    props: [{ kind: 'mat' }],
    steps: [{ s: 1, hold: 3 }],
    glow: ['trunk'],
  },
  st_bird_dog: {
    view: 'side',
    base: ['fourPoint', { elbowR: 12 }],
    anchor: 'kneeR',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 1.5, hold: 0.5 },
      {
        s: 1.5,
        hold: 3,
        pose: { hipL: [-4, 0, 0], kneeL: 4, lean: 76, elbowL: 4, shoulderR: [172, 0, 0], wristR: -40 },
      },
    ],
    glow: ['trunk'],
  },
  st_dead_bug: {
    view: 'side',
    base: [
      'supineFlat',
      {
        hipR: [90, 0, 0],
        hipL: [90, 0, 0],
        kneeR: 90,
        kneeL: 90,
        ankleR: [0, 0],
        ankleL: [0, 0],
        shoulderR: [90, 0, 0],
        shoulderL: [90, 0, 0],
      },
    ],
    props: [{ kind: 'mat' }],
    alternate: true,
    steps: [
      { s: 2, hold: 0.5 },
      { s: 3, hold: 0.3, pose: { hipR: [14, 0, 0], kneeR: 8, shoulderL: [165, 0, 0] } },
    ],
    glow: ['trunk'],
  },
  st_side_plank: {
    view: 'side',
    base: [
      'sideLying',
      { shoulderL: [8, 82, 0], elbowL: 90, shoulderR: [0, 6, 0], elbowR: 6, neck: [0, 8, 0], lift: 0 },
    ],
    props: [{ kind: 'mat' }],
    steps: [{ s: 1, hold: 4, pose: { roll: -70 } }],
    glow: ['trunk'],
  },
};
