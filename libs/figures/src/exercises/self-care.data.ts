import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
  sc_foam_roll_quads: {
    view: 'side',
    base: [
      'plank',
      {
        ankleR: [-50, 0],
        ankleL: [-50, 0],
        toesR: 0,
        toesL: 0,
        lean: 90,
        hipR: [-2, 0, 0],
        hipL: [-2, 0, 0],
        shoulderR: [82, 0, 0],
        shoulderL: [82, 0, 0],
        elbowR: 98,
        elbowL: 98,
      },
    ],
    anchor: 'elbowR',
    props: [{ kind: 'mat' }, { kind: 'foamRoller', at: [-42, 0, 0] }],
    steps: [
      { s: 3, hold: 0.3, pose: { at: [52, 4.1, 16] } },
      {
        s: 3,
        hold: 0.3,
        pose: { at: [52, 4.1, 16], shoulderR: [98, 0, 0], shoulderL: [98, 0, 0], elbowR: 82, elbowL: 82 },
      },
    ],
    glow: ['quadriceps'],
  },
};
