/** Outlines of the body and the named places on them. Pure data: screens and printed pages draw from the same. */
export { BODY_BOX, LANDMARKS, OUTLINES, type BodyView } from './body-outlines.data';
export { nearestPlace, placeOf, placesOf, SIDE_SHIFT, type BodyPlace } from './body-places';
export { MIRROR, musclePlaces, type MusclePlace } from './muscle-places';
