import { dateOfDay, dayOf } from './cursor';
import type { Predicate } from './model';
import { NO_DATA, single, windowed, type Reading } from './readings';
import type { CheckIn } from './session';

/** Answers the trend of morning pain needs in its 7 days. */
const TREND_MIN_ANSWERS = 5;
const TREND_DAYS = 7;

/** One check-in per day: of several for a day the last in the list counts. */
function byDay(checkIns: readonly CheckIn[]): ReadonlyMap<number, CheckIn> {
  return new Map(checkIns.map((checkIn) => [dayOf(checkIn.date), checkIn]));
}

/** A metric that is one question of the check-in: the newest answer, or the answers of a window. */
export function readCheckIn(
  field: keyof CheckIn,
  checkIns: readonly CheckIn[],
  predicate: Predicate,
  today: number,
): Reading {
  const { windowDays } = predicate;
  const from = windowDays === undefined ? '' : dateOfDay(today - windowDays + 1);
  const until = dateOfDay(today);
  const asked = checkIns.filter(({ date }) => date >= from && date <= until);
  const answers = [...byDay(asked).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, checkIn]) => ({ date: checkIn.date, value: checkIn[field] }))
    .filter((answer): answer is { date: string; value: number | boolean } => answer.value !== null);
  if (windowDays === undefined) {
    const newest = answers.at(-1);
    return newest === undefined ? NO_DATA : single(newest.value, newest.date);
  }
  return windowed(
    answers.map((answer) => answer.value),
    windowDays,
    predicate.agg,
  );
}

/** Least-squares slope of morning pain over the last 7 days, in points a day; unknown with fewer than 5 answers. */
export function morningTrend(checkIns: readonly CheckIn[], today: number): Reading {
  const points = [...byDay(checkIns).entries()].flatMap(([day, { nprsMorning }]) =>
    nprsMorning !== null && day <= today && today - day < TREND_DAYS ? [{ x: day - today, y: nprsMorning }] : [],
  );
  const counts = { answered: points.length, asked: TREND_DAYS };
  if (points.length < TREND_MIN_ANSWERS) return { ...NO_DATA, ...counts };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map((point) => point.x));
  const meanY = mean(points.map((point) => point.y));
  const across = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const along = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return { ...single(Math.round((across / along) * 1000) / 1000), ...counts };
}

/**
 * Days since the first day of the present unbroken run of walking pain 0. A day without an answer breaks the run, but
 * then the true number may be higher. Today may still be unanswered.
 */
export function painFreeWalking(checkIns: readonly CheckIn[], today: number): Reading {
  const days = byDay(checkIns);
  const painOn = (day: number) => days.get(day)?.nprsWalk ?? null;
  let day = painOn(today) === null ? today - 1 : today;
  if (painOn(day) === null) return NO_DATA;
  while (painOn(day) === 0) day -= 1;
  const firstFreeDay = day + 1;
  return { ...single(Math.max(today - firstFreeDay, 0)), lowerBound: painOn(day) === null };
}
