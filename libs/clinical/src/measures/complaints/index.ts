/** The complaints and what to measure for each, without the catalogue of measures: lists need the names alone. */
export { batteries, quickBatteries } from '../batteries.data';
export type { Battery, BatteryId } from '../battery';
