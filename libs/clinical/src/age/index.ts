/** How old somebody is on a day; alone, so that a screen that only names people loads nothing else. */
export { ageYearsOn } from './age';
