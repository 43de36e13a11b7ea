import type { Symmetry } from '../derivations/symmetry';
import { symmetry } from '../derivations/symmetry';
import type { Audience } from './audience';
import { capitalised, inWords } from './audience';

/** Both sides of one test, and the words to say them with. */
export interface BothSides {
  /** The test for a therapist: "heel raises". */
  readonly test: string;
  /** The part of the body for a runner: "calf". */
  readonly part: string;
  /** What the part did: "did", "pushed", "reached". */
  readonly verb: string;
  /** The unit after the number: "raises", "kg"; empty when there is none. */
  readonly unit: string;
  readonly left: number | null;
  readonly right: number | null;
  readonly involvedSide?: 'left' | 'right' | 'both' | 'none';
  readonly higherIsBetter?: boolean;
}

function amount(value: number, unit: string): string {
  return unit === '' ? inWords(value) : `${inWords(value)} ${unit}`;
}

function forTherapist(sides: BothSides, { primary, convention, weakerSide }: Symmetry): string {
  const side = (value: number | null): string => (value === null ? 'not tested' : amount(value, sides.unit));
  const values = `${capitalised(sides.test)}: left ${side(sides.left)}, right ${side(sides.right)}`;
  if (primary === null) return `${values}.`;
  const of =
    convention === 'involved-uninvolved' ? 'involved/other' : `${String(weakerSide)} is weaker; weaker/stronger`;
  return `${values}: ${inWords(primary)} % (${weakerSide === 'equal' ? 'sides alike' : of}).`;
}

function forRunner(sides: BothSides, { primary }: Symmetry): string {
  const { left, right, part, verb, unit } = sides;
  const one = (side: string, value: number): string => `Your ${side} ${part} ${verb} ${amount(value, unit)}`;
  if (left !== null && right !== null) {
    const both = `${one('left', left)}, your right ${inWords(right)}.`;
    return primary === null ? both : `${both} That is ${inWords(primary)} %.`;
  }
  if (left !== null) return `${one('left', left)}. Your right was not tested.`;
  if (right !== null) return `${one('right', right)}. Your left was not tested.`;
  return `Your ${part} has not been tested yet.`;
}

/**
 * Left against right in a sentence. Both numbers always stand before the percentage; no percentage is made up for a
 * side that was not tested.
 *
 * @example symmetrySentence({ test: 'heel raises', part: 'calf', verb: 'did', unit: 'raises', left: 18, right: 24 }, 'runner') // => "Your left calf did 18 raises, your right 24. That is 75 %."
 */
export function symmetrySentence(sides: BothSides, audience: Audience): string {
  const numbers = symmetry({
    left: sides.left,
    right: sides.right,
    involvedSide: sides.involvedSide ?? 'none',
    higherIsBetter: sides.higherIsBetter ?? true,
  });
  return audience === 'runner' ? forRunner(sides, numbers) : forTherapist(sides, numbers);
}
