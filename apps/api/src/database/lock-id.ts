import type { Tx } from './tenant-transaction';

/**
 * Makes writes of one client-made id take turns until the end of the transaction, before the row exists too: a retry
 * that overtakes the first try then finds its row. Sent without waiting.
 */
export function lockId(tx: Tx, id: string): void {
  tx.queue('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
}
