/** SQL that writes an instant as the contracts want it: `2026-11-22T07:30:00.000Z`. */
export function utcInstant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL that writes an instant on the wall clock of a zone: `2026-11-22T08:30`. */
export function wallClock(column: string, zone: string): string {
  return `to_char(${column} AT TIME ZONE ${zone}, 'YYYY-MM-DD"T"HH24:MI')`;
}
