import { createHash } from 'node:crypto';

/** Puts the keys of every object in order, so that the same record always reads the same. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/** Fingerprint of a record as the phone sent it; the same record sent again has the same. */
export function recordHash(record: object): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(record)))
    .digest();
}
