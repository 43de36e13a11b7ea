import { daysBetween } from '../local-date';
import { countOfDays, hoursInWords, shown } from './words';
import { sinceDay } from './worklist-urgent';
import type { Rule, Rules } from './worklist-urgent';
import type { KnownFacts } from './worklist-facts';
import type { WorklistSettings } from './worklist-settings.data';

function isQuiet({ today, planStart }: KnownFacts, { quietDaysAfterStart }: WorklistSettings): boolean {
  const age = planStart === null ? null : daysBetween(planStart, today);
  return age !== null && age < quietDaysAfterStart;
}

/** Adherence reasons keep quiet in the first days of a plan. */
function afterQuietDays(rule: Rule): Rule {
  return (facts, settings) => (isQuiet(facts, settings) ? null : rule(facts, settings));
}

/** A reason that holds when a count reaches its cut-off. */
function fromCount(
  words: (count: string) => string,
  pick: (facts: KnownFacts) => number | null,
  reaches: (count: number, settings: WorklistSettings) => boolean,
): Rule {
  return (facts, settings) => {
    const count = pick(facts);
    return count === null || !reaches(count, settings) ? null : { words: words(shown(count)), since: null };
  };
}

const noWord: Rule = ({ today, planStart, lastLogOn }, { noLogDays }) => {
  const since = lastLogOn ?? planStart;
  const days = since === null ? null : daysBetween(since, today);
  return days === null || days < noLogDays ? null : { words: `No word ${countOfDays(days)}`, since };
};

const ADHERENCE = {
  'few-sessions': afterQuietDays(({ sessions14d }, { sessionsBelowPct, sessionsLeastPlanned }) => {
    if (sessions14d === null || sessions14d.of < sessionsLeastPlanned) return null;
    if ((100 * sessions14d.n) / sessions14d.of >= sessionsBelowPct) return null;
    return { words: `${sessions14d.n} of ${sessions14d.of} sessions in 14 days`, since: null };
  }),
  'missed-in-a-row': afterQuietDays(
    fromCount(
      (count) => `${count} sessions missed in a row`,
      (facts) => facts.missedInARow,
      (count, settings) => count >= settings.missedInARow,
    ),
  ),
  'no-word': afterQuietDays(noWord),
  'few-check-ins': afterQuietDays(({ checkIns14d }, { checkInsBelowPct }) => {
    if (checkIns14d === null || checkIns14d.of === 0) return null;
    if ((100 * checkIns14d.n) / checkIns14d.of >= checkInsBelowPct) return null;
    return { words: `${checkIns14d.n} of ${checkIns14d.of} morning answers in 14 days`, since: null };
  }),
} satisfies Rules;

const ANSWERS = {
  'unknown-in-a-row': fromCount(
    (count) => `${count} runs without a next-morning answer`,
    (facts) => facts.unknownInARow,
    (count, settings) => count >= settings.unknownInARow,
  ),
  'prom-overdue': fromCount(
    (count) => `Questionnaire ${count} days overdue`,
    (facts) => facts.promOverdueDays,
    (count, settings) => count > settings.promOverdueDays,
  ),
  'prom-worse': ({ promWorse }) =>
    promWorse === null
      ? null
      : { words: `${promWorse.name} worse ${shown(promWorse.from)} → ${shown(promWorse.to)}`, since: null },
  'feels-worse': ({ globalChange }, { globalChangeAtMost }) => {
    if (globalChange === null) return null;
    const { latest, previous } = globalChange;
    // Two answers below "no change" in a row count as well as one that is clearly below.
    const twiceWorse = latest < 0 && previous !== null && previous < 0;
    if (latest > globalChangeAtMost && !twiceWorse) return null;
    return { words: `Feels worse (${latest} on −5 to +5)`.replace('(-', '(−'), since: null };
  },
} satisfies Rules;

const PLAN = {
  'same-step': ({ today, stepSince }, { sameStepDays }) => {
    const days = stepSince === null ? null : daysBetween(stepSince, today);
    return days === null || days <= sameStepDays ? null : { words: `Same step ${countOfDays(days)}`, since: stepSince };
  },
  'pre-check-hold': fromCount(
    (count) => `Too sore to run ${count} days running`,
    (facts) => facts.preCheckHoldDays,
    (count, settings) => count >= settings.preCheckHoldDays,
  ),
  'ready-to-progress': fromCount(
    () => 'Ready to progress',
    (facts) => facts.gateWaitingHours,
    (hours, settings) => hours <= settings.gateWaitingHours,
  ),
  'retest-due': ({ today, retestDueOn }) => {
    const days = retestDueOn === null ? null : daysBetween(retestDueOn, today);
    return days === null || days < 0
      ? null
      : { words: days === 0 ? 'Re-test due' : `Re-test due, ${countOfDays(days)}`, since: retestDueOn };
  },
} satisfies Rules;

/** Within a week, and within two weeks. */
export const WATCH_RULES = {
  ...ADHERENCE,
  ...ANSWERS,
  ...PLAN,
  'plan-not-opened': ({ newPlanUnopenedHours }, settings) =>
    newPlanUnopenedHours === null || newPlanUnopenedHours <= settings.newPlanUnopenedHours
      ? null
      : { words: `New plan not opened, ${hoursInWords(newPlanUnopenedHours)}`, since: null },
  'block-ended': sinceDay(
    (ago) => `Block ended, ${ago}`,
    (facts) => facts.blockEndedOn,
  ),
  'shoe-distance': fromCount(
    (count) => `Shoes at ${count} km`,
    (facts) => facts.shoeKm,
    (km, settings) => km > settings.shoeKm,
  ),
  'licence-ends': fromCount(
    (count) => `Questionnaire licence ends in ${count} days`,
    (facts) => facts.licenceEndsInDays,
    (days, settings) => days <= settings.licenceEndsInDays,
  ),
} satisfies Rules;
