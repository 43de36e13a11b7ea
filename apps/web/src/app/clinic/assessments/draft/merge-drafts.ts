import { type Draft, keyedParts } from './draft';

/** One thing two people changed in different ways since they last agreed. */
export interface Difference {
  readonly part: (typeof keyedParts)[number];
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Two drafts joined. `differences` stand as `mine` in `joined` until somebody decides. */
export interface Joined {
  readonly joined: Draft;
  readonly differences: readonly Difference[];
}

/**
 * Joins two drafts that grew from the same one, key by key: what only one side changed is taken from it; what both
 * changed alike is one change; what both changed differently is a difference to decide. Nothing is dropped silently.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Joined {
  const differences: Difference[] = [];
  let joined = theirs;
  for (const part of keyedParts) {
    const result = mergePart(part, base[part], mine[part], theirs[part], differences);
    joined = { ...joined, [part]: result };
  }
  return { joined, differences };
}

/** The draft with the decided ones taken from the other side. */
export function takeTheirs(joined: Draft, taken: readonly Difference[]): Draft {
  return taken.reduce<Draft>((draft, { part, key, theirs }) => {
    const rest = Object.entries(draft[part]).filter(([known]) => known !== key);
    const entries = theirs === undefined ? rest : [...rest, [key, theirs] as const];
    return { ...draft, [part]: Object.fromEntries(entries) };
  }, joined);
}

/** Keys of the cells that are not the same in two drafts. */
export function changedCells(before: Draft, after: Draft): readonly string[] {
  const keys = new Set([...Object.keys(before.cells), ...Object.keys(after.cells)]);
  return [...keys].filter((key) => !isSame(before.cells[key], after.cells[key]));
}

/** Whether two drafts hold the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return keyedParts.every((part) => {
    const keys = new Set([...Object.keys(one[part]), ...Object.keys(other[part])]);
    return [...keys].every((key) => isSame(valueAt(one[part], key), valueAt(other[part], key)));
  });
}

function mergePart(
  part: Difference['part'],
  base: object,
  mine: object,
  theirs: object,
  differences: Difference[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [before, my, their] = [valueAt(base, key), valueAt(mine, key), valueAt(theirs, key)];
    const isMineAlone = isSame(before, their);
    const isTheirsAlone = isSame(before, my);
    if (!isMineAlone && !isTheirsAlone && !isSame(my, their)) differences.push({ part, key, mine: my, theirs: their });
    const kept = isTheirsAlone ? their : my;
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

/** What stands under a key of a part. */
export function valueAt(part: object, key: string): unknown {
  return (part as Readonly<Record<string, unknown>>)[key];
}

/** Whether two values hold the same, whatever the order of their fields: the server has its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.every((key) => isSame(valueAt(one, key), valueAt(other, key)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
