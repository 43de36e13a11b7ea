import { type Evaluation, wells } from '../derivations';
import {
  boneStressSites,
  type EnergyItem,
  energyItems,
  getMeasure,
  isBeyond,
  type RedFlag,
  redFlags,
  type RedFlagTrigger,
} from '../measures';
import { Facts } from './facts';
import type { FindingsContext, OpenRedFlag, RedFlagAnswers } from './finding';
import { allOf, anyOf, type Truth } from './truth';

/** Soft items that together count as a positive energy-availability screen; deliberately low. */
const SOFT_ITEMS_NEEDED = 3;

const ITEMS = redFlags.flatMap((flag) => flag.items);
const RISK_BY_SITE: ReadonlyMap<unknown, string> = new Map(
  boneStressSites.map((site) => [site.id, site.complicationRisk]),
);

interface Asked {
  readonly facts: Facts;
  readonly context: FindingsContext;
  readonly answers: RedFlagAnswers;
}

type Trigger<K extends PropertyKey> = Extract<RedFlagTrigger, Record<K, unknown>>;

function measureTrigger({ measure, when, value }: Trigger<'measure'>, { facts }: Asked): Truth {
  const spec = getMeasure(measure).value;
  const values = facts.sides(measure, 'none').flatMap(([, part]) => (part.value === null ? [] : [part.value]));
  return values.length === 0 ? null : values.some((recorded) => isBeyond(spec, { when, value }, recorded));
}

function sideDifference({ sideDifference: id, when, value }: Trigger<'sideDifference'>, { facts }: Asked): Truth {
  const numbers = facts.numbersOf(id, 'none').map((number) => number.value);
  if (numbers.length < 2) return null;
  return isBeyond(getMeasure(id).value, { when, value }, Math.max(...numbers) - Math.min(...numbers));
}

/** Sites with focal bone pain: ticked in the check, recorded as a focal pain site, or named beside a positive test. */
function focalSites({ facts, answers }: Asked): readonly unknown[] | null {
  const rows = facts.painRows();
  const tested = facts.companionsOf('st-tibial-focal', 'site');
  const { focalBoneSites } = answers;
  if (rows === null && focalBoneSites === undefined && tested.length === 0) return null;
  const recorded = (rows ?? []).filter((row) => row.kind === 'focal-bone').map((row) => row.boneSite ?? row.site);
  return [...(focalBoneSites ?? []), ...recorded, ...tested];
}

function focalBone(wanted: 'high' | 'lower', asked: Asked): Truth {
  return focalSites(asked)?.some((site) => RISK_BY_SITE.get(site) === wanted) ?? null;
}

function isScored(item: EnergyItem, answer: number, sex: FindingsContext['sex']): boolean {
  const limits = item.score?.limits.filter((limit) => limit.sex === undefined || limit.sex === sex) ?? [];
  return limits.some(({ when, value }) => (when === '>' ? answer > value : answer >= value));
}

function energyScreen({ context, answers }: Asked): Truth {
  const { energy } = answers;
  if (energy === undefined) return null;
  const counted = energyItems.filter((item) => {
    const answer = energy[item.id];
    return typeof answer === 'number' ? isScored(item, answer, context.sex) : answer === true;
  });
  const soft = counted.filter((item) => item.countsAs === 'soft').length;
  return counted.length > soft || soft >= SOFT_ITEMS_NEEDED;
}

function energyItem({ energyItem: id, above, sex }: Trigger<'energyItem'>, { context, answers }: Asked): Truth {
  const score = answers.energy?.[id];
  return typeof score === 'number' && context.sex === sex ? score > above : null;
}

function ageTrigger([youngest, oldest]: readonly [number, number], { context }: Asked): Truth {
  return context.ageYears === null ? null : context.ageYears >= youngest && context.ageYears <= oldest;
}

/** The leg score; one that was not taken counts as no points, which opens nothing. */
function legScore({ wells: items = [] }: RedFlagAnswers) {
  return wells(items, items.includes('alternative-as-likely'));
}

function wellsTrigger(atLeast: number, { answers }: Asked): Truth {
  return legScore(answers).score >= atLeast;
}

function painAt(wanted: readonly string[], { facts }: Asked): Truth {
  return facts.painSites()?.some((site) => wanted.includes(site)) ?? null;
}

type Simple = Exclude<RedFlagTrigger, Trigger<'any'> | Trigger<'all'> | Trigger<'item'>>;

