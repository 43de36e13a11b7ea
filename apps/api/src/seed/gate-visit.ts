import type { Predicate } from '@midstance/clinical/return-to-run';
import { daysBefore } from '../return-to-run/days';
import type { Standing } from '../return-to-run/standing';

/** Tests a therapist does in the room; everything else comes from the log. */
const TESTED = /^(test|exam|screen|clearance|rom|lsi|diagnosis)\.|^(effusion_grade|dvt_screen|reds_screen_done)$/;
const SURGERY_BEFORE_PLAN_DAYS = 80;

function passing({ op, value }: Predicate): number | boolean | string | null {
  if (typeof value === 'object') return null;
  if (typeof value !== 'number') return value;
  if (op === '<=' || op === '<') return Math.max(0, Math.min(1, value));
  return op === '>=' || op === '>' ? value + 4 : value;
}

/** For a runner waiting at a gate: results of the tests nobody has done yet, good enough to pass. */
export function passingTests({
  recommendation,
  state: { gateOffered },
  plan,
}: Standing): { metric: string; value: number | boolean | string }[] {
  if (!gateOffered) return [];
  return recommendation.gate.lines.flatMap(({ state, predicate }) => {
    if (predicate.metric === 'days_since_surgery' && state === 'no_data') {
      return { metric: 'date.surgery', value: daysBefore(plan.startsOn, SURGERY_BEFORE_PLAN_DAYS) };
    }
    const value = passing(predicate);
    return state === 'no_data' && TESTED.test(predicate.metric) && value !== null
      ? { metric: predicate.metric, value }
      : [];
  });
}
