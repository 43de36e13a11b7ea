import { type Vec } from './geometry';

/** Where the figure is seen from. Lying exercises use the same names: the body turns, not the room. */
export type ViewName = 'side' | 'quarter' | 'front' | 'frontHigh' | 'back' | 'quarterBack' | 'high';
/** Azimuth (0 = from the figure's right side, 90 = from the front) and elevation, degrees. */
export type View = ViewName | readonly [number, number];

const VIEWS: Readonly<Record<ViewName, readonly [number, number]>> = {
  side: [6, 7],
  quarter: [38, 10],
  front: [84, 10],
  frontHigh: [84, 28],
  back: [-84, 7],
  quarterBack: [-40, 10],
  high: [22, 26],
};

export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

/** x to the right and y down on the picture, depth towards the viewer. */
export interface Projected {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

export interface Camera {
  readonly project: (v: Vec) => Projected;
  /** How near a point is, height left aside. */
  readonly near: (v: Vec) => number;
  /** Direction from the scene to the viewer. */
  readonly eye: Vec;
}

/** Parallel projection for a view. */
export function cameraOf(view: View): Camera {
  const [azimuth, elevation] = typeof view === 'string' ? VIEWS[view] : view;
  const a = (azimuth * Math.PI) / 180;
  const e = (elevation * Math.PI) / 180;
  const [sa, ca, se, ce] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  return {
    eye: [sa * ce, se, ca * ce],
    near: ([x, , z]) => x * sa + z * ca,
    project: ([x, y, z]) => ({
      x: x * ca - z * sa,
      y: -(y * ce - (x * sa + z * ca) * se),
      depth: (x * sa + z * ca) * ce + y * se,
    }),
  };
}
