import type { Facts, Leg } from './facts';
import type { FindingAim, FindingInput } from './finding';
import type { Truth } from './truth';

/** What a predicate is looked at with. */
export interface Look {
  readonly facts: Facts;
  readonly leg: Leg;
  /** The rule's numbers, clinic overrides applied. */
  readonly limits: Readonly<Record<string, number>>;
}

/** A predicate made ready to run: its truth, and on demand the values that made it true. */
export interface Check {
  readonly test: (look: Look) => Truth;
  readonly inputs: (look: Look) => readonly FindingInput[];
}

/** A named limit of the rule. A name the rule does not define can fire nothing. */
export function limitOf(look: Look, name: string): number {
  return look.limits[name] ?? Number.NaN;
}

export const NO_INPUTS: readonly FindingInput[] = [];

/** One input of a finding; a limit and its closeness only where there is one. */
export function input(
  name: string,
  side: Leg,
  value: FindingInput['value'],
  more: { unit?: string; limit?: string | null; closeToLimit?: boolean | null; aim?: FindingAim | null } = {},
): FindingInput {
  const { unit = '', limit = null, closeToLimit = null, aim = null } = more;
  return { name, side, value, unit, limit, closeToLimit, ...(aim === null ? {} : { aim }) };
}
