/** A name as it is searched: no accents, no capitals, single spaces; "Müller-Łoś" is "muller łos". */
export function searchText(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a search asks for: a birth date, or the beginning of names. */
export type PatientSearch =
  | { readonly kind: 'all' }
  | { readonly kind: 'birth-date'; readonly date: string }
  | { readonly kind: 'name'; readonly whole: string; readonly first: string; readonly rest: string };

function isoDate(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  const iso = year === undefined ? typed : `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00Z`);
  const isDay =
    /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(iso) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay ? iso : null;
}

/**
 * Reads what was typed into the search field. Dates are `1990-04-01`, `1.4.1990` or `1/4/1990` (day first); two words
 * are the beginnings of both names, in either order.
 */
export function parseSearch(typed: string): PatientSearch {
  const date = isoDate(typed.trim());
  if (date !== null) return { kind: 'birth-date', date };
  const whole = searchText(typed);
  if (whole === '') return { kind: 'all' };
  const [first = '', ...rest] = whole.split(' ');
  return { kind: 'name', whole, first, rest: rest.join(' ') };
}
