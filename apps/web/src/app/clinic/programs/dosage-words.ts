import type { Days, Dosage, Load } from '@midstance/clinical/exercises';

const SIDES: Readonly<Record<Dosage['sides'], string>> = {
  together: '',
  each: 'each leg',
  left: '◀ left only',
  right: '▶ right only',
};

/** Seconds as a therapist writes them: "45 s", "12 min". */
export function secondsWords(seconds: number): string {
  return seconds >= 120 && seconds % 30 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

function amountWords({ sets, reps, holdS, timeS, note }: Dosage): string {
  const parts = [
    reps === null || (reps === 1 && holdS !== null) ? '' : String(reps),
    holdS === null ? '' : `${secondsWords(holdS)} hold`,
    timeS === null ? '' : secondsWords(timeS),
  ].filter(Boolean);
  if (parts.length === 0) return note === null ? 'as needed' : '';
  return sets === 1 && reps === null ? parts.join(' × ') : `${sets} × ${parts.join(' × ')}`;
}

function loadWords(load: Load | null, mass: (kg: number) => string): string {
  if (load === null) return '';
  if (load.kind === 'body-weight') return 'body weight';
  if (load.kind === 'mass') return mass(load.massKg);
  if (load.kind === 'band') return `${load.band} band`;
  return `${load.reps}RM`;
}

/** How often: "3 days a week", "every 2nd day". */
export function daysWords(days: Days, timesPerDay: number): string {
  const often = days.kind === 'every-n-days' ? everyWords(days.everyNDays) : weekWords(days.days.length);
  return timesPerDay === 1 ? often : `${timesPerDay} × a day, ${often}`;
}

function everyWords(days: number): string {
  const ending = days === 2 ? 'nd' : days === 3 ? 'rd' : 'th';
  return `every ${days}${ending} day`;
}

function weekWords(days: number): string {
  if (days === 7) return 'every day';
  return days === 1 ? '1 day a week' : `${days} days a week`;
}

/**
 * A dosage in one line: "3 × 10 each leg · tempo 3-1-2 · 10RM · RPE 6 · rest 90 s".
 *
 * @param mass writes kilograms in the person's unit
 */
export function dosageWords(dosage: Dosage, mass: (kg: number) => string): string {
  const { sides, tempo, load, note, effort, restS, sets } = dosage;
  const repMax = load?.kind === 'rep-max' && (note?.startsWith(`${load.reps}RM`) ?? false);
  return [
    [amountWords(dosage), SIDES[sides]].filter(Boolean).join(' '),
    tempo === null ? '' : `tempo ${tempo}`,
    repMax ? '' : loadWords(load, mass),
    note ?? '',
    `${effort.scale} ${effort.target}`,
    sets > 1 && restS > 0 ? `rest ${secondsWords(restS)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
