import type { OpenRedFlag } from '@midstance/contracts/red-flags';

/** How pressing a flag is, as it is shown. */
export const levelWords: Readonly<Record<OpenRedFlag['level'], string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  prompt: 'Prompt review',
  advise: 'To raise',
};
