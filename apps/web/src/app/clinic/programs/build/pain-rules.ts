import type { PainProfileId } from '@midstance/clinical/exercises';
import { PAIN_PROFILES } from '@midstance/clinical/return-to-run';

/** How much pain an exercise may cause, by the rule the program follows. */
export const PAIN_RULES = (Object.keys(PAIN_PROFILES) as PainProfileId[]).map((id) => {
  const { duringGreen, duringAmber } = PAIN_PROFILES[id];
  return { id, label: `${id}: up to ${duringGreen}, stop above ${duringAmber}` };
});
