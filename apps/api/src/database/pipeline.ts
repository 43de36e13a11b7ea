import type { Duplex } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';

/**
 * Sends several statements in one flush and waits for all their answers: one round trip instead of one each.
 * Throws the first failure; what was sent after it failed only because of it.
 */
export async function inOneFlush(
  client: PoolClient,
  send: () => Promise<QueryResult>[],
): Promise<(QueryResult | undefined)[]> {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  let answers: Promise<QueryResult>[];
  try {
    answers = send();
  } finally {
    stream.uncork();
  }
  const results = await Promise.allSettled(answers);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
}
