import type { Problem } from '../../http/problem';

/** Said instead of a record that is not of the runner in the address: it is never shown under another one's name. */
export const ANOTHER_RUNNERS: Problem = {
  code: 'conflict',
  status: 409,
  title: 'This assessment belongs to another runner',
  detail: '',
  howToFix: 'Check the address, or open the assessment from the chart of its runner.',
  instance: '',
  errors: [],
};
