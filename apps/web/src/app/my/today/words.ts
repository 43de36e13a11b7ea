import type { ProgramItem } from '@midstance/clinical/exercises';
import { addDays } from './days';

/** "Good morning" until noon, "Good afternoon" until six, then "Good evening". */
export function greeting(hour: number): string {
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

function setsOf(items: readonly ProgramItem[], side: 'left' | 'right'): number {
  return items
    .filter(({ dosage }) => dosage.sides === 'each' || dosage.sides === side)
    .reduce((sum, { dosage }) => sum + dosage.sets, 0);
}

/** "5 exercises · left side does 1 set more". */
export function sessionNote(items: readonly ProgramItem[]): string {
  const count = items.length === 1 ? '1 exercise' : `${items.length.toString()} exercises`;
  const more = setsOf(items, 'left') - setsOf(items, 'right');
  if (more === 0) return count;
  const sets = Math.abs(more) === 1 ? '1 set' : `${Math.abs(more).toString()} sets`;
  return `${count} · ${more > 0 ? 'left' : 'right'} side does ${sets} more`;
}

/** "today", "tomorrow", or the day of the week: "Tuesday". */
export function dayName(date: string, today: string): string {
  if (date === today) return 'today';
  if (date === addDays(today, 1)) return 'tomorrow';
  if (date === addDays(today, -1)) return 'yesterday';
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
