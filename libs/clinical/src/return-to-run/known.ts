/** A value whose presence was checked before (a validated date, a listed step); says so in one place. */
export function known<T>(value: T | null | undefined): T {
  return value as T;
}