function simpleTrigger(trigger: Simple, asked: Asked): Truth {
  if ('measure' in trigger) return measureTrigger(trigger, asked);
  if ('sideDifference' in trigger) return sideDifference(trigger, asked);
  if ('wellsAtLeast' in trigger) return wellsTrigger(trigger.wellsAtLeast, asked);
  if ('ageYears' in trigger) return ageTrigger(trigger.ageYears, asked);
  if ('focalBone' in trigger) return focalBone(trigger.focalBone, asked);
  if ('painAt' in trigger) return painAt(trigger.painAt, asked);
  return 'energyScreen' in trigger ? energyScreen(asked) : energyItem(trigger, asked);
}

function holds(trigger: RedFlagTrigger, asked: Asked): Truth {
  if ('any' in trigger) return anyOf(trigger.any.map((part) => holds(part, asked)));
  if ('all' in trigger) return allOf(trigger.all.map((part) => holds(part, asked)));
  if ('item' in trigger) return asked.answers.items?.[trigger.item] ?? null;
  return simpleTrigger(trigger, asked);
}

/** What opened the flag, in words: the parts of the trigger that hold. */
function reasons(trigger: RedFlagTrigger, asked: Asked): readonly string[] {
  if (holds(trigger, asked) !== true) return [];
  if ('any' in trigger) return trigger.any.flatMap((part) => reasons(part, asked));
  if ('all' in trigger) return trigger.all.flatMap((part) => reasons(part, asked));
  if ('item' in trigger) return ITEMS.filter((item) => item.id === trigger.item).map((item) => item.text);
  return [simpleReason(trigger, asked)];
}

function simpleReason(trigger: Simple, { context, answers }: Asked): string {
  if ('measure' in trigger) return getMeasure(trigger.measure).name;
  if ('sideDifference' in trigger) return `${getMeasure(trigger.sideDifference).name}, difference between the sides`;
  if ('wellsAtLeast' in trigger) return wellsWords(answers);
  if ('ageYears' in trigger) return `Age ${context.ageYears}`;
  if ('focalBone' in trigger) return 'Focal bone pain or tenderness';
  if ('painAt' in trigger) return 'Site of the pain';
  return 'energyScreen' in trigger ? 'Energy-availability items' : 'Score of an energy-availability item';
}

function wellsWords(answers: RedFlagAnswers): string {
  const { score, band } = legScore(answers);
  return `Leg score ${score} (${band} band)`;
}

/** Urgent and emergency flags always block; others where their data says so. */
function blocks(flag: RedFlag, level: RedFlag['level']): boolean {
  return flag.blocks || level === 'urgent' || level === 'emergency';
}

function levelOf(flag: RedFlag, asked: Asked): RedFlag['level'] {
  const { level, escalates } = flag;
  return escalates !== undefined && holds(escalates.trigger, asked) === true ? escalates.level : level;
}

function openFlag(flag: RedFlag, asked: Asked): OpenRedFlag | null {
  const { ticked = [], closed = [] } = asked.answers;
  const isTicked = ticked.includes(flag.id);
  const isOpen = isTicked || holds(flag.trigger, asked) === true;
  if (!isOpen || closed.includes(flag.id)) return null;
  const level = levelOf(flag, asked);
  const { id, title, advice, sources } = flag;
  const concern = isTicked ? ['Concern ticked by the therapist'] : [];
  const why = [...concern, ...reasons(flag.trigger, asked)];
  return { id, title, level, advice, blocks: blocks(flag, level), why, sources };
}

const LEVEL_ORDER = { emergency: 0, urgent: 1, prompt: 2, advise: 3 } as const;

/**
 * Red flags that are open now, most pressing first: those whose trigger holds and those the therapist
 * ticked, without the ones the therapist has closed. An item that was not asked opens nothing.
 *
 * @example openRedFlags({ measures: {}, problems: [], redFlagChecks: [] }, { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30, redFlags: { items: { 'chest-pain': true } } }).map((flag) => flag.id) // => ["rf-pe"]
 */
export function openRedFlags(evaluation: Evaluation, context: FindingsContext): readonly OpenRedFlag[] {
  const asked: Asked = { facts: new Facts(evaluation, context), context, answers: context.redFlags ?? {} };
  return redFlags
    .map((flag) => openFlag(flag, asked))
    .filter((flag) => flag !== null)
    .sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);
}
