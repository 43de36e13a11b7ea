import type { FieldError } from '@midstance/contracts/problem';
import type { LoggedSet } from '@midstance/contracts/training';
import { ProblemError } from '../http/problem-error';

interface Times {
  readonly localDate: string;
  readonly startedAt: string;
  readonly endedAt: string;
}

/** A phone may be an hour or so ahead, and a traveller's day may have begun already. */
const AHEAD_MS = 26 * 3_600_000;

/**
 * What the schema cannot know: records lie in the past, and end after they begin.
 *
 * @throws {ProblemError} `invalid_input` with the fields
 */
export function assertPast({ localDate, startedAt, endedAt }: Times, now: Date): void {
  const fields: FieldError[] = [];
  if (Date.parse(endedAt) < Date.parse(startedAt))
    fields.push({ path: 'endedAt', message: 'must not lie before the start' });
  if (Date.parse(endedAt) > now.getTime() + AHEAD_MS) fields.push({ path: 'endedAt', message: 'lies in the future' });
  if (Date.parse(`${localDate}T00:00:00Z`) > now.getTime() + AHEAD_MS) {
    fields.push({ path: 'localDate', message: 'lies in the future' });
  }
  if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
}

/** Each set of an exercise and side may be logged once. */
export function assertDistinctSets(sets: readonly LoggedSet[]): void {
  const seen = new Set<string>();
  sets.forEach((set, index) => {
    const key = `${set.itemId}|${set.side}|${set.setNumber}`;
    if (seen.has(key)) {
      throw new ProblemError('invalid_input', {
        fields: [{ path: `sets.${index}.setNumber`, message: 'is there twice' }],
      });
    }
    seen.add(key);
  });
}
