import { WORKLIST_DEFAULTS } from '../adherence';
import { ruleEvidence } from '../findings';
import { HIGH_MONOTONY, LOAD_EVIDENCE, SHOE_NOTICES_KM, SPIKE_LIMITS_PCT } from '../load';
import { OUTCOMES } from '../outcomes/outcomes.data';
import type { EvidenceEntry } from './entry';

/** Finding rules, load limits, questionnaires and the cut-offs of the worklist. */
export function programEntries(): readonly EvidenceEntry[] {
  return [...ruleEntries(), ...loadEntries(), ...outcomeEntries(), ...worklistEntries()];
}

function ruleEntries(): readonly EvidenceEntry[] {
  return ruleEvidence.map((rule) => ({
    area: 'Finding rules',
    item: `${rule.id}: ${rule.words}`,
    value: Object.entries(rule.limits)
      .map(([name, limit]) => `${name} ${limit}`)
      .join(', '),
    unit: '',
    class: rule.evidence,
    sources: rule.sources,
    population: '',
  }));
}

function loadEntries(): readonly EvidenceEntry[] {
  const base = { area: 'Training load', population: '' };
  const limits = [
    ...Object.entries(SPIKE_LIMITS_PCT).map(([name, limit]) => ({
      item: `One run above the longest of 30 days: ${name}, up to`,
      value: String(limit),
      unit: '%',
      class: 'T1',
      sources: ['S100', 'RS33'],
    })),
    { item: 'Monotony pointed out above', value: String(HIGH_MONOTONY), unit: '', class: 'T3', sources: ['RS37'] },
    ...SHOE_NOTICES_KM.map((distanceKm) => ({
      item: 'Notice on shoe distance from',
      value: String(distanceKm),
      unit: 'km',
      class: 'T3',
      sources: ['S59', 'RS38'],
      contested: 'Shoe life 500–800 km',
    })),
  ];
  const claims = LOAD_EVIDENCE.map(({ claim, numbers, use, source }) => ({
    item: claim,
    value: `${numbers} ${use}`,
    unit: '',
    class: 'practice',
    sources: [source],
  }));
  return [...limits, ...claims].map((line) => ({ ...base, ...line }));
}

function outcomeEntries(): readonly EvidenceEntry[] {
  return OUTCOMES.flatMap((outcome) =>
    outcome.thresholds.map(({ kind, value, unit, label, source, read }) => ({
      area: 'Questionnaires',
      item: `${outcome.name}, ${kind}`,
      value: String(value),
      unit: unit === 'percent' ? '%' : 'points',
      class: kind === 'MDC' ? 'error' : 'T1',
      sources: [read ? source : `${source} †`],
      population: label,
      contested: 'PROM thresholds',
    })),
  );
}

function worklistEntries(): readonly EvidenceEntry[] {
  return Object.entries(WORKLIST_DEFAULTS).map(([name, value]) => ({
    area: 'Worklist',
    item: worklistWords(name),
    value: String(value),
    unit: '',
    class: 'T3',
    sources: ['PD'],
    population: 'clinic default',
  }));
}

/** `missedInARow` becomes "Missed in a row". */
function worklistWords(name: string): string {
  const words = name
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll(/(\d+)/g, ' $1')
    .replace('Pct', '%')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
