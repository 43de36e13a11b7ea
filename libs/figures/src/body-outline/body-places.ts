import { BODY_BOX, type BodyView } from './body-outlines.data';
import { SITE_PLACES } from './body-sites.data';

/** A place on one of the four drawings; `x` and `y` are shares (0–1) of the drawing's width and height. */
export interface BodyPlace {
  readonly siteId: string;
  readonly side: 'left' | 'right';
  readonly view: BodyView;
  readonly x: number;
  readonly y: number;
}

const MIDLINE = BODY_BOX.width / 2;
/** Moves the side drawing to the middle of its box. */
export const SIDE_SHIFT = MIDLINE - 38;

/**
 * All named places of one drawing. Seen from the front, the person's left is on the right of the page; from the back
 * it is on the left.
 */
export function placesOf(view: BodyView): readonly BodyPlace[] {
  const sides = view === 'left' || view === 'right' ? [view] : (['left', 'right'] as const);
  const drawn = SITE_PLACES.filter((place) => place.view === view || (sides.length === 1 && place.view === 'side'));
  return drawn.flatMap(({ siteId, x, y }) =>
    sides.map((side) => ({ siteId, side, view, x: across(view, side, x) / BODY_BOX.width, y: y / BODY_BOX.height })),
  );
}

function across(view: BodyView, side: 'left' | 'right', x: number): number {
  if (view === 'right') return x + SIDE_SHIFT;
  if (view === 'left') return BODY_BOX.width - (x + SIDE_SHIFT);
  return isOnRightOfPage(view, side) ? MIDLINE + x : MIDLINE - x;
}

/** On which half of the page a side of the person is, seen from the front or from behind. */
export function isOnRightOfPage(view: 'front' | 'back', side: 'left' | 'right'): boolean {
  return (view === 'front') === (side === 'left');
}

/** The named place nearest to a point of a drawing, measured in the drawing's own units. */
export function nearestPlace(view: BodyView, x: number, y: number): BodyPlace {
  const distance = (place: BodyPlace) => Math.hypot((place.x - x) * BODY_BOX.width, (place.y - y) * BODY_BOX.height);
  const [first, ...others] = placesOf(view);
  if (first === undefined) throw new Error(`the ${view} drawing has no places`);
  return others.reduce((best, place) => (distance(place) < distance(best) ? place : best), first);
}

/** Where a site is drawn when it was chosen from the list instead of the picture; the first drawing that shows it. */
export function placeOf(siteId: string, side: 'left' | 'right'): BodyPlace | null {
  const views: readonly BodyView[] = ['front', 'back', side];
  for (const view of views) {
    const place = placesOf(view).find((candidate) => candidate.siteId === siteId && candidate.side === side);
    if (place !== undefined) return place;
  }
  return null;
}
