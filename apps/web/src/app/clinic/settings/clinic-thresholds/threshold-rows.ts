import { type ProductDefault, productDefaults, withUnit } from '@midstance/clinical/derivations';
import { type RuleLimit, ruleLimits } from '@midstance/clinical/findings';
import { type SourceId, findMeasure, measureGroupNames } from '@midstance/clinical/measures';
import type { ClinicThreshold, ClinicThresholds } from '@midstance/contracts/clinic-settings';

/** One number of a row: the product's, and the clinic's where it set one. */
export interface RowLimit {
  readonly id: string;
  /** "Watch from", "Flag below" … */
  readonly label: string;
  readonly unit: string;
  /** The product's number. */
  readonly value: number;
  readonly own: ClinicThreshold | null;
}

/** Limits that belong together and are changed together: "watch" and "flag" of one comparison, or one rule's numbers. */
export interface LimitRow {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly limits: readonly RowLimit[];
  readonly sources: readonly SourceId[];
}

export interface LimitGroup {
  readonly name: string;
  readonly rows: readonly LimitRow[];
}

/** A limit with its unit as it is printed: "20°", "−3 cm". */
export function amountWords(value: number, unit: string): string {
  return withUnit(`${value < 0 ? '−' : ''}${Math.abs(value)}`, unit);
}

const LEVEL_WORDS = { info: 'Note', watch: 'Watch', flag: 'Flag' } as const;
const WHEN_WORDS = { '<': 'below', '<=': 'at or below', '>': 'above', '>=': 'from', is: '' } as const;
const ON_WORDS = {
  value: 'the value itself',
  difference: 'difference between the sides',
  percent: 'difference between the sides, % of the larger',
  ratio: 'right/left, distance from 1',
  symmetry: 'every symmetry percentage',
} as const;

function keyOf(limit: ProductDefault | RuleLimit): string {
  return 'on' in limit ? limit.id.replace(/\.(info|watch|flag)(?=\.|$)/, '') : limit.ruleId;
}

function nameOf(limit: ProductDefault | RuleLimit): string {
  if (!('on' in limit)) return `Rule ${limit.ruleId}`;
  return limit.measureId === null ? 'Left and right' : (findMeasure(limit.measureId)?.name ?? limit.measureId);
}

function groupOf(limit: ProductDefault | RuleLimit): string {
  if (!('on' in limit)) return 'Findings';
  const measure = limit.measureId === null ? null : findMeasure(limit.measureId);
  return measure === null ? 'Symmetry' : measureGroupNames[measure.group];
}

/** Women and men, or an age, where a measure has limits of their own for them. */
function forWhom(key: string): string {
  const [, part = ''] = /\.([a-z-]+)$/.exec(key) ?? [];
  return ['low', 'high', 'sides'].includes(part) || !key.includes('.') ? '' : `, ${part.replaceAll('-', ' ')}`;
}

function detailOf(limit: ProductDefault | RuleLimit): string {
  if (!('on' in limit)) return limit.text;
  return `${ON_WORDS[limit.on]}${limit.on === 'value' ? forWhom(keyOf(limit)) : ''}`;
}

function rowLimit(limit: ProductDefault | RuleLimit, own: ReadonlyMap<string, ClinicThreshold>): RowLimit {
  const { id, unit, value } = limit;
  const label = 'on' in limit ? `${LEVEL_WORDS[limit.status]} ${WHEN_WORDS[limit.when]}` : limit.words;
  return { id, label, unit, value, own: own.get(id) ?? null };
}

/** Every default a clinic may set, in groups in the order of a visit; the rules of decision support last. */
export function limitGroups({ values }: ClinicThresholds): readonly LimitGroup[] {
  const own = new Map(values.map((value) => [value.id, value]));
  const groups = new Map<string, Map<string, LimitRow>>();
  for (const limit of [...productDefaults, ...ruleLimits]) {
    const rows = groups.get(groupOf(limit)) ?? new Map<string, LimitRow>();
    groups.set(groupOf(limit), rows);
    const key = keyOf(limit);
    const row = rows.get(key);
    const limits = [...(row?.limits ?? []), rowLimit(limit, own)];
    const sources = [...new Set([...(row?.sources ?? []), ...limit.sources])];
    rows.set(key, { key, name: nameOf(limit), detail: detailOf(limit), limits, sources });
  }
  return [...groups].map(([name, rows]) => ({ name, rows: [...rows.values()] }));
}

/** What each limit is called, by its id. */
export function limitNames(): ReadonlyMap<string, string> {
  const rows = limitGroups({ version: 1, values: [] }).flatMap((group) => group.rows);
  return new Map(rows.flatMap(({ name, limits }) => limits.map(({ id, label }) => [id, `${name}, ${label}`] as const)));
}

export function isChanged({ limits }: LimitRow): boolean {
  return limits.some(({ own }) => own !== null);
}

/** The groups with only the rows that hold every typed word; empty groups are left out. */
export function narrowed(
  groups: readonly LimitGroup[],
  { search, changedOnly }: { readonly search: string; readonly changedOnly: boolean },
): readonly LimitGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (group: string, row: LimitRow) => {
    const labels = row.limits.map(({ label }) => label).join(' ');
    const text = `${group} ${row.name} ${row.detail} ${row.key} ${labels}`.toLowerCase();
    return (!changedOnly || isChanged(row)) && words.every((word) => text.includes(word));
  };
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => fits(name, row)) }))
    .filter(({ rows }) => rows.length > 0);
}
