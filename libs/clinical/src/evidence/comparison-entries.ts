import { ADHERENCE_BANDS_PCT, OVERDOING_RATIO } from '../adherence';
import { ADULT_AGE_YEARS, SYMMETRY_LIMITS } from '../derivations';
import type { EvidenceEntry } from './entry';

const area = 'How values are compared';

/** Limits that hold for every measure: symmetry, norms, and adherence. */
export function comparisonEntries(): readonly EvidenceEntry[] {
  const { watchFromPct, okFromPct } = SYMMETRY_LIMITS;
  return [
    symmetryLine('ok', `at or above ${okFromPct}`),
    symmetryLine('watch', `at or above ${watchFromPct} and below ${okFromPct}`),
    symmetryLine('flag', `below ${watchFromPct}`),
    {
      area,
      item: 'Norm with mean and standard deviation',
      value: 'watch beyond 1, flag beyond 2 standard deviations in the direction that matters',
      unit: 'SD',
      class: 'T2',
      sources: ['PD'],
      population: `the sample of the norm; adults from ${ADULT_AGE_YEARS} years only, same device, mode and position`,
      contested: 'Norms',
    },
    {
      area,
      item: 'Norm given as a range of means',
      value: 'watch below the lower limit, flag below 80 % of it',
      unit: '',
      class: 'T3',
      sources: ['PD', 'S30'],
      population: 'confidence limits of a pooled mean, not a normal range',
      contested: 'Norms',
    },
    adherenceLine('on plan', `at or above ${ADHERENCE_BANDS_PCT.onPlan}`, 'T1', ['RS86']),
    adherenceLine('partly on plan', `at or above ${ADHERENCE_BANDS_PCT.partly}`, 'T3', ['PD']),
    adherenceLine('more than planned', `above ${100 * OVERDOING_RATIO}`, 'T3', ['PD']),
  ];
}

function symmetryLine(status: string, value: string): EvidenceEntry {
  const population = 'convention from knee-ligament rehabilitation; healthy people often differ by 10–15 %';
  return {
    area,
    item: `Limb symmetry index, ${status}`,
    value,
    unit: '%',
    class: 'T3',
    sources: ['S110', 'S111'],
    population,
    contested: 'LSI ≥ 90 %',
  };
}

function adherenceLine(band: string, value: string, kind: string, sources: readonly string[]): EvidenceEntry {
  return {
    area,
    item: `Sessions done, ${band}`,
    value,
    unit: '% of the plan',
    class: kind,
    sources,
    population: kind === 'T1' ? 'most used limit for a satisfactory dose' : 'clinic default',
  };
}
