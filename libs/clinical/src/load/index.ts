/** Training load: weekly volume, session load, spikes, the next run's ceiling, shoes, pace, speed and grade. */
export * from './acwr';
export * from './ceiling';
export * from './grade';
export * from './load-evidence.data';
export * from './pace';
export type { LoggedRun, RunDistance } from './runs';
export { runDistance } from './runs';
export * from './shoe';
export type { LongestRun, SessionSpike, SpikeClass } from './spike';
export { SPIKE_LIMITS_PCT, sessionSpike } from './spike';
export * from './strain';
export * from './volume';
