export { BodyChart, type ChartedSite, type SiteName } from './body-chart';
export { nearestPlace, placeOf, placesOf, type BodyPlace, type BodyView } from '@midstance/figures/body-outline';
