/** What is known of one planned or free day: done, said no, no word yet, or a rest day. */
export type StripDayState = 'done' | 'said-no' | 'no-word' | 'rest';

/** One day of the strip. `pain` is the day's worst answer, 0–10; `null` when nobody answered. */
export interface StripDay {
  /** `2026-11-22` */
  readonly date: string;
  readonly state: StripDayState;
  readonly pain: number | null;
}

/** Width of one day in the drawing, px. */
export const DAY_WIDTH = 10.7;

/** The pain line as an SVG path: a gap wherever a day has no answer; a single answer between gaps is a short dash. */
export function painPath(days: readonly StripDay[]): string {
  let path = '';
  let previous: number | null = null;
  days.forEach((day, index) => {
    if (day.pain !== null) {
      const x = index * DAY_WIDTH + DAY_WIDTH / 2;
      const y = (15 - day.pain * 1.3).toFixed(1);
      const alone = previous === null && (days[index + 1]?.pain ?? null) === null;
      path += previous === null ? `M${(alone ? x - 3 : x).toFixed(1)} ${y}` : `L${x.toFixed(1)} ${y}`;
      if (alone) path += 'h6';
    }
    previous = day.pain;
  });
  return path;
}

const stateWords: Record<StripDayState, string> = {
  done: 'done',
  'said-no': 'said no',
  'no-word': 'without a word',
  rest: 'rest',
};

/** The strip in one sentence: "Last 14 days: 5 done, 1 said no, 2 without a word, 6 rest. Pain 2 to 5, answered on 9 of 14 days." */
export function stripSentence(days: readonly StripDay[]): string {
  const counts = (Object.keys(stateWords) as StripDayState[])
    .map((state) => ({ state, count: days.filter((day) => day.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count.toString()} ${stateWords[state]}`);
  const answers = days.map((day) => day.pain).filter((pain) => pain !== null);
  const range = `Pain ${Math.min(...answers).toString()} to ${Math.max(...answers).toString()}`;
  const pain =
    answers.length === 0
      ? 'No pain answer'
      : `${range}, answered on ${answers.length.toString()} of ${days.length.toString()} days`;
  return `Last ${days.length.toString()} days: ${counts.join(', ')}. ${pain}.`;
}
