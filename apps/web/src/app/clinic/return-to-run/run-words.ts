import { recordedRun } from '@midstance/clinical/record';
import {
  type Level,
  levelsOf,
  PAIN_PROFILES,
  type ProfileId,
  type SessionFacts,
} from '@midstance/clinical/return-to-run';
import type { RunRow } from '@midstance/contracts/training';

/** A pain answer with its level as word, shape and colour. */
export interface PainCell {
  readonly value: number | null;
  readonly mark: string;
  readonly word: string;
  readonly tone: 'good' | 'watch' | 'act' | 'none';
}

type Shown = Omit<PainCell, 'value'>;

const LEVELS: Readonly<Record<Level, Shown>> = {
  G: { mark: '●', word: 'green', tone: 'good' },
  A: { mark: '▲', word: 'amber', tone: 'watch' },
  R: { mark: '■', word: 'red', tone: 'act' },
  S: { mark: '✕', word: 'stop', tone: 'act' },
};
const NO_LEVEL: Shown = { mark: '', word: 'not judged', tone: 'none' };
const NO_ANSWER: Shown = { mark: '○', word: 'no answer', tone: 'none' };

/** What became of a session. */
export const CLASS_WORDS: Readonly<Record<NonNullable<RunRow['sessionClass']>, Shown>> = {
  GREEN: { ...LEVELS.G, word: 'Green' },
  AMBER: { ...LEVELS.A, word: 'Amber' },
  RED: { ...LEVELS.R, word: 'Red' },
  STOP: { ...LEVELS.S, word: 'Stop' },
  VOID: { mark: '–', word: 'Not judged', tone: 'none' },
  PENDING: { mark: '◌', word: 'Waiting', tone: 'none' },
  UNKNOWN: { mark: '○', word: 'No answers', tone: 'none' },
};

function factsOf(run: RunRow): SessionFacts {
  return { ...recordedRun(run, `${run.localDate}T00:00`, 'run'), painNextMorning: run.painNextMorning };
}

function cell(value: number | null, level: Level | null): PainCell {
  if (value === null) return { value, ...NO_ANSWER };
  return { value, ...(level === null ? NO_LEVEL : LEVELS[level]) };
}

/** Pain during, one hour after and the next morning, each judged by the plan's pain profile. */
export function painCells(run: RunRow, profileId: string): readonly PainCell[] {
  const profile = Object.hasOwn(PAIN_PROFILES, profileId) ? PAIN_PROFILES[profileId as ProfileId] : null;
  const levels = profile === null ? null : levelsOf(factsOf(run), profile, { rpe: null, restDays: 1 });
  return [
    cell(run.painDuring, levels?.painDuring ?? null),
    cell(run.painAfter60Min, levels?.painAfter60min ?? null),
    cell(run.painNextMorning, levels?.painNextMorning ?? null),
  ];
}

const CUT_SHORT = { 'partial-symptom': 'stopped by symptoms', 'partial-other': 'cut short' } as const;
const whole = (minutes: number): string => `${Math.round(minutes * 10) / 10} min`;

/**
 * What was done: "12 min run · 2.9 km", "30 min walk", "not done". The running is the dose; a walk has only its length.
 *
 * @param distance writes metres in the person's unit
 */
export function doneWords(run: RunRow, distance: (metres: number) => string): string {
  if (run.completed === 'not-done') return 'not done';
  const parts = [minutesWords(run), run.distanceM === null ? '' : distance(run.distanceM)];
  if (run.completed !== 'full') parts.push(CUT_SHORT[run.completed]);
  return parts.filter(Boolean).join(' · ');
}

function minutesWords({ runMin, walkMin }: RunRow): string {
  if (runMin !== null && runMin > 0) return `${whole(runMin)} run`;
  return walkMin === null ? 'no minutes given' : whole(walkMin);
}
