import { createHash } from 'node:crypto';
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

const names = new Map<string, string>();
/** Statements are written in the source, so they are few; past this many, further ones go unprepared. */
const mostNames = 1000;

/** Runs a statement as a named prepared one: PostgreSQL parses and plans it once a connection. */
export function runPrepared<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  const config: QueryConfig = { text, values: [...values] };
  const name = nameOf(text);
  return client.query<Row>(name === undefined ? config : { ...config, name });
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return undefined;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
