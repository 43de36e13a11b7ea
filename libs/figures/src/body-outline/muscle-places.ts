import { BODY_BOX } from './body-outlines.data';
import { isOnRightOfPage } from './body-places';
import { MUSCLE_REGIONS, type MuscleRegion } from './muscle-regions.data';

/** A group of muscles on one side of one drawing, in the drawing's own units. */
export interface MusclePlace {
  readonly groupId: string;
  readonly side: 'left' | 'right';
  readonly path: string;
  /** True when the shape is drawn mirrored at the midline. */
  readonly mirrored: boolean;
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
}

/** Turns a mirrored shape over: an SVG transform. */
export const MIRROR = `translate(${BODY_BOX.width} 0) scale(-1 1)`;

/** All groups of muscles of one drawing, both sides; the person's left is on the right of the page in front. */
export function musclePlaces(view: 'front' | 'back'): readonly MusclePlace[] {
  return MUSCLE_REGIONS.filter((region) => region.view === view).flatMap((region) =>
    (['left', 'right'] as const).map((side) => placeOn(region, side)),
  );
}

function placeOn({ groupId, view, path, x, y, labelY }: MuscleRegion, side: 'left' | 'right'): MusclePlace {
  const mirrored = !isOnRightOfPage(view, side);
  return { groupId, side, path, mirrored, x: mirrored ? BODY_BOX.width - x : x, y, labelY };
}
