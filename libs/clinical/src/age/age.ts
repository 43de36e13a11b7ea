/**
 * Completed years on a day. Somebody born on 29 February has a birthday on 1 March in other years.
 *
 * @param birthDate day of birth, `YYYY-MM-DD`
 * @param day day asked about, `YYYY-MM-DD`
 */
export function ageYearsOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
