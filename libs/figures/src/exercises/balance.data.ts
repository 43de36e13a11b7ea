import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  ba_sl_stand: {
    view: 'front',
    base: ['oneLeg', { shoulderR: [3, 24, 0], shoulderL: [3, 24, 0] }],
    steps: [
      { s: 1.5, hold: 2 },
      {
        s: 1.5,
        hold: 1,
        pose: { at: [0, 88, 3], spine: [0, -3, 0], shoulderR: [3, 34, 0], shoulderL: [3, 18, 0] },
        key: false,
      },
    ],
    glow: ['ankle_stabilisers'],
  },
  ba_sl_stand_cushion: {
    view: 'quarter',
    base: ['oneLeg', { at: [0, 95, 2], footR: [0, 7, 5], shoulderR: [3, 28, 0], shoulderL: [3, 28, 0] }],
    props: [{ kind: 'balancePad', at: [4, 0, 5] }],
    steps: [
      { s: 1.5, hold: 2 },
      { s: 1.5, hold: 1, pose: { neck: [0, 0, 45] } },
      { s: 1.5, hold: 1, pose: { neck: [0, 0, -45] } },
    ],
    glow: ['ankle_stabilisers'],
  },
  ba_tandem: {
    view: 'quarter',
    base: [
      'standing',
      { at: [0, 88, 0], footR: [14, 0, 0.5], footL: [-14, 0, -0.5], shoulderR: [3, 24, 0], shoulderL: [3, 24, 0] },
    ],
    props: [{ kind: 'floorLine', size: [120, 0, 0] }],
    steps: [
      { s: 1.5, hold: 2 },
      {
        s: 1.5,
        hold: 1,
        pose: { at: [0, 88, 1.5], spine: [0, -3, 0], shoulderR: [3, 36, 0], shoulderL: [3, 18, 0] },
        key: false,
      },
    ],
    glow: ['ankle_stabilisers'],
    glowBoth: true,
  },
  ba_sl_stand_eyes_closed: {
    view: 'front',
    base: ['oneLeg', { shoulderR: [3, 42, 0], shoulderL: [3, 42, 0] }],
    props: [{ kind: 'shutEyes', at: [0, 160, -46] }],
    steps: [
      { s: 1.5, hold: 2 },
      {
        s: 1.5,
        hold: 1,
        pose: { at: [0, 88, 3], spine: [0, -4, 0], shoulderR: [3, 56, 0], shoulderL: [3, 30, 0] },
        key: false,
      },
    ],
    glow: ['ankle_stabilisers'],
  },
  ba_sl_reach: {
    view: [58, 24],
    base: ['oneLeg', 'handsOnHips', { footR: [0, 0, 2], lean: 12 }],
    props: [{ kind: 'floorMarks', size: [44, 0, 0] }],
    steps: [
      { s: 2, hold: 0.3, count: 'out', pose: { at: [-6, 76, 1], footL: [42, 0, -5, -14] } },
      { s: 2, hold: 0.3, count: 'out', pose: { at: [0, 76, -2], footL: [2, 0, -44, 0] } },
      { s: 2, hold: 0.3, count: 'out', pose: { at: [4, 76, 1], lean: 24, footL: [-46, 0, -6, 40] } },
      { s: 2, hold: 0.3, count: 'back', pose: { at: [0, 88.6, 1.5], lean: 0, footL: [4, 8, -10, 20] }, key: false },
    ],
    glow: ['gluteus_medius'],
    arrows: ['ballL'],
    include: [[46, -8, 30]],
  },
  ba_sl_ball_toss: {
    view: 'side',
    base: ['oneLeg', { at: [0, 88.4, 1.5], kneeL: 70 }],
    props: [
      { kind: 'wall', at: [118, 0, 0] },
      { kind: 'tossedBall', at: [108, 138, 0] },
    ],
    steps: [
      { s: 0.4, hold: 1, pose: { handR: [46, 122, 9], handL: [46, 122, -9] } },
      { s: 0.3, hold: 0.3, pose: { handR: [27, 112, 9], handL: [27, 112, -9] } },
    ],
    glow: ['ankle_stabilisers'],
    include: [[124, 0, 0]],
  },
  ba_runner_pose: {
    view: [56, 10],
    base: ['oneLeg', { hipL: [90, 0, 0], kneeL: 92, ankleL: [8, 0], elbowR: 92, elbowL: 92 }],
    steps: [
      { s: 0.5, hold: 0.3, pose: { shoulderR: [62, 8, -8], shoulderL: [-52, 12, 0] } },
      { s: 0.5, hold: 0.3, pose: { shoulderR: [-52, 12, 0], shoulderL: [62, 8, -8] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['handR'],
  },
};
