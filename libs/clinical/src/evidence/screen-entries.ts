import {
  boneStressSites,
  energyItems,
  footwearIntake,
  redFlags,
  trainingIntake,
  trialRules,
  videoCapture,
  wellsItems,
  type TrialRule,
} from '../measures';
import { holdRules, reportedRedFlags } from '../red-flags';
import type { EvidenceEntry } from './entry';
import { limitWords, unitWords } from './wording';

/**
 * Limits of the intake, the screens, the red flags, the bone sites and the quality of trials.
 * @example screenEntries()[0].item // => "Sleep a night, watch"
 */
export function screenEntries(): readonly EvidenceEntry[] {
  return [
    ...intakeEntries(),
    ...redFlagEntries(),
    ...reportedEntries(),
    ...holdEntries(),
    ...siteEntries(),
    ...energyEntries(),
    ...wellsEntries(),
    ...trialEntries(),
  ];
}

function intakeEntries(): readonly EvidenceEntry[] {
  return [...trainingIntake, ...footwearIntake, ...videoCapture].flatMap((item) =>
    item.thresholds.map((limit) => ({
      area: 'Intake',
      item: `${item.question}, ${limit.status}`,
      value: limitWords(item.value, limit.when, limit.value),
      unit: unitWords(item.value),
      class: limit.class,
      sources: limit.sources,
      population: limit.population ?? 'clinic default',
    })),
  );
}

function redFlagEntries(): readonly EvidenceEntry[] {
  return redFlags.map((flag) => ({
    area: 'Red flags',
    item: flag.title,
    value: flag.advice,
    unit: flag.escalates === undefined ? flag.level : `${flag.level}, ${flag.escalates.level} when current`,
    class: 'practice',
    sources: flag.sources,
    population: flag.blocks ? 'hides exercise and gait goals while open' : '',
  }));
}

function reportedEntries(): readonly EvidenceEntry[] {
  return Object.values(reportedRedFlags).map(({ title, advice, level, sources }) => ({
    area: 'Red flags',
    item: `Reported by the runner: ${title}`,
    value: advice,
    unit: level,
    class: 'practice',
    sources,
    population: '',
  }));
}

function holdEntries(): readonly EvidenceEntry[] {
  return Object.values(holdRules).map(({ name, levels, goOn, sources }) => ({
    area: 'Red flags',
    item: `${name}, held back while a red flag is open`,
    value: levels.join(', '),
    unit: '',
    class: 'practice',
    sources,
    population: goOn === 'reason' ? 'or with a recorded reason' : 'until it is resolved',
  }));
}

function siteEntries(): readonly EvidenceEntry[] {
  return boneStressSites.map((site) => ({
    area: 'Bone sites',
    item: site.name,
    value: site.complicationRisk === 'high' ? 'higher risk of complication' : 'lower risk of complication',
    unit: '',
    class: 'T1',
    sources: site.sources,
    population: [site.redsBoneSite ? 'counts in the energy-availability history' : '', site.note ?? '']
      .filter(Boolean)
      .join('. '),
  }));
}

function energyEntries(): readonly EvidenceEntry[] {
  return energyItems.map((item) => ({
    area: 'Energy-availability screen',
    item: item.question,
    value:
      item.score === undefined
        ? 'yes'
        : item.score.limits
            .map(
              ({ when, value, sex }) =>
                `${when === '>' ? 'above' : 'at or above'} ${value}${sex === 'male' ? ' (men)' : ' (women)'}`,
            )
            .join(', '),
    unit: '',
    class: item.countsAs === 'soft' ? 'T3' : 'T1',
    sources: item.sources,
    population: `counts as ${item.countsAs}`,
  }));
}

function wellsEntries(): readonly EvidenceEntry[] {
  const items = wellsItems.map((item) => ({
    item: item.text,
    value: String(item.points).replace('-', '−'),
    unit: 'points',
  }));
  const sum = { item: 'Sum of the items', value: 'likely at or above 2', unit: 'points' };
  return [...items, sum].map((line) => ({
    area: 'Leg score (two-level Wells)',
    ...line,
    class: 'T1',
    sources: ['S88'],
    population: 'adults with leg signs',
  }));
}

function trialEntries(): readonly EvidenceEntry[] {
  return Object.values(trialRules).flatMap((rule) =>
    rule.quality === undefined
      ? []
      : [
          {
            area: 'Quality of trials',
            item: rule.how,
            ...qualityWords(rule.quality),
            class: 'T3',
            sources: ['PD'],
            population: 'clinic default',
          },
        ],
  );
}

function qualityWords(quality: NonNullable<TrialRule['quality']>): { readonly value: string; readonly unit: string } {
  switch (quality.kind) {
    case 'spread-percent':
      return { value: `warning when best and worst differ by more than ${quality.limit}`, unit: '%' };
    case 'spread-absolute':
      return { value: `warning when trials differ by more than ${quality.limit}`, unit: '°' };
    case 'fewer-than':
      return { value: `“${quality.label}” below ${quality.limit}`, unit: 'steps' };
  }
}
