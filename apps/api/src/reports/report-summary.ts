import { symmetry } from '@midstance/clinical/derivations';
import { changeSentence, symmetrySentence, type Audience, type BothSides } from '@midstance/clinical/sentences';
import { isOnTorque } from './compare-words';
import { PART_WORDS } from './part-words.data';
import type { Comparison } from './report-pictures';

/** Sides a report puts into sentences. */
const SENTENCES = 3;

/** The test in words for both readers; the therapist's need no parts. */
function wordsOf({ measure, compared }: Comparison): Pick<BothSides, 'test' | 'part' | 'verb' | 'unit'> {
  const test = measure.name.toLowerCase();
  // Newtons of the push are easier to grasp than a torque.
  const unit = compared.unit === 'N·m' ? 'N' : compared.unit;
  return { test, part: 'side', verb: 'reached', unit, ...PART_WORDS[measure.id] };
}

function sidesOf(comparison: Comparison): BothSides[] {
  const { left, right } = comparison.result;
  const base = { ...wordsOf(comparison), higherIsBetter: comparison.measure.better !== 'lower' };
  const onCompared = { ...base, ...comparison.compared };
  if (typeof left?.value !== 'number' || typeof right?.value !== 'number') return [onCompared];
  return [{ ...base, left: left.value, right: right.value }, onCompared];
}

/** The first pair of numbers that gives the percentage that was kept; a sentence never says another one. */
function sentenceOf(comparison: Comparison, audience: Audience): string[] {
  const kept = sidesOf(comparison).find((sides) => symmetry(sides).lsiWeakStrong === comparison.percent);
  return kept === undefined ? [] : [symmetrySentence(kept, audience)];
}

function nameOf(comparison: Comparison, side: 'left' | 'right', audience: Audience): string {
  const { test, part } = wordsOf(comparison);
  return audience === 'runner' ? `${side} ${part}` : `${test}, ${side}`;
}

function changeOf(comparison: Comparison, audience: Audience): string[] {
  const side = comparison.weaker === 'left' ? 'left' : 'right';
  const change = comparison.result[side]?.change;
  if (!change) return [];
  const [before, now] = change.why.inputs;
  if (typeof before?.value !== 'number' || typeof now?.value !== 'number') return [];
  const unit = isOnTorque(change) ? 'N·m' : wordsOf(comparison).unit;
  const name = nameOf(comparison, side, audience);
  return [changeSentence({ name, unit, before: before.value, now: now.value, change }, audience)];
}

/** The lowest symmetries, and how the lowest of all changed, in sentences. */
export function summaryOf(comparisons: readonly Comparison[], audience: Audience): string[] {
  const lowest = comparisons.slice(0, SENTENCES);
  return [
    ...lowest.flatMap((each) => sentenceOf(each, audience)),
    ...lowest.slice(0, 1).flatMap((each) => changeOf(each, audience)),
  ];
}
