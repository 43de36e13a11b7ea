import { Injectable } from '@nestjs/common';

/** The time of day. Injected, so that tests and the demo clinic can set it; services never ask the machine themselves. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in a time zone, as `2026-11-22`. */
  today(timeZone: string): string {
    return localTime(this.now(), timeZone).slice(0, 10);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant on the wall clock of a zone, as `2026-11-22T07:30`; sorts and compares as text. */
export function localTime(at: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return format.format(at).replace(' ', 'T');
}
