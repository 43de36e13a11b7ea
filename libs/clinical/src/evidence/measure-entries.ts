import { SYMMETRY_LIMITS } from '../derivations';
import { measureGroupNames, measures, type Measure, type Norm, type Sex, type SideLimit } from '../measures';
import { contestedTopics } from './contested.data';
import type { EvidenceEntry } from './entry';
import { limitWords, plainNumber, unitWords } from './wording';

type Line = Omit<EvidenceEntry, 'area'>;

/**
 * Every threshold, side limit, measurement error, important change and norm of the catalogue.
 * @example measureEntries()[0].value // => "below 18.5"
 */
export function measureEntries(): readonly EvidenceEntry[] {
  return measures.flatMap((measure) => {
    const contested = contestedTopics.find((topic) => topic.measures.includes(measure.id))?.topic;
    const lines = [
      ...thresholdLines(measure),
      ...sideLines(measure),
      ...errorLines(measure),
      ...changeLines(measure),
      ...measure.norms.map((norm) => normLine(measure, norm)),
    ];
    return lines.map((line) => ({
      area: `Measures: ${measureGroupNames[measure.group]}`,
      ...line,
      ...(contested === undefined ? {} : { contested }),
    }));
  });
}

function thresholdLines(measure: Measure): readonly Line[] {
  return measure.thresholds.map((limit) => {
    const { sex, ageYears, position } = limit.appliesTo ?? {};
    const whom = [sex === 'male' ? 'men' : sex === 'female' ? 'women' : '', ageYears?.join('–') ?? '', position ?? ''];
    return {
      item: [`${measure.name}, ${limit.status}`, ...whom.filter((part) => part !== '')].join(', '),
      value: limitWords(measure.value, limit.when, limit.value),
      unit: unitWords(measure.value),
      class: limit.class,
      sources: limit.sources,
      population: limit.population ?? 'clinic default',
    };
  });
}

function sideLines(measure: Measure): readonly Line[] {
  const sides = measure.sides;
  if (sides === undefined) return [];
  const base = { unit: '', sources: sides.sources, population: '' };
  switch (sides.kind) {
    case 'lsi': {
      const least =
        sides.alsoAtLeast === undefined ? '' : `, and at least ${sides.alsoAtLeast} ${unitWords(measure.value)} apart`;
      const { okFromPct, watchFromPct } = SYMMETRY_LIMITS;
      const value = `watch below ${okFromPct}, flag below ${watchFromPct}${least}`;
      return [
        { ...base, item: `${measure.name}, limb symmetry`, value, unit: '%', class: 'T3', population: 'convention' },
      ];
    }
    case 'differs':
      return [
        {
          ...base,
          item: `${measure.name}, sides, ${sides.status}`,
          value: 'left and right differ',
          class: sides.class,
        },
      ];
    case 'steps':
      return [{ ...base, ...sideLimit(measure, 'watch', sides.watch), unit: 'steps' }];
    default: {
      const unit = { difference: unitWords(measure.value), percent: '%', ratio: 'right/left away from 1' }[sides.kind];
      return (['watch', 'flag'] as const).flatMap((status) => {
        const limit = sides[status];
        return limit === undefined ? [] : [{ ...base, ...sideLimit(measure, status, limit), unit }];
      });
    }
  }
}

function sideLimit(
  measure: Measure,
  status: 'watch' | 'flag',
  limit: SideLimit,
): Pick<Line, 'item' | 'value' | 'class'> {
  const value = `${limit.when === '>' ? 'above' : 'at or above'} ${limit.value}`;
  return { item: `${measure.name}, side difference, ${status}`, value, class: limit.class };
}

function errorLines(measure: Measure): readonly Line[] {
  const { mdc95, sem, percent, lsiMdc90Points, sources, note } = measure.error;
  if (mdc95 === null) return [];
  const base = { class: sources.includes('PD') ? 'T3' : 'error', sources, population: note ?? '' };
  const unit = percent ? '% of the first value' : unitWords(measure.value);
  const spread = sem === undefined ? '' : ` (SEM ${sem})`;
  const lines: Line[] = [
    { ...base, item: `${measure.name}, smallest detectable change (95 %)`, value: `${mdc95}${spread}`, unit },
  ];
  if (lsiMdc90Points !== undefined) {
    const item = `${measure.name}, smallest detectable change of the symmetry index (90 %)`;
    lines.push({ ...base, item, value: String(lsiMdc90Points), unit: 'points' });
  }
  return lines;
}

function changeLines(measure: Measure): readonly Line[] {
  return (measure.importantChange ?? []).map(({ value, population, sources }) => ({
    item: `${measure.name}, change that matters`,
    value: String(value),
    unit: unitWords(measure.value),
    class: 'T1',
    sources,
    population,
  }));
}

const quantityUnits: Record<Norm['quantity'], string | null> = {
  value: null,
  'torque-nm': 'N·m',
  'torque-nm-per-kg': 'N·m/kg',
  'percent-body-weight': '% body weight',
  'pressure-mmhg': 'mmHg',
};

function normLine(measure: Measure, norm: Norm): Line {
  return {
    item: `${measure.name}, norm (${norm.use === 'band' ? 'gives a status' : 'shown only'})`,
    value: normValue(norm),
    unit: quantityUnits[norm.quantity] ?? unitWords(measure.value),
    class: 'norm',
    sources: norm.sources,
    population: [norm.population, norm.note].filter((part) => part !== undefined).join('. '),
  };
}

function normValue(norm: Norm): string {
  switch (norm.type) {
    case 'mean-sd':
      return norm.groups.map((g) => `${whom(g.sex)}${plainNumber(g.mean)} ± ${g.sd}`).join(', ');
    case 'range-of-means':
      return norm.groups.map((g) => `${whom(g.sex)}${g.low}–${g.high} (95 % limits of a pooled mean)`).join(', ');
    case 'median':
      return norm.groups.map((g) => `${whom(g.sex)}median ${g.median}`).join(', ');
    case 'regression':
      return `${norm.intercept} + age · ${plainNumber(norm.perYear)} + ${norm.male} for men, SD ${norm.sd}`;
  }
}

function whom(sex: Sex | undefined): string {
  return sex === undefined ? '' : { male: 'men ', female: 'women ' }[sex];
}
