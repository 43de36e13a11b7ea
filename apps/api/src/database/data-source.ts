import type { DataSourceOptions } from 'typeorm';
import { entities } from './entities';

/**
 * How TypeORM connects. `pipeline` lets several statements of one client travel together; the query cache stays off,
 * because its keys know no clinic.
 *
 * @param url the application role's login, or the owner's for jobs
 */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    poolSize,
    applicationName: 'midstance',
    connectTimeoutMS: 2000,
    extra: { pipeline: true },
  };
}
