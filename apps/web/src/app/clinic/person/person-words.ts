/** The last six characters of a record's id: enough to tell two runners of the same name apart. */
export function shortId(id: string): string {
  return id.slice(-6).toUpperCase();
}
