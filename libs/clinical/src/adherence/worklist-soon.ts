import { addDays, daysBetween } from '../local-date';
import { hoursInWords, shown } from './words';
import { sinceDay } from './worklist-urgent';
import type { Rules } from './worklist-urgent';

/** Hours back to the day something began, for the order of reasons. */
function dayBack(today: string, hours: number): string | null {
  return addDays(today, -Math.floor(hours / 24));
}

/** Within two working days: the plan may be wrong for this runner. */
export const SOON_RULES = {
  'on-hold': sinceDay(
    (ago) => `On hold, ${ago}`,
    (facts) => facts.holdSince,
  ),
  'red-session': sinceDay(
    (ago) => `Red session, ${ago}`,
    (facts) => facts.redSessionOn,
  ),
  'stepped-back-twice': ({ today, stepBacksOn }, { stepBacks14d }) => {
    const recent = (stepBacksOn ?? []).filter((day) => {
      const ago = daysBetween(day, today) ?? -1;
      return ago >= 0 && ago < 14;
    });
    if (recent.length < stepBacks14d) return null;
    return {
      words: `Stepped back ${recent.length} times in 14 days`,
      since: recent.reduce((oldest, day) => (day < oldest ? day : oldest), today),
    };
  },
  'morning-pain-up': ({ morningPain }, { morningPainRise }) => {
    if (morningPain === null || morningPain.last7 - morningPain.before7 < morningPainRise) return null;
    const { before7, last7 } = morningPain;
    return { words: `Morning pain up ${shown(before7)} → ${shown(last7)} in a week`, since: null };
  },
  'ran-over-plan': ({ runMinutes7d }, { overdoingRatio }) => {
    if (runMinutes7d === null || runMinutes7d.plannedMin <= 0) return null;
    const { doneMin, plannedMin } = runMinutes7d;
    if (doneMin / plannedMin <= overdoingRatio) return null;
    return { words: `Ran over plan: ${shown(doneMin)} of ${shown(plannedMin)} min in 7 days`, since: null };
  },
  'long-unplanned-run': ({ unplannedRun }, { unplannedSpikePct }) => {
    if (unplannedRun === null || unplannedRun.spikePct <= unplannedSpikePct) return null;
    const { on, spikePct } = unplannedRun;
    return { words: `Unplanned run ${shown(spikePct)} % longer than any in 30 days`, since: on };
  },
  'gate-waiting': ({ today, gateWaitingHours }, settings) => {
    if (gateWaitingHours === null || gateWaitingHours <= settings.gateWaitingHours) return null;
    return {
      words: `Ready to progress, ${hoursInWords(gateWaitingHours)}`,
      since: dayBack(today, gateWaitingHours),
    };
  },
  'message-unread': ({ today, unreadMessageHours }, settings) => {
    if (unreadMessageHours === null || unreadMessageHours <= settings.unreadMessageHours) return null;
    return { words: `Message unread ${hoursInWords(unreadMessageHours)}`, since: dayBack(today, unreadMessageHours) };
  },
} satisfies Rules;
