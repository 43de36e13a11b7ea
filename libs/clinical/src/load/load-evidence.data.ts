/** What is known of a load measure, and how far to trust it (clinical reference, rehab §3.2). */
export interface LoadEvidence {
  readonly id: string;
  readonly claim: string;
  readonly numbers: string;
  readonly use: string;
  readonly source: string;
}

/** Injury rate ratios of one long run in 5,205 runners, with 95 % intervals. Quote the interval, never a p value. */
export const SPIKE_RATE_RATIOS = {
  small: { ratio: 1.64, from: 1.31, to: 2.05 },
  moderate: { ratio: 1.52, from: 1.16, to: 2.0 },
  large: { ratio: 2.28, from: 1.5, to: 3.48 },
} as const;

export const LOAD_EVIDENCE = [
  {
    id: 'single-long-run',
    claim: 'One run far longer than any of the last 30 days is linked with more injuries.',
    numbers:
      'Rate ratio 1.64 (1.31 to 2.05) small, 1.52 (1.16 to 2.00) moderate, 2.28 (1.50 to 3.48) large; 5,205 runners.',
    use: 'A notice before the run. No percent risk for runners. Observational: linked with, never causes.',
    source: 'Frandsen et al., BJSM 2025;59:1203-1210',
  },
  {
    id: 'ten-percent-rule',
    claim: 'Raising a week by 10 % at most prevents injuries.',
    numbers: '532 novices: 20.8 % against 20.3 % injured.',
    use: 'A cautious default for the long run; not proven.',
    source: 'Buist et al., AJSM 2008',
  },
  {
    id: 'acwr',
    claim: 'The acute to chronic ratio predicts injury.',
    numbers:
      'Random denominators give the same effect; c-statistic 0.574. In runners a higher ratio went with fewer injuries.',
    use: 'Off by default. If shown: trend only, no zones.',
    source: 'Impellizzeri et al., Sports Med 2020; Frandsen et al. 2025',
  },
  {
    id: 'ewma',
    claim: 'Weighted averages show the order of loads that rolling means hide.',
    numbers: 'Same four-week total: 1.25, 1.41 and 1.55 against 1.43 for all.',
    use: 'Still a ratio.',
    source: 'Williams et al., BJSM 2017;51:209',
  },
  {
    id: 'strength-and-injury',
    claim: 'Strength work prevents running injuries.',
    numbers: '9 trials, 1,904 people: no overall reduction; supervised programs did better.',
    use: 'Say that it helps you get stronger and may help running economy.',
    source: 'Wu et al., Sports Med 2024',
  },
  {
    id: 'shoe-distance',
    claim: 'Shoes are worn out at 500 to 800 km.',
    numbers: 'A convention. Rotating pairs: hazard ratio 0.61 (0.39 to 0.97) in 264 runners.',
    use: 'Time to look at them.',
    source: 'Malisoux et al. 2015',
  },
] as const satisfies readonly LoadEvidence[];
