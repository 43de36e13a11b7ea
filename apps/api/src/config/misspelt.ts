const likely = 2;
/** Shorter names are too like those of other programs. */
const shortest = 8;

/**
 * Names in the environment that were probably meant for a setting which is not there: they differ in a letter or two.
 *
 * @param known names of the settings
 * @param given names in the environment that have a value
 * @returns each such name, in words
 */
export function misspelt(known: readonly string[], given: readonly string[]): string[] {
  const missing = known.filter((name) => name.length >= shortest && !given.includes(name));
  const strange = given.filter((name) => !known.includes(name));
  return strange.flatMap((name) => {
    const meant = missing.find((setting) => setting.startsWith(name.slice(0, 2)) && distance(setting, name) <= likely);
    return meant === undefined ? [] : [`${name}: there is no such setting; ${meant} is one`];
  });
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of Array.from(one).entries()) {
    const row = [line + 1];
    for (const [at, otherLetter] of Array.from(other).entries()) {
      const same = (above[at] ?? 0) + Number(letter !== otherLetter);
      row.push(Math.min(same, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
