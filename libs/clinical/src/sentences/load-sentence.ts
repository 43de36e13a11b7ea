import type { RunCeiling } from '../load/ceiling';
import type { DistanceUnit } from '../load/pace';
import { formatDistance } from '../load/pace';
import type { SessionSpike } from '../load/spike';
import type { WeeklyVolume } from '../load/volume';
import type { Audience } from './audience';
import { counted, inWords } from './audience';

/**
 * The notice before a long run. No share of risk is given to runners. Empty for a run that is not clearly longer.
 *
 * @example spikeSentence({ spikePct: 34, spikeClass: 'moderate', longest: null, label: null }, 'runner') // => "This run is 34 % longer than your longest of the last 30 days."
 */
export function spikeSentence(spike: SessionSpike, audience: Audience): string {
  if (spike.spikePct === null) {
    return audience === 'runner'
      ? 'You have not run in the last 30 days. Start gently.'
      : 'No run in 30 days: use the lay-off table.';
  }
  if (spike.spikeClass === 'reference') return '';
  const longer = inWords(spike.spikePct);
  return audience === 'runner'
    ? `This run is ${longer} % longer than your longest of the last 30 days.`
    : `${longer} % above the longest run of 30 days (${String(spike.spikeClass)}). Linked with more injuries in a large group; not a cause.`;
}

/**
 * The longest the next run should be, in the unit that is known; minutes first, as the safer unit.
 *
 * @example ceilingSentence({ ceilingKm: null, longest: null, ceilingMin: 29, longestMin: 27, risePct: 10, label: null }, 'km', 'runner') // => "Stay under 29 minutes. Your longest run this month was 27."
 */
export function ceilingSentence(ceiling: RunCeiling, unit: DistanceUnit, audience: Audience): string {
  const { ceilingMin, longestMin, ceilingKm, longest, risePct } = ceiling;
  const reason =
    audience === 'runner' ? 'Your longest run this month was' : `+${inWords(risePct)} % on the longest of 30 days:`;
  const start = audience === 'runner' ? 'Stay under' : 'Next run up to';
  if (ceilingMin !== null && longestMin !== null) {
    return `${start} ${counted(ceilingMin, 'minute')}. ${reason} ${inWords(longestMin)}.`;
  }
  if (ceilingKm !== null && longest !== null) {
    return `${start} ${formatDistance(ceilingKm, unit)}. ${reason} ${formatDistance(longest.distanceKm, unit)}.`;
  }
  return audience === 'runner'
    ? 'Your plan says how far to run. Start gently.'
    : 'No run in 30 days: use the lay-off table.';
}

function distanceWords({ distanceKm, isEstimated }: WeeklyVolume, unit: DistanceUnit): string {
  if (distanceKm === null) return 'an unknown distance';
  return `${isEstimated ? 'about ' : ''}${formatDistance(distanceKm, unit)}`;
}

/**
 * The running of a week against the week before. An estimated distance says "about".
 *
 * @example weekSentence(thisWeek, lastWeek, 'km', 'runner') // => "You ran 24 km this week in 3 runs. Last week it was 20 km."
 */
export function weekSentence(week: WeeklyVolume, before: WeeklyVolume, unit: DistanceUnit, audience: Audience): string {
  const [now, then] = [distanceWords(week, unit), distanceWords(before, unit)];
  if (audience === 'runner') {
    const start =
      week.runs === 0 ? 'You did not run this week.' : `You ran ${now} this week in ${counted(week.runs, 'run')}.`;
    return before.runs === 0 ? start : `${start} Last week it was ${then}.`;
  }
  const known = week.runsWithDistance < week.runs ? ` (${week.runsWithDistance} of ${week.runs} with a distance)` : '';
  return `${now} in ${counted(week.runs, 'run')}${known}; week before ${then}.`;
}

/**
 * What a shoe distance means: time to look at them, never "worn out".
 *
 * @example shoeSentence(507, 500, 'km') // => "These shoes have run 507 km. Time to look at them."
 */
export function shoeSentence(totalKm: number, noticeKm: number, unit: DistanceUnit): string {
  const distance = `These shoes have run ${formatDistance(totalKm, unit)}.`;
  return totalKm >= noticeKm ? `${distance} Time to look at them.` : distance;
}
