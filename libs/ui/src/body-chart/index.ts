export { BodyChart, type ChartedSite, type SiteName } from './body-chart';
export type { BodyView } from './body-outlines.data';
export { nearestPlace, placeOf, placesOf, type BodyPlace } from './body-places';
