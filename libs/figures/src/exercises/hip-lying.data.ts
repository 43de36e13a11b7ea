import type { Figure, FigurePage } from '../figure';
import { mirrorPose } from '../pose';
import { POSES } from '../poses.data';

const closed = { s: 2, hold: 0.4, pose: { ankleAtR: [-58, 21, -9.5] } } as const;
const clamshell = {
  view: [0, 16],
  base: ['sideLying', { hipL: [36, 0, 0], kneeL: 90, hipR: [36, -8, 0], kneeR: 90 }],
  props: [{ kind: 'mat' }],
  steps: [closed, { s: 2, hold: 2, pose: { ...closed.pose, splayR: 62 } }],
  glow: ['gluteus_medius'],
  arrows: ['kneeR'],
} as const satisfies Figure;

/** On the left forearm. Anchor the exercise at elbowL. */
const onForearm = {
  shoulderL: [8, 82, 0],
  elbowL: 90,
  shoulderR: [0, 6, 0],
  elbowR: 6,
  neck: [0, 8, 0],
} as const;

export const FIGURES: FigurePage = {
  st_clamshell: clamshell,
  st_clamshell_band: {
    ...clamshell,
    props: [{ kind: 'mat' }, { kind: 'miniBand' }],
    steps: [{ ...closed, s: 3 }, clamshell.steps[1]],
  },
  st_fire_hydrant: {
    view: [-60, 18],
    base: ['fourPoint', { at: [0, 6.3, -8.2] }],
    anchor: 'kneeL',
    props: [{ kind: 'mat' }, { kind: 'miniBand' }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [76, 76, 0] } },
    ],
    glow: ['gluteus_medius'],
    arrows: ['kneeR'],
  },
  st_copenhagen: {
    view: 'side',
    base: ['sideLying', onForearm],
    anchor: 'elbowL',
    props: [{ kind: 'mat' }, { kind: 'bench', at: [-88, 0, 0], size: [40, 46, 60] }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [45, 4.1, 0], roll: -74, hipR: [0, 15, 0], hipL: [0, 6, 0] } },
      { s: 2, hold: 4, pose: { at: [45, 4.1, 0], roll: -84, hipR: [0, 4, 0], hipL: [0, -8, 0] } },
    ],
    glow: ['adductors'],
  },
  st_side_lying_hip_abd: {
    view: 'side',
    base: ['sideLying', { hipL: [30, 0, 0], kneeL: 60 }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 3, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [0, 34, -6] } },
    ],
    glow: ['gluteus_medius'],
  },
  st_copenhagen_short: {
    view: [-20, 14],
    base: ['sideLying', onForearm, { at: [45, 4.1, 0], kneeR: 90, kneeL: 90 }],
    anchor: 'elbowL',
    props: [{ kind: 'mat' }, { kind: 'bench', at: [-58, 0, -22], size: [40, 47, 64] }],
    steps: [
      {
        s: 2,
        hold: 0.4,
        pose: { roll: -79, spine: [0, 24, 0], shoulderL: [8, 46, 0], hipR: [0, 40, 0], hipL: [40, -6, 0] },
      },
      { s: 2, hold: 4, pose: { roll: -84, hipR: [0, 4, 0], hipL: [24, -8, 0] } },
    ],
    glow: ['adductors'],
    arrows: ['pelvis'],
    include: [[-78, 0, -54]],
  },
  st_side_lying_adduction: {
    view: [0, 12],
    base: [
      mirrorPose(POSES.sideLying),
      { turn: 90, lift: 0, footL: [34, 0, 30, 0, -50], splayL: 50, hipR: [0, -1, 0] },
    ],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [0, -24, 0] } },
    ],
    glow: ['adductors'],
    arrows: ['ankleR'],
  },
  st_prone_hip_ext: {
    view: 'side',
    base: ['prone', { at: [0, 17, 0], lean: 92, spine: [10, 0, 0], neck: [-20, 0, 0], hipL: [7, 3, 0] }],
    props: [{ kind: 'mat' }, { kind: 'pillow', at: [12, 0, 0], size: [44, 11, 46] }],
    steps: [
      { s: 2, hold: 0.4, pose: { hipR: [7, 3, 0] } },
      { s: 2, hold: 2, pose: { hipR: [-18, 3, 0] } },
    ],
    glow: ['gluteus_maximus'],
    arrows: ['ankleR'],
  },
  st_hip_flexor_band_march: {
    view: 'side',
    base: [
      'supineFlat',
      { hipR: [100, 0, 0], hipL: [100, 0, 0], kneeR: 90, kneeL: 90, ankleR: [5, 0], ankleL: [5, 0] },
    ],
    props: [{ kind: 'mat' }, { kind: 'miniBand', on: 'ballR', to: 'ballL' }],
    alternate: true,
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 2, pose: { hipR: [35, 0, 0], kneeR: 12 } },
    ],
    glow: ['hip_flexors'],
    glowBoth: true,
    arrows: ['ankleR'],
  },
  st_adductor_squeeze: {
    view: [62, 16],
    base: ['supineHook'],
    props: [{ kind: 'mat' }, { kind: 'ball', on: 'kneeR', to: 'kneeL', size: [10, 0, 0] }],
    steps: [
      { s: 2, hold: 1, pose: { splayR: 22, splayL: 22 } },
      { s: 1, hold: 4, pose: { splayR: 15, splayL: 15 } },
    ],
    glow: ['adductors'],
    glowBoth: true,
    arrows: ['kneeR', 'kneeL'],
  },
};
