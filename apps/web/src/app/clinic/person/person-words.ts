import { ageYearsOn } from '@midstance/clinical/age';
import type { Patient } from '@midstance/contracts/patients';
import type { Dates } from '../../settings/dates';

/** The last six characters of a record's id: enough to tell two runners of the same name apart. */
export function shortId(id: string): string {
  return id.slice(-6).toUpperCase();
}

/** What stands beside a runner's name on every screen: "34 · born 17 May 1990 · id 07C7FA". */
export function identityLine(
  { birthDate, timeZone, id }: Pick<Patient, 'birthDate' | 'timeZone' | 'id'>,
  dates: Pick<Dates, 'day' | 'today'>,
): string {
  return `${ageYearsOn(birthDate, dates.today(timeZone))} · born ${dates.day(birthDate, 'full')} · id ${shortId(id)}`;
}
