import { daysInWords } from './words';
import type { Trigger, KnownFacts } from './worklist-facts';
import type { WorklistReasonId, WorklistSettings } from './worklist-settings.data';

/** Looks at the facts and says whether and why its reason holds. */
export type Rule = (facts: KnownFacts, settings: WorklistSettings) => Trigger | null;
export type Rules = Readonly<Partial<Record<WorklistReasonId, Rule>>>;

/** A reason that holds since a recorded day. */
export function sinceDay(words: (ago: string) => string, pick: (facts: KnownFacts) => string | null): Rule {
  return (facts) => {
    const since = pick(facts);
    return since === null ? null : { words: words(daysInWords(since, facts.today)), since };
  };
}

/** Same day: safety first. */
export const URGENT_RULES = {
  'red-flag-open': sinceDay(
    (ago) => `Red flag open, ${ago}`,
    (facts) => facts.redFlagOpenSince,
  ),
  'session-stopped': sinceDay(
    (ago) => `Session stopped, ${ago}`,
    (facts) => facts.stopOn,
  ),
  'stop-pain': ({ stopPain }) =>
    stopPain === null ? null : { words: `Pain ${stopPain.pain}, stop is ${stopPain.limit}`, since: stopPain.on },
  'bone-pain': sinceDay(
    (ago) => `Bone pain in a session, ${ago}`,
    (facts) => facts.boneRedOn,
  ),
  'urgent-call': sinceDay(
    (ago) => `Asked for an urgent call, ${ago}`,
    (facts) => facts.urgentCallOn,
  ),
} satisfies Rules;
