/** Noon of a local date on the clocks of a zone, as an instant: it stands for a time of day that is not known. */
export function noonOf(localDate: string, timeZone: string): string {
  const utcMs = Date.parse(`${localDate}T12:00:00Z`);
  // Swedish writes dates as ISO does.
  const shape = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const aheadMs = Date.parse(`${shape.format(utcMs).replace(' ', 'T')}Z`) - utcMs;
  return new Date(utcMs - aheadMs).toISOString();
}
