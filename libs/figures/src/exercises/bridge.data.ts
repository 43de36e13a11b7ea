import type { Figure, FigurePage } from '../figure';
import { POSES } from '../poses.data';

const bridge = {
  view: 'side',
  anchor: 'neck',
  props: [{ kind: 'mat' }],
  arrows: ['pelvis'],
} as const satisfies Partial<Figure>;
const { bridgeTop } = POSES;

export const FIGURES: FigurePage = {
  st_glute_bridge: {
    ...bridge,
    base: ['supineHook', 'bridgeLow'],
    steps: [
      { s: 2, hold: 0.5 },
      { s: 2, hold: 2, pose: bridgeTop },
    ],
    glow: ['gluteus_maximus'],
    glowBoth: true,
  },
  st_hip_thrust: {
    view: 'side',
    base: [
      {
        spine: [0, 0, 0],
        footR: [52, 0, 9],
        footL: [52, 0, -9],
        shoulderR: [40, 26, 0],
        shoulderL: [40, 26, 0],
        elbowR: 40,
        elbowL: 40,
      },
    ],
    anchor: 'chest',
    props: [
      { kind: 'bench', at: [-44, 0, 0], size: [34, 36, 90] },
      { kind: 'barbell', on: 'pelvis', at: [4, 13, 0] },
    ],
    steps: [
      { s: 2, hold: 0.3, pose: { at: [-26, 42, 0], lean: -52, neck: [12, 0, 0] } },
      { s: 2, hold: 1, pose: { at: [-26, 46, 0], lean: -92, neck: [30, 0, 0] } },
    ],
    glow: ['gluteus_maximus'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
  st_nordic: {
    view: 'side',
    base: ['tallKneeling'],
    anchor: 'kneeR',
    props: [{ kind: 'mat' }, { kind: 'anklePad' }],
    steps: [
      { s: 1.6, hold: 0.4 },
      {
        s: 4,
        hold: 0.2,
        ease: 'linear',
        pose: {
          lean: 58,
          kneeR: 32,
          kneeL: 32,
          hipR: [0, 0, 0],
          shoulderR: [60, 10, 0],
          shoulderL: [60, 10, 0],
          elbowR: 70,
          elbowL: 70,
        },
      },
    ],
    glow: ['hamstrings'],
    glowBoth: true,
    arrows: ['chest'],
  },
  st_sl_bridge: {
    ...bridge,
    base: ['supineHook', 'bridgeLow', { footL: null, hipL: [40, 0, 0], kneeL: 6 }],
    steps: [
      { s: 3, hold: 0.5 },
      { s: 2, hold: 2, pose: { ...bridgeTop, hipL: [4, 0, 0] } },
    ],
    glow: ['gluteus_maximus'],
  },
};
