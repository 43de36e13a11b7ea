import { Injectable, computed, inject, signal } from '@angular/core';
import { SessionStore } from '../session/session-store';

const MINUTE_MS = 60_000;

type Shape = Intl.DateTimeFormatOptions;
const shapes = {
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
} satisfies Record<string, Shape>;

/**
 * Dates as the person's region orders them, in the product's language. A local date (`2026-11-22`) is a day of the
 * patient and is never moved by a time zone; an instant is shown in the zone that is asked for.
 */
@Injectable({ providedIn: 'root' })
export class Dates {
  private readonly store = inject(SessionStore);
  private readonly locale = computed(() => {
    const region = new Intl.Locale(this.store.settings().locale).region;
    return region ? `en-${region}` : 'en-GB';
  });
  private readonly minute = signal(0);

  constructor() {
    setInterval(() => this.minute.update((minute) => minute + 1), MINUTE_MS);
  }

  /** A local date: `short` 22 Nov · `weekday` Sun 22 Nov · `full` 22 Nov 2026 · `long` Sunday 22 November. */
  day(localDate: string | null, shape: keyof typeof shapes = 'short'): string {
    if (localDate === null) return '–';
    return this.write(new Date(`${localDate}T00:00:00Z`), { ...shapes[shape], timeZone: 'UTC' });
  }

  /** An instant as day and time in a zone, by default the clinic's: `22 Nov, 08:30`. */
  instant(instant: string | null, timeZone = this.clinicZone()): string {
    if (instant === null) return '–';
    return this.write(new Date(instant), {
      ...shapes.short,
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone,
    });
  }

  /** Time of day of an instant: `08:30`. */
  time(instant: string, timeZone = this.clinicZone()): string {
    return this.write(new Date(instant), { hour: '2-digit', minute: '2-digit', hour12: false, timeZone });
  }

  /** The day it is now in a zone, by default the clinic's, as `2026-11-22`. A signal too: screens stay open over night. */
  today(timeZone = this.clinicZone()): string {
    this.minute();
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  }

  private write(date: Date, shape: Shape): string {
    return new Intl.DateTimeFormat(this.locale(), shape).format(date);
  }

  private clinicZone(): string {
    return this.store.session()?.clinic.timeZone ?? 'UTC';
  }
}
