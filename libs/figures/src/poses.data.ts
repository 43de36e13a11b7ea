import type { Pose } from './pose';

const pose = <const T extends Readonly<Record<string, Pose>>>(poses: T): Readonly<Record<keyof T, Pose>> => poses;

/** Named positions. Exercises start from one or more of these and change what differs. */
export const POSES = pose({
  // Standing, both feet planted hip-width apart, arms relaxed.
  standing: {
    at: [0, 89.4, 0], footR: [0, 0, 8.5], footL: [0, 0, -8.5],
    shoulderR: [3, 9, 0], shoulderL: [3, 9, 0], elbowR: 12, elbowL: 12,
  },
  // Standing on the right leg; the left leg is angle-driven and lifted behind.
  oneLeg: {
    at: [0, 89.2, 1.5], footR: [0, 0, 6], footL: null, hipL: [8, 2, 0], kneeL: 62, ankleL: [-10, 0],
    shoulderR: [3, 14, 0], shoulderL: [3, 14, 0], elbowR: 14, elbowL: 14,
  },
  splitStance: { at: [0, 84, 0], footR: [33, 0, 8], footL: [-36, 0, -8, 38] },
  // On the back, head to the left, knees bent, soles down.
  supineHook: {
    at: [0, 10.4, 0], lean: -90, footR: [60, 0, 8.5], footL: [60, 0, -8.5],
    shoulderR: [-4, 14, 0], shoulderL: [-4, 14, 0], elbowR: 4, elbowL: 4, neck: [6, 0, 0],
  },
  // The hooklying bridge at the top. Anchor the exercise at neck in both positions.
  bridgeTop: { at: [-49, 9, 0], lean: -114, neck: [25, 0, 0], shoulderR: [-24, 14, 0], shoulderL: [-24, 14, 0] },
  bridgeLow: { at: [-49, 10.4, 0] },
  supineFlat: {
    at: [0, 10.4, 0], lean: -90, hipR: [0, 3, 5], hipL: [0, 3, 5], ankleR: [-14, 0], ankleL: [-14, 0],
    shoulderR: [-4, 14, 0], shoulderL: [-4, 14, 0], elbowR: 4, elbowL: 4, neck: [6, 0, 0],
  },
  prone: {
    at: [0, 10.4, 0], lean: 90, hipR: [0, 3, 0], hipL: [0, 3, 0], ankleR: [-50, 0], ankleL: [-50, 0],
    shoulderR: [150, 25, 0], shoulderL: [150, 25, 0], elbowR: 95, elbowL: 95, neck: [-12, 0, 0],
  },
  // On the left side, facing the viewer, head to the right; the right leg is on top.
  sideLying: {
    at: [0, 0, 0], lift: 0, turn: 90, roll: -90, hipR: [0, -7, 0], hipL: [0, -1, 0],
    shoulderL: [170, 0, 0], elbowL: 60, shoulderR: [55, -5, 0], elbowR: 70, neck: [0, 4, 0],
  },
  // On hands and knees. Anchor the exercise at kneeR (or kneeL when the right knee lifts, with at z -8.2).
  fourPoint: {
    at: [0, 6.3, 8.2], lean: 76, hipR: [76, 0, 0], hipL: [76, 0, 0], kneeR: 90, kneeL: 90, ankleR: [-62, 0], ankleL: [-62, 0],
    shoulderR: [76, 0, 0], shoulderL: [76, 0, 0], elbowR: 2, elbowL: 2, wristR: -85, wristL: -85, neck: [-12, 0, 0],
  },
  // Right knee on the floor, left foot in front. Anchor the exercise at kneeR.
  halfKneeling: {
    at: [0, 6.3, 8.5], footL: [40, 0, -8.5], hipR: [0, 0, 0], kneeR: 90, ankleR: [-62, 0],
    shoulderR: [3, 9, 0], shoulderL: [3, 9, 0], elbowR: 12, elbowL: 12,
  },
  tallKneeling: {
    at: [0, 6.3, 8.2], hipR: [0, 0, 0], hipL: [0, 0, 0], kneeR: 90, kneeL: 90, ankleR: [-62, 0], ankleL: [-62, 0],
    shoulderR: [3, 9, 0], shoulderL: [3, 9, 0], elbowR: 12, elbowL: 12,
  },
  seatedChair: {
    at: [0, 53, 0], lean: -2, footR: [41, 0, 9], footL: [41, 0, -9], shoulderR: [22, 8, 0], shoulderL: [22, 8, 0], elbowR: 48, elbowL: 48,
  },
  longSitting: {
    at: [0, 10.4, 0], lean: -14, spine: [8, 0, 0], hipR: [75, 4, 4], hipL: [75, 4, 4], shoulderR: [-32, 12, 0], shoulderL: [-32, 12, 0],
    elbowR: 6, elbowL: 6, wristR: -60, wristL: -60,
  },
  // Forearm plank. Anchor the exercise at elbowR.
  plank: {
    at: [60, 4.1, 16], lean: 81, hipR: [2, 0, 0], hipL: [2, 0, 0], ankleR: [10, 0], ankleL: [10, 0], toesR: 74, toesL: 74,
    shoulderR: [82, 0, 0], shoulderL: [82, 0, 0], elbowR: 88, elbowL: 88, neck: [-14, 0, 0],
  },
  handsOnHips: { shoulderR: [-34, 42, -58], shoulderL: [-34, 42, -58], elbowR: 98, elbowL: 98 },
  armsForward: { shoulderR: [82, 4, 0], shoulderL: [82, 4, 0], elbowR: 6, elbowL: 6 },
  handsAtChest: { shoulderR: [28, 10, -35], shoulderL: [28, 10, -35], elbowR: 118, elbowL: 118 },
  handsOnWall: { shoulderR: [72, 4, 0], shoulderL: [72, 4, 0], elbowR: 30, elbowL: 30 },
  armsCrossed: { shoulderR: [35, 0, -60], shoulderL: [35, 0, -60], elbowR: 110, elbowL: 110 },
});

export type PoseName = keyof typeof POSES;
