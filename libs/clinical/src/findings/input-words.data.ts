import type { DerivedNumberId, FactId, IntakeChoiceId, IntakeNumberId } from './predicate';

/** Names and units of the numbers and choices a finding shows under "why". */
export const NUMBER_WORDS: Readonly<
  Record<IntakeNumberId | DerivedNumberId | IntakeChoiceId, { readonly name: string; readonly unit: string }>
> = {
  'tl-runs-per-week': { name: 'Runs per week', unit: '' },
  'tl-sleep-hours': { name: 'Sleep per night', unit: 'h' },
  'tl-stress': { name: 'Stress, last 2 weeks', unit: 'of 10' },
  'shoe-km': { name: 'Distance on the main shoe', unit: 'km' },
  'shoe-pairs-in-use': { name: 'Pairs in use', unit: '' },
  'age-years': { name: 'Age', unit: 'years' },
  'session-spike-pct': { name: 'Run before onset against the longest of 30 days', unit: '%' },
  'two-week-progression-pct': { name: 'Distance of two weeks against the two before', unit: '%' },
  'weeks-from-change-to-onset': { name: 'From the change to onset', unit: 'weeks' },
  'weeks-from-downhill-to-onset': { name: 'From new downhill to onset', unit: 'weeks' },
  'weeks-from-shoe-change-to-onset': { name: 'From the shoe change to onset', unit: 'weeks' },
  'shoe-drop-change-mm': { name: 'Change of shoe drop', unit: 'mm' },
  'calf-raises-apart': { name: 'Calf raises, sides apart', unit: 'reps' },
  'worst-task-pain': { name: 'Worst pain in a task', unit: 'of 10' },
  'pain-running-over-limit': { name: 'Pain in running, above the accepted limit by', unit: 'points' },
  'pain-next-day-over-limit': { name: 'Pain within 24 h, above the accepted limit by', unit: 'points' },
  'tl-change-type': { name: 'What changed', unit: '' },
  'shoe-wear': { name: 'Shoe wear', unit: '' },
  'shoe-plate': { name: 'Shoe plate', unit: '' },
  'shoe-stability': { name: 'Shoe type', unit: '' },
};

/** Names of the yes-or-no facts. */
export const FACT_WORDS: Readonly<Record<FactId, string>> = {
  'achilles-insertion': 'Pain at the Achilles insertion',
  'bone-stress-cleared': 'Bone findings cleared for running',
  'bone-stress-history': 'Bone overload in the history',
  'first-line-care-tried': 'Education and strength tried for 6 to 8 weeks',
  'hamstring-injury-history': 'Hamstring injury in the history',
  'knee-locking': 'Knee locks',
  'new-downhill': 'New or more downhill',
  'previous-shin-complaint': 'Shin complaint in the history',
  'previous-running-injury-12m': 'Running injury within 12 months',
  'strength-offered-for-prevention': 'Strength programme offered for prevention',
  'swelling-after-sessions': 'New swelling after sessions',
  'pain-flare-24h': 'Pain not back to its usual level the next morning',
};
