import type { MeasureId } from './measure';

export type GaitEventId = 'initial-contact' | 'loading-response' | 'midstance' | 'toe-off' | 'next-initial-contact';
export type CameraView = 'lateral' | 'posterior' | 'anterior';

/** What the person scrubbing the video looks for. */
export interface GaitEvent {
  readonly id: GaitEventId;
  readonly name: string;
  readonly short: string;
  readonly look: string;
}

/** A point to place on the picture. */
export interface Landmark {
  readonly id: string;
  readonly name: string;
}

/** Name of the pure function that turns the points into the value. */
export type GeometryFunction =
  | 'kneeFlexion'
  | 'shankAngle'
  | 'footInclination'
  | 'ankleDorsiflexion'
  | 'hipExtension'
  | 'trunkLeanSagittal'
  | 'overstrideDistance'
  | 'pelvicDrop'
  | 'femoralAdduction'
  | 'hipAdduction'
  | 'fppa'
  | 'trunkLeanFrontal'
  | 'rearfootEversion'
  | 'stepWidth';

/**
 * One row of the on-screen angle tool. Points are picture pixels, y down, with zoom and rotation undone.
 * `d` is +1 facing right, −1 facing left; `L` is +1 when away from the midline of the stance leg is to the right.
 */
export interface LandmarkAngle {
  readonly id: MeasureId;
  readonly views: readonly CameraView[];
  /** Empty for a still picture outside running. */
  readonly events: readonly GaitEventId[];
  readonly landmarks: readonly Landmark[];
  /** Two points of known length are needed too. */
  readonly calibration: boolean;
  /** Absent when the value is judged by eye. */
  readonly geometry?: GeometryFunction;
  readonly formula: string;
  readonly positive: string;
  readonly note?: string;
}
