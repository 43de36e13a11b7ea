export { NUMBER_LOCALE } from './number-locale';
