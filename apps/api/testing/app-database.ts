import { connect, dataSourceOptions } from '../src/database/data-source';
import { TenantDatabase } from '../src/database/tenant-database';

/** Connects as the server does, with the application's login. */
export async function connectAsApp(appUrl: string, poolSize: number): Promise<TenantDatabase> {
  const [staff, patient] = await Promise.all([
    connect(dataSourceOptions(appUrl, poolSize, 'staff')),
    connect(dataSourceOptions(appUrl, poolSize, 'patient')),
  ]);
  return new TenantDatabase({ staff, patient });
}
