import { createHash } from 'node:crypto';
import { Query, type Connection, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import { prepareValue } from 'pg/lib/utils';

/** A statement and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

const names = new Map<string, string>();
/** Statements are written in the source, so they are few; past this many, further ones go unprepared. */
const mostNames = 1000;

/** Names of the statements a connection has parsed. */
const parsed = new WeakMap<Connection, Set<string>>();

/** Several statements with one Sync at their end: the server works through them and answers once. */
class Flight extends Query {
  private sent: { readonly known: Set<string>; readonly names: readonly string[] } | undefined;

  constructor(
    private readonly statements: readonly Statement[],
    answer: (error: Error | undefined, results: unknown) => void,
  ) {
    super({ text: '' }, answer);
  }

  override submit = (connection: Connection): void => {
    // Before anything is written: a value that cannot be sent must not leave half a message behind.
    const bound = this.statements.map(({ text, values = [] }) => ({
      text,
      name: nameOf(text),
      values: values.map(toWire),
    }));
    const known = parsed.get(connection) ?? new Set<string>();
    parsed.set(connection, known);
    connection.stream.cork();
    for (const { text, name, values } of bound) {
      if (!known.has(name)) {
        // An earlier try may have got as far as this statement before it failed.
        connection.close({ type: 'S', name }, true);
        connection.parse({ name, text, types: [] }, true);
      }
      connection.bind({ statement: name, values }, true);
      connection.describe({ type: 'P', name: '' }, true);
      connection.execute({}, true);
    }
    connection.sync();
    connection.stream.uncork();
    this.sent = { known, names: bound.flatMap(({ name }) => (name === '' ? [] : [name])) };
  };

  /** Keeps in mind what the connection has parsed now. After a failure that is nothing: a table may have another shape. */
  note(failed: boolean): void {
    for (const name of this.sent?.names ?? []) {
      if (failed) this.sent?.known.delete(name);
      else this.sent?.known.add(name);
    }
  }
}

/**
 * Sends several statements in one flush, each as a named prepared one: one round trip for all, and PostgreSQL parses and
 * plans each once a connection. After a failure the rest is skipped. Outside of a transaction they are one.
 *
 * @returns the answer of each statement
 */
export function inOneFlush(client: PoolClient, statements: readonly Statement[]): Promise<QueryResult[]> {
  return new Promise((resolve, reject) => {
    const flight = new Flight(statements, (error, results) => {
      flight.note(Boolean(error));
      if (error) reject(error);
      else resolve([results].flat() as QueryResult[]);
    });
    client.query(flight);
  });
}

/** Runs one statement; gives its rows. */
export async function rowsOf<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const [result] = await inOneFlush(client, [{ text, values }]);
  return (result?.rows ?? []) as Row[];
}

function toWire(value: unknown): string | Buffer | null {
  return prepareValue(value);
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return '';
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
