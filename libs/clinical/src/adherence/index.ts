/** Adherence with n/N, the 14-day strip, worklist reasons and the rules of engagement. */
export * from './adherence';
export * from './engagement.data';
export * from './praise';
export * from './reminders';
export * from './share';
export * from './strip';
export * from './worklist';
export type * from './worklist-facts';
export { DUE_DAYS, LONGEST_SNOOZE_DAYS, WORKLIST_DEFAULTS } from './worklist-settings.data';
export type { WorklistReasonId, WorklistSettings } from './worklist-settings.data';
