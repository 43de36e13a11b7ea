import type { TrainingReceipt } from '@midstance/contracts/training';
import type { Standing } from '../return-to-run/standing';

const STORED = 'Saved. Your therapist can see it.';

/** What the phone shows after a record arrived: what the plan makes of it, in the runner's words. */
export function receiptOf(standing: Standing | null, recordId: string | null, replay: boolean): TrainingReceipt {
  const entry = standing?.state.timeline.findLast((each) => each.id === recordId);
  return {
    replay,
    sessionClass: entry?.cls ?? null,
    message: standing?.recommendation.reasons[0]?.runner ?? STORED,
  };
}
