import type { NotDoneReason } from '@midstance/contracts/assessments';
import type { GridChoice } from '@midstance/ui/bilateral-grid';

const words: Readonly<Record<NotDoneReason, string>> = {
  pain: 'Pain',
  time: 'No time',
  unable: 'Not able to',
  refused: 'Declined',
  equipment: 'No equipment',
  precaution: 'Precaution',
  other: 'Other reason',
};

/** Why a test was not done, as the grid asks. */
export const notDoneReasons: readonly GridChoice[] = Object.entries(words).map(([value, label]) => ({ value, label }));
