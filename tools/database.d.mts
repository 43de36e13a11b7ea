/** A start that failed for a reason the reader can act on: `message` says what, `howToFix` what to do. */
export class DatabaseError extends Error {
  readonly code: string;
  readonly howToFix: string;
}

/** A PostgreSQL server that runs; see `startPostgres`. */
export interface PostgresServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export function findFreePort(): Promise<number>;

export function startPostgres(options: {
  dataDir: string;
  port?: number;
  log?: (line: string) => void;
  durable?: boolean;
}): Promise<PostgresServer>;
