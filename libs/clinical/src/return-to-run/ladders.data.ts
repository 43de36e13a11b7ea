import type { QualityStep, TimedStep, WeekStep } from './model';

/** Ladders that several protocols climb; own choices of the clinical reference (§1.4), no trial compares ladders. */

// prettier-ignore
export const SETTLE_LADDER: readonly TimedStep[] = [
  { id: 'P0-1', type: 'walk', mode: 'session', walkMin: 10, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 10, greensRequired: 1, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P0-2', type: 'walk', mode: 'session', walkMin: 15, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 15, greensRequired: 1, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P0-3', type: 'walk', mode: 'session', walkMin: 20, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 20, greensRequired: 2, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
];

// prettier-ignore
export const LOW_IMPACT_LADDER: readonly TimedStep[] = [
  { id: 'P1-1', type: 'low_impact', mode: 'session', walkMin: 0, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 15, greensRequired: 1, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P1-2', type: 'low_impact', mode: 'session', walkMin: 0, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 20, greensRequired: 1, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P1-3', type: 'low_impact', mode: 'session', walkMin: 0, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 30, greensRequired: 1, restDays: 0, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P1-4', type: 'walk', mode: 'session', walkMin: 20, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 20, greensRequired: 1, restDays: 0, rpe: 4, surface: 'flat', notes: '' },
  { id: 'P1-5', type: 'walk', mode: 'session', walkMin: 30, runMin: 0, repeats: 1, runTotalMin: 0, totalMin: 30, greensRequired: 2, restDays: 0, rpe: 4, surface: 'flat', notes: '' },
];

// prettier-ignore
export const CONTINUOUS_LADDER: readonly TimedStep[] = [
  { id: 'P3-1', type: 'continuous', mode: 'session', walkMin: 0, runMin: 20, repeats: 1, runTotalMin: 20, totalMin: 20, greensRequired: 2, restDays: 1, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P3-2', type: 'continuous', mode: 'session', walkMin: 0, runMin: 22, repeats: 1, runTotalMin: 22, totalMin: 22, greensRequired: 1, restDays: 1, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P3-3', type: 'continuous', mode: 'session', walkMin: 0, runMin: 24, repeats: 1, runTotalMin: 24, totalMin: 24, greensRequired: 1, restDays: 1, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P3-4', type: 'continuous', mode: 'session', walkMin: 0, runMin: 27, repeats: 1, runTotalMin: 27, totalMin: 27, greensRequired: 1, restDays: 1, rpe: 3, surface: 'flat', notes: '' },
  { id: 'P3-5', type: 'continuous', mode: 'session', walkMin: 0, runMin: 30, repeats: 1, runTotalMin: 30, totalMin: 30, greensRequired: 2, restDays: 1, rpe: 3, surface: 'flat', notes: '' },
];

// prettier-ignore
export const VOLUME_LADDER: readonly WeekStep[] = [
  { id: 'P4-1', type: 'week', mode: 'week', weekRunsMin: [30, 30, 30], runTotalMin: 90, totalMin: 90, longestMin: 30, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-2', type: 'week', mode: 'week', weekRunsMin: [30, 30, 33], runTotalMin: 93, totalMin: 93, longestMin: 33, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-3', type: 'week', mode: 'week', weekRunsMin: [30, 33, 36], runTotalMin: 99, totalMin: 99, longestMin: 36, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-4', type: 'week', mode: 'week', weekRunsMin: [25, 30, 30], runTotalMin: 85, totalMin: 85, longestMin: 30, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: 'lighter week' },
  { id: 'P4-5', type: 'week', mode: 'week', weekRunsMin: [28, 20, 30, 39], runTotalMin: 117, totalMin: 117, longestMin: 39, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '4th run added' },
  { id: 'P4-6', type: 'week', mode: 'week', weekRunsMin: [30, 25, 33, 42], runTotalMin: 130, totalMin: 130, longestMin: 42, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-7', type: 'week', mode: 'week', weekRunsMin: [33, 25, 35, 46], runTotalMin: 139, totalMin: 139, longestMin: 46, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-8', type: 'week', mode: 'week', weekRunsMin: [30, 20, 30, 36], runTotalMin: 116, totalMin: 116, longestMin: 36, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: 'lighter week' },
  { id: 'P4-9', type: 'week', mode: 'week', weekRunsMin: [35, 30, 36, 50], runTotalMin: 151, totalMin: 151, longestMin: 50, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
  { id: 'P4-10', type: 'week', mode: 'week', weekRunsMin: [36, 30, 40, 55], runTotalMin: 161, totalMin: 161, longestMin: 55, greensRequired: 3, restDays: 1, rpe: 4, surface: 'flat or rolling', notes: '' },
];

// prettier-ignore
export const QUALITY_LADDER: readonly QualityStep[] = [
  { id: 'P5-1', type: 'quality', mode: 'session', easyMin: 30, repeats: 4, workS: 20, recoveryS: 60, effortRpe: 6, runTotalMin: 31.3, totalMin: 35.3, greensRequired: 2, restDays: 1, rpe: 6, surface: 'flat', notes: 'strides on flat' },
  { id: 'P5-2', type: 'quality', mode: 'session', easyMin: 30, repeats: 6, workS: 20, recoveryS: 60, effortRpe: 6, runTotalMin: 32, totalMin: 38, greensRequired: 2, restDays: 1, rpe: 6, surface: 'flat', notes: 'strides on flat' },
  { id: 'P5-3', type: 'quality', mode: 'session', easyMin: 30, repeats: 6, workS: 30, recoveryS: 90, effortRpe: 6, runTotalMin: 33, totalMin: 42, greensRequired: 2, restDays: 1, rpe: 6, surface: 'hill', notes: 'gentle uphill hill repeats, walk down' },
  { id: 'P5-4', type: 'quality', mode: 'session', easyMin: 25, repeats: 6, workS: 60, recoveryS: 120, effortRpe: 7, runTotalMin: 31, totalMin: 43, greensRequired: 2, restDays: 1, rpe: 7, surface: 'flat', notes: 'about 10 km effort' },
  { id: 'P5-5', type: 'quality', mode: 'session', easyMin: 25, repeats: 5, workS: 120, recoveryS: 120, effortRpe: 7, runTotalMin: 35, totalMin: 45, greensRequired: 2, restDays: 1, rpe: 7, surface: 'flat', notes: 'about 10 km effort' },
  { id: 'P5-6', type: 'quality', mode: 'session', easyMin: 20, repeats: 4, workS: 240, recoveryS: 120, effortRpe: 7, runTotalMin: 36, totalMin: 44, greensRequired: 2, restDays: 1, rpe: 7, surface: 'flat', notes: 'tempo' },
  { id: 'P5-7', type: 'quality', mode: 'session', easyMin: 35, repeats: 4, workS: 60, recoveryS: 60, effortRpe: 5, runTotalMin: 39, totalMin: 43, greensRequired: 2, restDays: 1, rpe: 5, surface: 'hill', notes: 'rolling hill route, relaxed downhill' },
  { id: 'P5-8', type: 'quality', mode: 'session', easyMin: 20, repeats: 5, workS: 180, recoveryS: 120, effortRpe: 8, runTotalMin: 35, totalMin: 45, greensRequired: 2, restDays: 1, rpe: 8, surface: 'flat', notes: "full session of the runner's sport" },
];

/** Cross-training from the low-impact phase on; ids of the exercise library. */
export const CROSS_TRAINING: readonly string[] = [
  'ct_bike',
  'ct_elliptical',
  'ct_swim',
  'ct_deep_water_run',
  'ct_brisk_walk',
  'ct_rowing',
];
