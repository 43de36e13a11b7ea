import type { FigurePage } from '../figure';
import { mirrorPose } from '../pose';
import { POSES } from '../poses.data';

/** On the left leg, the right one free. */
const onLeftLeg = { ...mirrorPose(POSES.oneLeg), hipR: [0, 2, 0], kneeR: 4, ankleR: [0, 0] } as const;

export const FIGURES: FigurePage = {
  mo_hip_flexor_kneel: {
    view: 'side',
    base: ['halfKneeling', 'handsOnHips'],
    anchor: 'kneeR',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.6 },
      { s: 2, hold: 4, pose: { lean: -4, hipR: [-26, 0, 0], kneeR: 68, ankleR: [-64, 0] } },
    ],
    glow: ['hip_flexors'],
    arrows: ['pelvis'],
  },
  mo_calf_gastroc_wall: {
    view: 'side',
    base: [
      'standing',
      { at: [6, 84, 0], lean: 16, footR: [-40, 0, 8], footL: [18, 0, -8], handR: [56, 122, 14], handL: [56, 122, -14] },
    ],
    props: [{ kind: 'wall', at: [60, 0, 0] }],
    steps: [
      { s: 2, hold: 0.6, pose: { at: [-6, 83, 0], lean: 8 } },
      { s: 2, hold: 4, pose: { at: [5, 77.5, 0] } },
    ],
    glow: ['gastrocnemius'],
    arrows: ['pelvis'],
  },
  mo_quad_stretch_stand: {
    view: 'side',
    base: [
      'oneLeg',
      {
        footR: null,
        footL: [0, 0, -6],
        at: [0, 89.2, -1.5],
        hipL: [0, 0, 0],
        hipR: [-6, 0, 0],
        kneeR: 70,
        ankleR: [-30, 0],
        handL: [36, 126, -15],
      },
    ],
    props: [{ kind: 'wall', at: [40, 0, 0] }],
    steps: [
      { s: 2, hold: 0.5, pose: { handR: [-22, 82, 14] } },
      { s: 2, hold: 4, pose: { kneeR: 128, hipR: [-12, 0, 0], handR: [-23, 80, 12] } },
    ],
    glow: ['quadriceps'],
  },
  mo_heel_slide: {
    view: 'side',
    base: ['supineFlat', { ankleR: [-8, 0] }],
    props: [{ kind: 'mat' }, { kind: 'strap', on: 'ankleR' }, { kind: 'strap', on: 'ankleR', to: 'handL' }],
    steps: [
      { s: 3, hold: 0.5, pose: { ankleAtR: [83, 9.5, 9], handR: [4, 26, 16], handL: [4, 26, -2] } },
      { s: 3, hold: 4, pose: { ankleAtR: [34, 8, 9], ankleR: [-30, 0], handR: [-12, 34, 16], handL: [-12, 34, -2] } },
    ],
    glow: ['hamstrings'],
    arrows: ['heelR'],
  },
  mo_knee_extension_prop: {
    view: [6, 14],
    base: ['supineFlat', { ankleR: [4, 0], footL: [46, 0, -8.5] }],
    props: [{ kind: 'mat' }, { kind: 'towelRoll', at: [83, 0, 9], size: [8.5, 0, 15] }],
    steps: [
      { s: 2, hold: 1, pose: { ankleAtR: [80.2, 26, 9] } },
      { s: 1.5, hold: 4, pose: { ankleAtR: [81.4, 26, 9] } },
    ],
    glow: ['hamstrings'],
    arrows: ['kneeR'],
  },
  mo_quad_stretch_prone: {
    view: 'side',
    base: ['prone', { shoulderL: [176, 24, 0], elbowL: 8 }],
    props: [{ kind: 'mat' }, { kind: 'strap', on: 'ankleR' }],
    steps: [
      { s: 2, hold: 0.6, pose: { kneeR: 60, ankleR: [-20, 0], handR: [72, 22, 24] } },
      { s: 2, hold: 4, pose: { kneeR: 122, ankleR: [-20, 0], handR: [64, 22, 26] } },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
  mo_hamstring_supine: {
    view: 'side',
    base: ['supineFlat', { ankleR: [6, 0] }],
    props: [{ kind: 'mat' }, { kind: 'strap', on: 'ballR' }, { kind: 'strap', on: 'ballR', to: 'handL' }],
    steps: [
      { s: 2, hold: 0.6, pose: { hipR: [38, 0, 0], kneeR: 6, handR: [4, 36, 16], handL: [4, 36, 2] } },
      { s: 2, hold: 4, pose: { hipR: [82, 0, 0], kneeR: 6, handR: [-14, 48, 16], handL: [-14, 48, 2] } },
    ],
    glow: ['hamstrings'],
    arrows: ['ankleR'],
  },
  mo_hamstring_active: {
    view: 'side',
    base: ['supineFlat', { hipR: [96, 0, 0], ankleR: [0, 0], handR: [4, 40, 17], handL: [4, 40, 0] }],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5, pose: { kneeR: 95 } },
      { s: 2, hold: 2, pose: { kneeR: 14 } },
    ],
    glow: ['hamstrings'],
    arrows: ['ankleR'],
  },
  mo_calf_soleus_wall: {
    view: 'side',
    base: [
      'standing',
      { lean: 6, footR: [-20, 0, 8], footL: [14, 0, -8], handR: [44, 120, 14], handL: [44, 120, -14] },
    ],
    props: [{ kind: 'wall', at: [48, 0, 0] }],
    steps: [
      { s: 2, hold: 0.6, pose: { at: [-4, 87, 0] } },
      { s: 2, hold: 4, pose: { at: [-4, 75, 0], lean: 5, handR: [44, 112, 14], handL: [44, 112, -14] } },
    ],
    glow: ['soleus'],
    arrows: ['kneeR'],
  },
  mo_ankle_knee_to_wall: {
    view: 'side',
    base: ['standing', { footR: [0, 0, 8], footL: [-48, 0, -8, 40], handR: [20, 118, 16], handL: [20, 118, -16] }],
    props: [{ kind: 'wall', at: [24, 0, 0] }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [-28, 80, 0], lean: 8 } },
      { s: 2, hold: 1, pose: { at: [-21, 68, 0], lean: 6 } },
    ],
    glow: ['soleus'],
    arrows: ['kneeR'],
    cue: ['kneeR', 'Knee to the wall, heel down'],
  },
  mo_plantar_fascia_stretch: {
    view: [140, 16],
    base: [
      'seatedChair',
      {
        footR: null,
        lean: 10,
        spine: [22, 0, 0],
        hipR: [126, 35, 74],
        kneeR: 123,
        shoulderL: [-14, 16, 0],
        elbowL: 16,
      },
    ],
    props: [{ kind: 'chair', at: [4, 0, 0] }],
    steps: [
      { s: 1.5, hold: 0.5, pose: { ankleR: [-25, 0], handR: [48, 67, -22] } },
      { s: 1.5, hold: 4, pose: { ankleR: [16, 0], toesR: 60, handR: [46, 69, -9] } },
    ],
    barefoot: true,
    focus: ['ankleR', 138],
    glow: ['plantar_fascia'],
    arrows: ['toeR'],
  },
  mo_big_toe: {
    view: 'side',
    base: ['tallKneeling', { ankleR: [8, 0], ankleL: [8, 0], toesR: 85, toesL: 85 }],
    anchor: 'kneeR',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5, pose: { lean: 4, hipR: [14, 0, 0], hipL: [14, 0, 0], kneeR: 108, kneeL: 108 } },
      {
        s: 2,
        hold: 4,
        pose: {
          lean: 10,
          hipR: [58, 0, 0],
          hipL: [58, 0, 0],
          kneeR: 149,
          kneeL: 149,
          ankleR: [19, 0],
          ankleL: [19, 0],
          shoulderR: [24, 9, 0],
          shoulderL: [24, 9, 0],
          elbowR: 20,
          elbowL: 20,
        },
      },
    ],
    barefoot: true,
    glow: ['big_toe_joint'],
    arrows: ['pelvis'],
    cue: ['bigToeR', 'The big toe bends back'],
  },
  mo_glute_figure4: {
    view: [48, 30],
    base: ['supineFlat', { ankleR: [0, 0], ankleL: [0, 0], flareR: -30, flareL: -30 }],
    props: [{ kind: 'mat' }],
    steps: [
      {
        s: 2,
        hold: 0.6,
        pose: {
          hipL: [47, 2, 0],
          kneeL: 95,
          hipR: [76, 32, 75],
          kneeR: 118,
          handR: [12, 12, 28],
          handL: [12, 12, -28],
        },
      },
      {
        s: 2,
        hold: 4,
        pose: { hipL: [98, 2, 0], kneeL: 100, hipR: [127, 32, 75], kneeR: 118, handR: [4, 34, 1], handL: [4, 34, -18] },
      },
    ],
    glow: ['gluteus_maximus'],
    arrows: ['kneeL'],
  },
  mo_tfl_cross_leg: {
    view: 'front',
    base: ['standing', { footR: [-14, 0, -18], footL: [4, 0, 6], handL: [6, 108, -46] }],
    props: [{ kind: 'wall', at: [-40, 0, -52], size: [80, 178, 6] }],
    steps: [
      { s: 2, hold: 0.6, pose: { at: [-5, 86, -3], shoulderR: [0, 12, 0], handL: [6, 112, -48] } },
      {
        s: 2,
        hold: 4,
        pose: {
          at: [-6, 80.5, 12],
          spine: [0, -30, 0],
          roll: -6,
          neck: [0, -10, 0],
          shoulderR: [0, 168, 0],
          elbowR: 20,
          handL: [6, 100, -48],
        },
      },
    ],
    glow: ['tensor_fasciae_latae'],
    arrows: ['pelvis'],
  },
  mo_leg_swings_front: {
    view: [24, 9],
    base: [onLeftLeg, { handL: [6, 118, -36] }],
    flow: true,
    props: [{ kind: 'wall', at: [-55, 0, -42], size: [110, 170, 6] }],
    steps: [
      { s: 0.4, pose: { hipR: [-28, 2, 0], kneeR: 22, shoulderR: [26, 12, 0] } },
      { s: 0.4, pose: { hipR: [20, 2, 0], kneeR: 28, ankleR: [10, 0] }, key: false },
      { s: 0.4, pose: { hipR: [60, 2, 0], kneeR: 10, shoulderR: [-26, 12, 0] } },
      { s: 0.4, pose: { hipR: [20, 2, 0], kneeR: 28, ankleR: [10, 0] }, key: false },
    ],
    glow: ['hip_flexors'],
    arrows: ['ankleR'],
  },
  mo_leg_swings_side: {
    view: [-82, 8],
    base: [onLeftLeg, { lean: 6, handR: [46, 122, 16], handL: [46, 122, -16] }],
    props: [{ kind: 'wall', at: [50, 0, 0], size: [6, 170, 110] }],
    steps: [
      { s: 0.8, hold: 0.1, pose: { hipR: [36, -32, 0], kneeR: 8 } },
      { s: 0.8, hold: 0.1, pose: { hipR: [8, 42, 0] } },
    ],
    glow: ['adductors'],
    arrows: ['ankleR'],
  },
  mo_lunge_rotation: {
    view: [28, 12],
    base: [
      {
        at: [-8, 53, 0],
        lean: 59,
        footR: [46, 0, 17],
        footL: [-86, 0, -9, 62],
        handL: [40, 4, -12],
        neck: [-14, 0, 0],
      },
    ],
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.5, pose: { spine: [30, 0, 0], handR: [40, 4, 2] } },
      { s: 0.8, pose: { spine: [20, 0, 20], handR: [46, 36, 50] }, key: false },
      { s: 1.2, hold: 1.5, pose: { spine: [14, 0, 50], neck: [-10, 0, 40], handR: [27, 134, 36] } },
      { s: 1, pose: { spine: [20, 0, 20], handR: [46, 36, 50] }, key: false },
    ],
    glow: ['hip_flexors'],
    glowBoth: true,
    arrows: ['handR'],
  },
  mo_adductor_rock: {
    view: [-44, 26],
    base: [
      'fourPoint',
      {
        at: [0, 6.3, -8.2],
        handR: [50, 4, 17],
        handL: [50, 4, -17],
        ankleAtR: [6, 6, 79],
        ankleR: [20, 20],
        splayR: 40,
      },
    ],
    anchor: 'kneeL',
    props: [{ kind: 'mat' }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 2, hold: 1, pose: { lean: 70, hipL: [114, 0, 0], kneeL: 134 } },
    ],
    glow: ['adductors'],
    arrows: ['pelvis'],
  },
};
