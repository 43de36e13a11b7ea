import type { Figure, FigurePage } from '../figure';
import type { Pose } from '../pose';
import { POSES } from '../poses.data';

const bridge = {
  view: 'side',
  anchor: 'neck',
  props: [{ kind: 'mat' }],
  arrows: ['pelvis'],
} as const satisfies Partial<Figure>;
const { bridgeTop } = POSES;

/** The feet walk or slide away on the heels. */
const feetAt = (right: number, left = right, liftR = 0, liftL = 0): Pose => ({
  footR: [right, liftR, 8.5, -22],
  footL: [left, liftL, -8.5, -22],
});
const midBridge = { ...bridgeTop, lean: -110, neck: [21, 0, 0] } as const;
const longBridge = {
  at: [-49, 9, 0],
  lean: -105,
  neck: [16, 0, 0],
  shoulderR: [-12, 14, 0],
  shoulderL: [-12, 14, 0],
} as const;

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
  st_glute_bridge_march: {
    ...bridge,
    base: ['supineHook', bridgeTop],
    alternate: true,
    steps: [
      { s: 1, hold: 0.4 },
      { s: 1, hold: 1, pose: { footR: [42, 34, 8.5, 10] } },
    ],
    glow: ['gluteus_maximus'],
    glowBoth: true,
    arrows: ['ankleR'],
  },
  st_hamstring_iso_bridge: {
    ...bridge,
    base: ['supineHook', feetAt(76)],
    steps: [
      { s: 2, hold: 0.5, pose: { at: [-49, 10.4, 0] } },
      { s: 2, hold: 4, pose: longBridge },
    ],
    glow: ['hamstrings'],
    glowBoth: true,
  },
  st_hamstring_walkout: {
    ...bridge,
    base: ['supineHook', bridgeTop],
    steps: [
      { s: 0.4, hold: 0.4, pose: feetAt(53) },
      { s: 0.4, hold: 0.1, pose: feetAt(67, 53, 7) },
      { s: 0.2, pose: feetAt(67, 53), key: false },
      { s: 0.4, pose: { ...midBridge, ...feetAt(67, 69, 0, 6) }, key: false },
      { s: 0.4, hold: 0.8, pose: { ...longBridge, ...feetAt(76, 76) } },
      { s: 0.4, pose: { ...midBridge, ...feetAt(66, 76, 6) }, key: false },
      { s: 0.4, pose: feetAt(64, 62, 0, 6), key: false },
    ],
    glow: ['hamstrings'],
    glowBoth: true,
    arrows: ['heelR'],
  },
  st_slider_curl: {
    ...bridge,
    base: ['supineHook', bridgeTop],
    props: [
      { kind: 'mat', at: [-28, 0, 0], size: [120, 3.5, 56] },
      { kind: 'slider', on: 'heelR' },
      { kind: 'slider', on: 'heelL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: feetAt(52) },
      { s: 4, hold: 0.2, pose: { ...longBridge, ...feetAt(77) } },
    ],
    glow: ['hamstrings'],
    glowBoth: true,
    arrows: ['heelR'],
  },
};
