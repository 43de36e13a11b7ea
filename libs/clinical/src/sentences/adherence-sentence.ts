import type { AdherenceSummary } from '../adherence/adherence';
import type { Audience } from './audience';
import { counted } from './audience';

type Said = Pick<AdherenceSummary, 'n' | 'of' | 'pct' | 'toldUsNo' | 'noWord' | 'surplus' | 'windowDays'>;

function forTherapist({ n, of, pct, toldUsNo, noWord, surplus, windowDays }: Said): string {
  if (pct === null) return `Nothing planned in ${counted(windowDays, 'day')}.`;
  const rest = [
    toldUsNo > 0 ? `${toldUsNo} said no` : '',
    noWord > 0 ? `${noWord} no word` : '',
    surplus > 0 ? `${surplus} extra` : '',
  ].filter((part) => part !== '');
  const tail = rest.length === 0 ? '' : ` · ${rest.join(' · ')}`;
  return `${n} of ${counted(of, 'session')} logged in ${counted(windowDays, 'day')} (${pct} %)${tail}.`;
}

function forRunner({ n, of, pct, noWord, surplus, windowDays }: Said): string {
  if (pct === null) return `Nothing was planned in the last ${counted(windowDays, 'day')}.`;
  const done = `You logged ${n} of ${counted(of, 'session')} in the last ${counted(windowDays, 'day')}.`;
  const ask =
    noWord === 0 ? '' : ` We do not know about ${noWord}. You can still fill ${noWord === 1 ? 'it' : 'them'} in.`;
  const extra = surplus === 0 ? '' : ` You did ${surplus} more than planned. Rest days count too.`;
  return `${done}${ask}${extra}`;
}

/**
 * Sessions logged of sessions planned. It says "logged", since a log is not proof, and always shows both numbers.
 *
 * @example adherenceSentence({ n: 5, of: 6, pct: 83, toldUsNo: 1, noWord: 0, surplus: 0, windowDays: 14 }, 'therapist') // => "5 of 6 sessions logged in 14 days (83 %) · 1 said no."
 */
export function adherenceSentence(summary: Said, audience: Audience): string {
  return audience === 'runner' ? forRunner(summary) : forTherapist(summary);
}
