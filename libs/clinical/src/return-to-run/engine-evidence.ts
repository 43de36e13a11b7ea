import { THRESHOLD_DAYS } from './cursor';
import { MIN_REASON_LENGTH } from './reason-length';
import { MIN_ANSWERED_SHARE } from './readings';
import { QUALITY_PER_7_DAYS, RUNS_PER_7_DAYS } from './run-limits.data';
import { REST_AFTER_STEP_BACK } from './transition';
import { MAX_AMBERS } from './week';

/** A number of the engine itself, in the shape of a line of the evidence document. */
export interface EngineEvidence {
  readonly area: string;
  readonly item: string;
  readonly value: string;
  readonly unit: string;
  readonly class: string;
  readonly sources: readonly string[];
  readonly population: string;
}

function own(item: string, value: number, unit: string): EngineEvidence {
  return {
    area: 'Return to run: rules of the engine',
    item,
    value: String(value),
    unit,
    class: 'T3',
    sources: ['PD'],
    population: 'clinic default',
  };
}

/** Numbers that stand in no protocol: what the fold, the gates and the next run go by. */
export const ENGINE_EVIDENCE: readonly EngineEvidence[] = [
  own('Answers a window needs before its value counts', MIN_ANSWERED_SHARE * 100, '%'),
  own('Full rest days after a step back', REST_AFTER_STEP_BACK, 'days'),
  own('Ambers a passed week may hold', MAX_AMBERS, 'sessions'),
  own('A changed threshold holds for', THRESHOLD_DAYS, 'days'),
  own('Shortest reason beside a decision', MIN_REASON_LENGTH, 'characters'),
  own('Quality sessions in 7 days, first weeks', QUALITY_PER_7_DAYS.first, 'sessions'),
  own('Quality sessions in 7 days, later', QUALITY_PER_7_DAYS.later, 'sessions'),
  own('First weeks of the quality phase', QUALITY_PER_7_DAYS.firstDays, 'days'),
  own('Walk-runs in 7 days, knee pain', Number(RUNS_PER_7_DAYS.RTR_KNEE_DEFAULT.P2), 'runs'),
  own('Walk-runs in 7 days, after knee surgery', Number(RUNS_PER_7_DAYS.RTR_POST_SURGICAL_KNEE.P2), 'runs'),
];
