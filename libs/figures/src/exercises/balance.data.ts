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
};
