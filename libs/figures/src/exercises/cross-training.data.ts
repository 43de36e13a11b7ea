import type { Figure, FigurePage, Step } from '../figure';

/** A point every quarter turn of the crank: hub at x 0, y 30, crank 16. */
const turn: readonly Step[] = [
  { s: 0.18, pose: { footR: [-7, 48, 9, 14], footL: [-9, 16, -9, 14] } },
  { s: 0.18, pose: { footR: [8, 33, 9, 6], footL: [-24, 32, -9, 24] } },
  { s: 0.18, pose: { footR: [-9, 16, 9, 14], footL: [-7, 48, -9, 14] } },
  { s: 0.18, pose: { footR: [-24, 32, 9, 24], footL: [8, 33, -9, 6] } },
];
const still = { view: 'side', flow: true } as const satisfies Partial<Figure>;

export const FIGURES: FigurePage = {
  ct_bike: {
    ...still,
    base: [{ at: [-15, 97, 0], lean: 30, spine: [14, 0, 0], neck: [-22, 0, 0], handR: [48, 108, 14], handL: [48, 108, -14] }],
    props: [{ kind: 'bike' }],
    steps: turn,
    glow: ['quadriceps'],
    include: [[56, 0, 0], [-44, 0, 0]],
  },
};
