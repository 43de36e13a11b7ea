import { type Evaluation, isQuantity } from '../derivations';
import { heldBack, withhold } from '../red-flags';
import type { Check, Look } from './check';
import { compile } from './compile';
import { hasSymptoms } from './context-checks';
import { Facts, type Leg } from './facts';
import type { Finding, FindingInput, FindingsContext, OpenRedFlag } from './finding';
import { openRedFlags } from './red-flags';
import { type FindingRule, type GoalId, GOALS } from './rule';
import { findingRules } from './rules.data';

interface CompiledRule {
  readonly rule: FindingRule;
  readonly check: Check;
}

const COMPILED: readonly CompiledRule[] = findingRules.map((rule) => ({ rule, check: compile(rule.when) }));

const CLOSE_NOTE = 'Close to the limit, within measurement error.';

/** Gait changes move load to the calf: each is paired with calf capacity (clinical reference §3.3). */
function withCalfCapacity(goals: readonly GoalId[]): readonly GoalId[] {
  const isGait = goals.some((goal) => GOALS[goal] === 'gait');
  return isGait && !goals.includes('goal-calf-strength') ? [...goals, 'goal-calf-strength'] : goals;
}

function legsOf(rule: FindingRule, context: FindingsContext): readonly Leg[] {
  if (rule.scope === 'person') return ['none'];
  const { involvedSide } = context;
  return involvedSide === 'left' || involvedSide === 'right' ? [involvedSide] : ['left', 'right'];
}

/** The rule's numbers with the clinic's own in their place; names the rule does not have are left out. */
function limitsOf(rule: FindingRule, context: FindingsContext): FindingRule['limits'] {
  const own = context.ruleOverrides?.[rule.id]?.limits;
  if (own === undefined) return rule.limits;
  const usable = Object.entries(own).filter(([name, value]) => name in rule.limits && isQuantity(value));
  return { ...rule.limits, ...Object.fromEntries(usable) };
}

/** A note only when some number is inside its measurement error of the limit it crossed. */
function noteOf(inputs: readonly FindingInput[]): string | null {
  return inputs.some((input) => input.closeToLimit === true) ? CLOSE_NOTE : null;
}

function withoutRepeats(inputs: readonly FindingInput[]): readonly FindingInput[] {
  const seen = new Set<string>();
  return inputs.filter(({ name, side, value }) => {
    const key = `${name}|${side}|${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function makeFinding(rule: FindingRule, leg: Leg, inputs: readonly FindingInput[], context: FindingsContext): Finding {
  const key = `${rule.id}:${leg}`;
  return {
    key,
    ruleId: rule.id,
    side: leg,
    group: rule.group,
    evidence: rule.evidence,
    text: rule.text,
    option: rule.option,
    goals: withCalfCapacity(rule.goals),
    note: noteOf(inputs),
    why: withoutRepeats(inputs),
    sources: rule.sources,
    dismissed: context.dismissed?.includes(key) === true,
    blockedBy: [],
  };
}

function findingsOf({ rule, check }: CompiledRule, facts: Facts, context: FindingsContext): readonly Finding[] {
  if (context.ruleOverrides?.[rule.id]?.enabled === false) return [];
  const limits = limitsOf(rule, context);
  const findings: Finding[] = [];
  for (const leg of legsOf(rule, context)) {
    const look: Look = { facts, leg, limits };
    if (check.test(look) === true) findings.push(makeFinding(rule, leg, check.inputs(look), context));
  }
  return findings;
}

/** Better evidence first, then more numbers behind it. */
function byWeight(a: Finding, b: Finding): number {
  return a.evidence.localeCompare(b.evidence) || b.why.length - a.why.length;
}

/** Findings together with the red flags that are open. */
export interface FindingsResult {
  readonly findings: readonly Finding[];
  readonly redFlags: readonly OpenRedFlag[];
}

/**
 * Items to consider, strongest evidence first. A rule fires only when everything it needs was recorded and
 * true; a missing value never fires one. While a red flag that blocks is open, exercise and gait goals and
 * the options with them are hidden. Dismissed findings stay in the list, marked; their key is stable, so a
 * dismissal survives every re-evaluation.
 *
 * @example evaluateFindings({ measures: {}, problems: [], redFlagChecks: [] }, { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30, facts: { 'previous-running-injury-12m': true } }).map((finding) => finding.key) // => ["R33:none"]
 */
export function evaluateFindings(evaluation: Evaluation, context: FindingsContext): readonly Finding[] {
  return findingsAndRedFlags(evaluation, context).findings;
}

/** The same, with the open red flags that decided what is hidden. */
export function findingsAndRedFlags(evaluation: Evaluation, context: FindingsContext): FindingsResult {
  const redFlags = openRedFlags(evaluation, context);
  const blocking = heldBack('exercise-options', redFlags)?.by.map((flag) => flag.id) ?? [];
  const facts = new Facts(evaluation, context);
  const isSymptomatic = hasSymptoms(facts) === true;
  const rules = COMPILED.filter(({ rule }) => isSymptomatic || !rule.needsSymptoms);
  const findings = rules
    .flatMap((compiled) => findingsOf(compiled, facts, context))
    .map((finding) => withhold(finding, blocking));
  return { findings: findings.sort(byWeight), redFlags };
}
