import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  pl_squat_jump: {
    view: 'side',
    base: [{ lift: 0, hipR: [4, 3, 0], hipL: [4, 3, 0], kneeR: 6, kneeL: 6, ankleR: [2, 0], ankleL: [2, 0], shoulderR: [5, 9, 0], shoulderL: [5, 9, 0], elbowR: 14, elbowL: 14 }],
    steps: [
      { s: 0.5, hold: 0.8 },
      { s: 0.6, hold: 0.1, pose: { at: [-14, 0, 0], lean: 38, hipR: [92, 3, 0], hipL: [92, 3, 0], kneeR: 84, kneeL: 84, ankleR: [30, 0], ankleL: [30, 0], shoulderR: [-30, 9, 0], shoulderL: [-30, 9, 0], neck: [-20, 0, 0] } },
      { s: 0.35, ease: 'out', pose: { lift: 34, hipR: [2, 3, 0], hipL: [2, 3, 0], kneeR: 4, kneeL: 4, ankleR: [-40, 0], ankleL: [-40, 0], shoulderR: [165, 6, 0], shoulderL: [165, 6, 0] } },
      { s: 0.3, ease: 'in', pose: { hipR: [10, 3, 0], hipL: [10, 3, 0], kneeR: 12, kneeL: 12, ankleR: [-20, 0], ankleL: [-20, 0], shoulderR: [70, 9, 0], shoulderL: [70, 9, 0] }, key: false },
      { s: 0.25, hold: 0.3, pose: { at: [-10, 0, 0], lean: 30, hipR: [74, 3, 0], hipL: [74, 3, 0], kneeR: 68, kneeL: 68, ankleR: [24, 0], ankleL: [24, 0], shoulderR: [40, 9, 0], shoulderL: [40, 9, 0], neck: [-16, 0, 0] } },
    ],
    glow: ['quadriceps'], glowBoth: true,
  },
  pl_skipping_rope: {
    view: 'quarter',
    base: [{ lift: 0, hipR: [6, 2, 0], hipL: [6, 2, 0], kneeR: 12, kneeL: 12, ankleR: [-14, 0], ankleL: [-14, 0], toesR: 20, toesL: 20, shoulderR: [-6, 24, 40], shoulderL: [-6, 24, 40], elbowR: 70, elbowL: 70 }],
    props: [{ kind: 'rope' }],
    steps: [{ s: 0.25, ease: 'out', pose: { lift: 9 } }, { s: 0.25, ease: 'in' }],
    glow: ['gastrocnemius'], glowBoth: true, include: [[0, 180, 30], [0, 180, -30]],
  },
};
