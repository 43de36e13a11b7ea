/** Completed years on a day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The last six characters of a record's id: enough to tell two runners of the same name apart. */
export function shortId(id: string): string {
  return id.slice(-6).toUpperCase();
}
