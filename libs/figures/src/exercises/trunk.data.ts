import type { Figure, FigurePage } from '../figure';

/** On the left side, propped on the forearm. */
const sidePlank = [
  'sideLying',
  { shoulderL: [8, 82, 0], elbowL: 90, shoulderR: [0, 6, 0], elbowR: 6, neck: [0, 8, 0], lift: 0 },
] as const satisfies Figure['base'];

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
    base: sidePlank,
    props: [{ kind: 'mat' }],
    steps: [{ s: 1, hold: 4, pose: { roll: -70 } }],
    glow: ['trunk'],
  },
  st_plank_knee: {
    view: 'side',
    base: [
      'plank',
      { kneeR: 60, kneeL: 60, ankleR: [-30, 0], ankleL: [-30, 0], toesR: 0, toesL: 0, at: [45, 4.1, 16] },
    ],
    anchor: 'elbowR',
    props: [{ kind: 'mat' }],
    steps: [
      {
        s: 2,
        hold: 0.5,
        pose: {
          lean: 72,
          spine: [-19, 0, 0],
          shoulderR: [57, 0, 0],
          shoulderL: [57, 0, 0],
          elbowR: 86,
          elbowL: 86,
          hipR: [-9, 0, 0],
          hipL: [-9, 0, 0],
        },
      },
      {
        s: 2,
        hold: 4,
        pose: {
          lean: 70,
          hipR: [0, 0, 0],
          hipL: [0, 0, 0],
          shoulderR: [71, 0, 0],
          shoulderL: [71, 0, 0],
          elbowR: 89,
          elbowL: 89,
        },
      },
    ],
    glow: ['trunk'],
    arrows: ['pelvis'],
  },
  st_plank_leg_lift: {
    view: 'side',
    base: ['plank', { at: [59, 38, 0] }],
    anchor: 'neck',
    props: [{ kind: 'mat' }],
    alternate: true,
    steps: [
      { s: 1, hold: 0.4 },
      { s: 1, hold: 2, pose: { hipR: [-16, 0, 0], ankleR: [-10, 0], toesR: 10 } },
    ],
    glow: ['trunk'],
    arrows: ['ankleR'],
  },
  st_side_plank_knee: {
    view: [-26, 14],
    base: [...sidePlank, { at: [45, 4.1, 0], kneeR: 90, kneeL: 90 }],
    anchor: 'elbowL',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5, pose: { roll: -80, spine: [0, 36, 0], shoulderL: [8, 66, 0], hipR: [0, 0, 0] } },
      { s: 2, hold: 4, pose: { roll: -64, hipL: [0, -7, 0], hipR: [0, 2, 0] } },
    ],
    glow: ['trunk'],
    arrows: ['pelvis'],
  },
  st_side_plank_abd: {
    view: 'side',
    base: [...sidePlank, { roll: -70 }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 1, hold: 0.4 },
      { s: 1, hold: 2, pose: { hipR: [0, 28, 0] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['ankleR'],
  },
};
