import { DatabaseError } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ConfigError } from '../config/config';
import { entities } from './entities';
import type { Speaker } from './principal';

/**
 * An idle connection is kept this long. It knows its statements: a chart took 28 ms on a new one and 8 ms on a known one.
 */
export const KEEP_IDLE_MS = 10 * 60_000;

/**
 * How TypeORM connects. `pipeline` lets several statements of one client travel together; the query cache stays off,
 * because its keys know no clinic.
 *
 * @param url the application's login, or the owner's for jobs
 * @param speaker the role its connections take, for the application's login
 */
export function dataSourceOptions(url: string, poolSize: number, speaker?: Speaker): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    poolSize,
    applicationName: 'midstance',
    connectTimeoutMS: 2000,
    extra: {
      pipeline: true,
      idleTimeoutMillis: KEEP_IDLE_MS,
      ...(speaker && { options: `-c role=midstance_${speaker}` }),
    },
  };
}

/** SQLSTATEs of a connection that may not take its role, or asks for one that does not exist. */
const noSuchRole = new Set(['42501', '22023']);

/**
 * Connects.
 *
 * @throws {ConfigError} when the database knows nothing of the role, because it is not migrated that far
 */
export async function connect(options: DataSourceOptions): Promise<DataSource> {
  try {
    return await new DataSource(options).initialize();
  } catch (error) {
    if (!(error instanceof DatabaseError && noSuchRole.has(error.code ?? ''))) throw error;
    throw new ConfigError('The database is older than this program. Run migrate.js with the same version first.');
  }
}
