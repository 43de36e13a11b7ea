import type { FigurePage } from '../figure';
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

export const FIGURES: FigurePage = {
  ga_strides: {
    view: 'side',
    base: [],
    flow: true,
    alternate: true,
    steps: [
      { s: 0.1, pose: LAND },
      { s: 0.12, pose: MID, key: false },
      { s: 0.13, pose: PUSH },
      { s: 0.12, pose: FLY, key: false },
    ],
  },
};
