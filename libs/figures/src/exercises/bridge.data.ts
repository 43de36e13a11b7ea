import type { Figure, FigurePage } from '../figure';
import { POSES } from '../poses.data';

const bridge = { view: 'side', anchor: 'neck', props: [{ kind: 'mat' }], arrows: ['pelvis'] } as const satisfies Partial<Figure>;
const { bridgeTop } = POSES;

export const FIGURES: FigurePage = {
  st_glute_bridge: {
    ...bridge,
    base: ['supineHook', 'bridgeLow'],
    steps: [{ s: 2, hold: 0.5 }, { s: 2, hold: 2, pose: bridgeTop }],
    glow: ['gluteus_maximus'],
    glowBoth: true,
  },
  st_sl_bridge: {
    ...bridge,
    base: ['supineHook', 'bridgeLow', { footL: null, hipL: [40, 0, 0], kneeL: 6 }],
    steps: [{ s: 3, hold: 0.5 }, { s: 2, hold: 2, pose: { ...bridgeTop, hipL: [4, 0, 0] } }],
    glow: ['gluteus_maximus'],
  },
};
