import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  st_band_side_step: {
    view: 'front',
    base: ['standing', 'handsAtChest', { lean: 24, at: [-12, 70, 0], neck: [-14, 0, 0], splayR: 10, splayL: 10 }],
    props: [{ kind: 'miniBand', on: 'kneeR', to: 'kneeL' }],
    steps: [
      { s: 0.6, hold: 0.2, pose: { at: [-12, 70, 0], footR: [0, 0, 13], footL: [0, 0, -13] } },
      { s: 0.5, pose: { at: [-12, 70, 8], footR: [0, 7, 26], footL: [0, 0, -13] }, key: false },
      { s: 0.5, hold: 0.2, pose: { at: [-12, 68, 14], footR: [0, 0, 40], footL: [0, 0, -13] } },
      { s: 0.5, pose: { at: [-12, 70, 22], footR: [0, 0, 40], footL: [0, 7, 0] }, key: false },
      { s: 0.5, hold: 0.2, pose: { at: [-12, 70, 27], footR: [0, 0, 40], footL: [0, 0, 14] } },
      { s: 0.5, pose: { at: [-12, 70, 22], footR: [0, 0, 40], footL: [0, 7, 0] }, key: false },
      { s: 0.5, pose: { at: [-12, 68, 14], footR: [0, 0, 40], footL: [0, 0, -13] }, key: false },
      { s: 0.5, pose: { at: [-12, 70, 8], footR: [0, 7, 26], footL: [0, 0, -13] }, key: false },
    ],
    glow: ['gluteus_medius'],
    glowBoth: true,
  },
  st_pallof: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 14], footL: [0, 0, -14], at: [-3, 86, 0] }],
    props: [
      { kind: 'post', at: [0, 0, -78], size: [0, 140, 0] },
      { kind: 'band', at: [0, 118, -78], on: 'handR' },
    ],
    steps: [
      { s: 2, hold: 0.3, pose: { handR: [18, 118, 3], handL: [18, 118, -3] } },
      { s: 2, hold: 2, pose: { handR: [56, 118, 3], handL: [56, 118, -3] } },
    ],
    glow: ['trunk'],
    arrows: ['handR'],
    include: [[0, 0, -78]],
  },
  st_sl_rdl: {
    view: 'side',
    base: ['oneLeg', { hipL: [0, 0, 0], kneeL: 14, shoulderR: [3, 9, 0], shoulderL: [3, 9, 0], elbowR: 4, elbowL: 4 }],
    props: [
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { hipL: [14, 0, 0], kneeL: 54 } },
      {
        s: 3,
        hold: 0.3,
        pose: {
          at: [-12, 86, 1.5],
          lean: 76,
          hipL: [-6, 0, 0],
          neck: [-18, 0, 0],
          shoulderR: [76, 6, 0],
          shoulderL: [76, 6, 0],
        },
      },
    ],
    glow: ['hamstrings', 'gluteus_maximus'],
  },
};
