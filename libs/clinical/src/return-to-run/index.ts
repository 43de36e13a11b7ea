/** Return to run: protocols as data, the traffic light of a session, the plan as a fold over its log, gates, forecast. */
export type { LocalDateTime } from './local-time';
export type * from './model';
export type * from './session';
export type * from './events';
export type * from './state';
export type { Result, FieldError, ErrorCode } from './result';
export { applyOverlay, loadOverlay, loadProtocol, PROTOCOL_LIST } from './protocols';
export { PAIN_PROFILES } from './pain-profiles.data';
export { classify, classifyLevels, type Classification, type ClassifyContext, type LevelContext } from './classify';
export { effectiveRecovery, levelsOf, type SessionLevels, type StepTarget } from './levels';
export { LAYOFF_TABLE, layoffEffect, type LayoffEffect } from './lay-off';
export { MIN_REASON_LENGTH, overrideRefusal } from './override';
export { checkInErrors, eventErrors, sessionErrors } from './validate';
export { fold } from './fold';
