import type { Figure, FigurePage, Step } from '../figure';
import type { Pose } from '../pose';

/** Half a running cycle: right foot lands, mid-stance, push-off, flight; the other half is its mirror. */
const LAND: Pose = {
  lift: 0,
  lean: 6,
  hipR: [28, 0, 0],
  kneeR: 16,
  ankleR: [2, 0],
  hipL: [-12, 0, 0],
  kneeL: 88,
  ankleL: [-10, 0],
  shoulderR: [-42, 8, 0],
  shoulderL: [22, 8, -10],
  elbowR: 92,
  elbowL: 92,
  spine: [4, 0, 8],
};
const MID: Pose = {
  lift: 0,
  lean: 6,
  hipR: [6, 0, 0],
  kneeR: 36,
  ankleR: [22, 0],
  hipL: [14, 0, 0],
  kneeL: 112,
  ankleL: [-8, 0],
  shoulderR: [-10, 8, 0],
  shoulderL: [-4, 8, -10],
  elbowR: 90,
  elbowL: 90,
  spine: [4, 0, 0],
};
const PUSH: Pose = {
  lift: 0,
  lean: 8,
  hipR: [-18, 0, 0],
  kneeR: 14,
  ankleR: [-22, 0],
  toesR: 26,
  hipL: [46, 0, 0],
  kneeL: 92,
  ankleL: [4, 0],
  shoulderR: [30, 8, -10],
  shoulderL: [-46, 8, 0],
  elbowR: 92,
  elbowL: 96,
  spine: [4, 0, -8],
};
const FLY: Pose = {
  lift: 9,
  lean: 7,
  hipR: [-18, 0, 0],
  kneeR: 44,
  ankleR: [-26, 0],
  hipL: [44, 0, 0],
  kneeL: 54,
  ankleL: [4, 0],
  shoulderR: [32, 8, -10],
  shoulderL: [-48, 8, 0],
  elbowR: 92,
  elbowL: 96,
  spine: [4, 0, -10],
};

/** The running half-cycle with changes to every position; `pace` scales the time. */
const running = (change: Pose = {}, pace = 1): readonly Step[] => [
  { s: 0.1 * pace, pose: { ...LAND, ...change } },
  { s: 0.12 * pace, pose: { ...MID, ...change }, key: false },
  { s: 0.13 * pace, pose: { ...PUSH, ...change } },
  { s: 0.12 * pace, pose: { ...FLY, ...change }, key: false },
];
const run = { view: 'side', base: [], flow: true, alternate: true } as const satisfies Partial<Figure>;

/** Right knee at hip height, left arm forward. */
const KNEE_UP: Pose = {
  lift: 0,
  hipR: [92, 0, 0],
  kneeR: 96,
  ankleR: [10, 0],
  hipL: [-3, 0, 0],
  kneeL: 3,
  shoulderR: [-34, 8, 0],
  shoulderL: [44, 8, -8],
  elbowR: 84,
  elbowL: 92,
};
/** The right foot comes down, the left heel lifts. */
const STEP_DOWN: Pose = {
  lift: 0,
  hipR: [24, 0, 0],
  kneeR: 18,
  hipL: [-10, 0, 0],
  kneeL: 18,
  ankleL: [-4, 0],
  toesL: 24,
  shoulderR: [2, 8, 0],
  shoulderL: [4, 8, 0],
  elbowR: 84,
  elbowL: 88,
};
const ON_TOES: Pose = { ankleL: [-26, 0], toesL: 24 };

/** Fast running: the same lean all the way, elbows a little more open. */
const FAST: Pose = { lean: 8, elbowR: 84, elbowL: 84 };
const FEET_WIDE: Pose = { hipR: [28, 9, 0], hipL: [-12, 9, 0] };

