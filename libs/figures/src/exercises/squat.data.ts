import type { FigurePage } from '../figure';
import type { Pose } from '../pose';

/** Front foot on the floor, instep of the other on the bench. */
const REAR: Pose = { footR: [30, 0, 8], ankleAtL: [-54, 45, -8] };

export const FIGURES: FigurePage = {
  st_bw_squat: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 13, 0, 12], footL: [0, 0, -13, 0, 12], splayR: 14, splayL: 14 }],
    steps: [
      { s: 2, hold: 0.4 },
      {
        s: 3,
        hold: 0.2,
        pose: {
          at: [-20, 48, 0],
          lean: 36,
          spine: [4, 0, 0],
          neck: [-22, 0, 0],
          shoulderR: [104, 4, 0],
          shoulderL: [104, 4, 0],
        },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
    cue: ['kneeR', 'Knees over the second toes'],
  },
  st_goblet_squat: {
    view: 'quarter',
    base: ['standing', { footR: [0, 0, 13, 0, 12], footL: [0, 0, -13, 0, 12], splayR: 14, splayL: 14 }],
    props: [{ kind: 'dumbbell', on: 'handR', to: 'handL', turn: 1 }],
    steps: [
      { s: 2, hold: 0.4, pose: { handR: [20, 122, 4], handL: [20, 122, -4] } },
      {
        s: 3,
        hold: 1,
        pose: { at: [-16, 46, 0], lean: 28, neck: [-18, 0, 0], handR: [25, 76, 4], handL: [25, 76, -4] },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
  st_back_squat: {
    view: 'quarter',
    base: [
      'standing',
      {
        footR: [0, 0, 13, 0, 12],
        footL: [0, 0, -13, 0, 12],
        splayR: 14,
        splayL: 14,
        shoulderR: [-30, 30, 20],
        shoulderL: [-30, 30, 20],
        elbowR: 138,
        elbowL: 138,
      },
    ],
    props: [{ kind: 'barbell', on: 'neck', at: [-7, -2, 0] }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 3, hold: 0.2, pose: { at: [-18, 50, 0], lean: 36, neck: [-26, 0, 0] } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
  },
  st_sit_to_stand: {
    view: 'side',
    base: ['standing', { footR: [0, 0, 9], footL: [0, 0, -9] }],
    props: [{ kind: 'chair', at: [-40, 0, 0] }],
    steps: [
      {
        s: 1.7,
        hold: 0.4,
        count: 'back',
        pose: { at: [-36, 53, 0], lean: 4, shoulderR: [18, 6, 0], shoulderL: [18, 6, 0], elbowR: 50, elbowL: 50 },
      },
      {
        s: 0.8,
        count: 'out',
        pose: { at: [-30, 54, 0], lean: 40, neck: [-20, 0, 0], shoulderR: [50, 6, 0], shoulderL: [50, 6, 0] },
      },
      { s: 1.2, hold: 0.5, count: 'out', pose: {} },
      {
        s: 1.3,
        count: 'back',
        pose: { at: [-29, 56, 0], lean: 36, neck: [-20, 0, 0], shoulderR: [50, 6, 0], shoulderL: [50, 6, 0] },
        key: false,
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
  },
  st_split_squat: {
    view: 'side',
    base: ['standing', 'splitStance', 'handsOnHips'],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 3, hold: 0.2, pose: { at: [-3, 52, 0], footL: [-36, 0, -8, 52] } },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_wall_sit: {
    view: 'side',
    base: ['standing'],
    props: [{ kind: 'wall', at: [-24, 0, 0], turn: -1 }],
    steps: [
      { s: 2, hold: 0.5, pose: { at: [-12, 84, 0], footR: [20, 0, 9], footL: [20, 0, -9] } },
      { s: 2, hold: 4, pose: { at: [-12, 55, 0], footR: [20, 0, 9], footL: [20, 0, -9] } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },

  st_box_squat: {
    view: 'side',
    base: ['standing', 'armsForward'],
    props: [{ kind: 'box', at: [-44, 0, 0], size: [40, 42, 50] }],
    steps: [
      { s: 2, hold: 0.4 },
      {
        s: 3,
        hold: 1,
        pose: { at: [-34, 52, 0], lean: 34, neck: [-20, 0, 0], shoulderR: [108, 4, 0], shoulderL: [108, 4, 0] },
      },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
  st_decline_squat_dl: {
    view: 'side',
    base: [
      'standing',
      'armsCrossed',
      { at: [-3, 99.5, 0], footR: [-4, 10.6, 8.5, 0, 0, -22], footL: [-4, 10.6, -8.5, 0, 0, -22] },
    ],
    props: [{ kind: 'declineBoard' }],
    steps: [
      { s: 2, hold: 0.4 },
      { s: 3, hold: 0.2, pose: { at: [-8, 76, 0], lean: 4 } },
    ],
    glow: ['quadriceps'],
    glowBoth: true,
    arrows: ['pelvis'],
  },
  st_decline_squat_sl: {
    view: 'side',
    base: ['oneLeg', 'handsOnHips', { footR: [-4, 10.6, 6, 0, 0, -22], ankleL: [10, 0] }],
    props: [{ kind: 'declineBoard' }],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [-3, 99.5, 1.5], hipL: [22, 2, 0], kneeL: 14 } },
      { s: 3, hold: 0.2, pose: { at: [-8, 76, 1.5], lean: 4, hipL: [74, 2, 0], kneeL: 26 } },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_bulgarian_split_squat: {
    view: 'side',
    base: ['standing', { lean: 24, spine: [-6, 0, 0], neck: [-14, 0, 0], ankleL: [-40, 0] }, { footL: null }],
    props: [
      { kind: 'bench', at: [-64, 0, -8], size: [34, 40, 60] },
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    steps: [
      { s: 2, hold: 0.4, pose: { at: [2, 82, 0], ...REAR } },
      { s: 3, hold: 0.2, pose: { at: [-6, 54, 0], lean: 32, ...REAR } },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
  st_reverse_lunge: {
    view: 'side',
    base: ['standing', 'handsAtChest'],
    steps: [
      { s: 0.9, hold: 0.4, count: 'back' },
      { s: 0.7, count: 'out', pose: { at: [-8, 82, 0], footL: [-38, 12, -8.5, 30] }, key: false },
      { s: 1.3, hold: 0.3, count: 'out', pose: { at: [-34, 52, 0], footL: [-67, 0, -8.5, 52] } },
      { s: 1.1, count: 'back', pose: { at: [-8, 82, 0], footL: [-38, 12, -8.5, 30] }, key: false },
    ],
    glow: ['gluteus_maximus'],
    arrows: ['ankleL'],
  },
  st_forward_lunge: {
    view: 'side',
    base: ['standing', 'handsOnHips'],
    steps: [
      { s: 0.6, hold: 0.4, count: 'back' },
      { s: 0.7, count: 'out', pose: { at: [12, 87, 0], footR: [40, 14, 8.5], footL: [0, 0, -8.5, 14] }, key: false },
      { s: 1.3, hold: 0.3, count: 'out', pose: { at: [33, 52, 0], footR: [68, 0, 8.5], footL: [0, 0, -8.5, 52] } },
      { s: 0.4, count: 'back', pose: { at: [14, 84, 0], footR: [40, 14, 8.5], footL: [0, 0, -8.5, 16] }, key: false },
    ],
    glow: ['quadriceps'],
    arrows: ['ankleR'],
  },
  st_walking_lunge: {
    view: 'side',
    base: ['standing', 'splitStance'],
    props: [
      { kind: 'dumbbell', on: 'handR' },
      { kind: 'dumbbell', on: 'handL' },
    ],
    alternate: true,
    steps: [
      { s: 2, hold: 0.2, count: 'out', pose: { at: [-3, 52, 0], footL: [-36, 0, -8, 52] } },
      { s: 1, hold: 0.1, count: 'back', pose: { at: [3, 89, 0], footR: [0, 0, 7], footL: [20, 44, -8, 8] } },
    ],
    glow: ['quadriceps'],
  },
  st_lateral_lunge: {
    view: 'front',
    base: ['standing', 'handsAtChest', { footR: [0, 0, 6], footL: [0, 0, -6] }],
    steps: [
      { s: 1, hold: 0.4, count: 'back' },
      { s: 0.7, count: 'out', pose: { at: [-4, 84, 12], lean: 8, footR: [0, 10, 46, 0, 8] }, key: false },
      {
        s: 1.3,
        hold: 0.3,
        count: 'out',
        pose: { at: [-20, 58, 52], lean: 34, neck: [-20, 0, 0], footR: [0, 0, 66, 0, 14], splayR: 10 },
      },
      { s: 1, count: 'back', pose: { at: [-4, 84, 12], lean: 8, footR: [0, 10, 46, 0, 8] }, key: false },
    ],
    glow: ['adductors'],
    glowBoth: true,
    arrows: ['ankleR'],
  },
  st_sl_squat_box: {
    view: 'side',
    base: ['oneLeg', 'armsForward', { kneeL: 16, ankleL: [8, 0] }],
    props: [{ kind: 'chair', at: [-42, 0, 0] }],
    steps: [
      { s: 2, hold: 0.4, pose: { hipL: [36, 2, 0] } },
      {
        s: 3,
        hold: 0.2,
        pose: {
          at: [-34, 53, 1.5],
          lean: 36,
          neck: [-20, 0, 0],
          hipL: [106, 2, 0],
          shoulderR: [112, 4, 0],
          shoulderL: [112, 4, 0],
        },
      },
    ],
    glow: ['quadriceps'],
    arrows: ['pelvis'],
  },
};
