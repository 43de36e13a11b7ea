import type { Range } from '../measures';

/** A number of a rule in words: what it is, its unit, and how far a clinic may set it (inclusive). */
export interface RuleLimitWords {
  readonly name: string;
  readonly unit: string;
  readonly range: Range;
}

/** The numbers that occur in rules, by the name the rules use. */
export const ruleLimitWords = {
  symmetryPct: { name: 'Symmetry below', unit: '%', range: [50, 100] },
  pain: { name: 'Pain limit', unit: 'of 10', range: [0, 10] },
  repsApart: { name: 'Repetitions between the sides', unit: '', range: [1, 40] },
  spikePct: { name: 'Longer than the longest run of the month by', unit: '%', range: [0, 200] },
  progressionPct: { name: 'Rise over two weeks above', unit: '%', range: [0, 300] },
  afterWeeks: { name: 'Weeks from change to onset, at least', unit: 'weeks', range: [0, 26] },
  withinWeeks: { name: 'Weeks from change to onset, at most', unit: 'weeks', range: [1, 52] },
  dropMm: { name: 'Change of heel drop from', unit: 'mm', range: [1, 20] },
  km: { name: 'Distance of the shoe from', unit: 'km', range: [100, 3000] },
  wornKm: { name: 'Distance of a visibly worn shoe from', unit: 'km', range: [100, 3000] },
  pairs: { name: 'Pairs of shoes, at most', unit: '', range: [1, 10] },
  runs: { name: 'Runs per week, at least', unit: '', range: [1, 14] },
  above: { name: 'Points above the pain limit, more than', unit: 'of 10', range: [0, 10] },
  irritabilityMin: { name: 'Time to settle, more than', unit: 'min', range: [10, 10_080] },
  ageYears: { name: 'Age from', unit: 'years', range: [8, 100] },
  sleepHours: { name: 'Sleep below', unit: 'h', range: [3, 12] },
  stress: { name: 'Stress from', unit: 'of 10', range: [0, 10] },
  factors: { name: 'Factors together, at least', unit: '', range: [1, 10] },
  bmi: { name: 'Body mass index from', unit: 'kg/m²', range: [15, 50] },
  hipErDeg: { name: 'Hip external rotation from', unit: '°', range: [20, 90] },
} satisfies Readonly<Record<string, RuleLimitWords>>;