export const FIGURES: FigurePage = {
  ga_march: {
    ...run,
    steps: [
      { s: 0.5, pose: KNEE_UP },
      { s: 0.4, pose: STEP_DOWN },
    ],
    glow: ['hip_flexors'],
  },
  ga_a_skip: {
    ...run,
    props: [{ kind: 'shadow' }],
    steps: [
      { s: 0.2, pose: { ...STEP_DOWN, kneeL: 40, hipL: [6, 0, 0] } },
      { s: 0.24, pose: { ...KNEE_UP, ...ON_TOES, lift: 13 } },
    ],
    glow: ['hip_flexors'],
    glowBoth: true,
  },
  ga_high_knees: {
    ...run,
    props: [{ kind: 'shadow' }, { kind: 'speedLines' }],
    steps: [
      {
        s: 0.14,
        pose: {
          ...KNEE_UP,
          ...ON_TOES,
          lean: 4,
          hipR: [100, 0, 0],
          kneeR: 112,
          shoulderL: [58, 8, -8],
          shoulderR: [-48, 8, 0],
        },
      },
      {
        s: 0.14,
        pose: {
          ...KNEE_UP,
          lean: 4,
          lift: 7,
          hipR: [58, 0, 0],
          kneeR: 70,
          hipL: [24, 0, 0],
          kneeL: 64,
          ankleL: [-20, 0],
          shoulderR: [-6, 8, 0],
          shoulderL: [8, 8, 0],
        },
        key: false,
      },
    ],
    glow: ['hip_flexors'],
    glowBoth: true,
  },
  ga_wall_drive: {
    view: 'side',
    alternate: true,
    base: [{ at: [0, 76, 0], lean: 34, neck: [-22, 0, 0], handR: [72, 124, 15], handL: [72, 124, -15] }],
    props: [{ kind: 'wall', at: [76, 0, 0] }],
    steps: [
      { s: 0.25, hold: 0.7, pose: { footL: [-51, 0, -8, 24], footR: [4, 40, 8, 22] } },
      { s: 0.25, pose: { footL: [-40, 8, -8, 56], footR: [-18, 22, 8, 50] }, key: false },
    ],
    include: [[86, 0, 0]],
    glow: ['hip_flexors'],
  },
  ga_quick_feet: {
    view: [66, 12],
    alternate: true,
    base: [
      { lift: 0, lean: 12, shoulderR: [10, 12, 0], shoulderL: [10, 12, 0], elbowR: 90, elbowL: 90, neck: [-8, 0, 0] },
    ],
    props: [{ kind: 'shadow' }],
    steps: [
      {
        s: 0.12,
        hold: 0.03,
        pose: {
          hipL: [26, 9, 0],
          kneeL: 32,
          ankleL: [-12, 0],
          toesL: 24,
          hipR: [48, 9, 0],
          kneeR: 74,
          ankleR: [-12, 0],
          shoulderR: [0, 12, 0],
          shoulderL: [24, 12, 0],
        },
      },
    ],
    glow: ['gastrocnemius'],
    glowBoth: true,
    arrows: ['toeR'],
  },
  ga_cadence_5: {
    ...run,
    props: [{ kind: 'metronome', at: [64, 146, 0], size: [1, 0, 0], turn: 1 }],
    include: [[99, 0, 0]],
    steps: running({}, 0.9),
  },
  ga_cadence_10: {
    ...run,
    props: [{ kind: 'metronome', at: [64, 146, 0], size: [2, 0, 0], turn: 1 }],
    include: [[99, 0, 0]],
    steps: running({}, 0.82),
  },
  ga_soft_landing: {
    ...run,
    props: [{ kind: 'shadow' }, { kind: 'quiet', at: [64, 34, 0] }],
    include: [[84, 0, 0]],
    steps: running(),
  },
  ga_step_width: {
    ...run,
    view: [90, 26],
    props: [
      { kind: 'floorLine', size: [170, 0, 0] },
      { kind: 'footprints', size: [13, 34, 0] },
    ],
    include: [[66, -8, 0]],
    steps: [
      { s: 0.1, pose: { ...LAND, ...FEET_WIDE } },
      { s: 0.12, pose: { ...MID, hipR: [6, 9, 0], hipL: [14, 9, 0] }, key: false },
      { s: 0.13, pose: { ...PUSH, hipR: [-18, 9, 0], hipL: [46, 9, 0] } },
      { s: 0.12, pose: { ...FLY, hipR: [-18, 9, 0], hipL: [44, 9, 0] }, key: false },
    ],
    glow: ['gluteus_medius'],
    glowBoth: true,
  },
  ga_forward_lean: {
    ...run,
    props: [{ kind: 'leanLine' }, { kind: 'speedLines' }],
    steps: running({ lean: 16, spine: [0, 0, 0] }),
    glow: ['gluteus_maximus'],
  },
  ga_strides: {
    ...run,
    props: [{ kind: 'shadow' }, { kind: 'speedLines' }],
    steps: [
      { s: 0.08, pose: { ...LAND, ...FAST, hipR: [30, 0, 0], hipL: [-10, 0, 0], kneeL: 116 } },
      { s: 0.09, pose: { ...MID, ...FAST, hipL: [34, 0, 0], kneeL: 124 }, key: false },
      { s: 0.1, pose: { ...PUSH, ...FAST, hipR: [-26, 0, 0], hipL: [76, 0, 0], kneeL: 100 }, key: false },
      { s: 0.12, pose: { ...FLY, ...FAST, lift: 16, hipR: [-30, 0, 0], kneeR: 36, hipL: [70, 0, 0], kneeL: 64 } },
    ],
  },
};
