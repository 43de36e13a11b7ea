import { ConfigError } from '../config/config';
import { migrations } from './migrations';
import type { TenantDatabase } from './tenant-database';

const statement = `SELECT rolsuper OR rolbypassrls OR pg_has_role(rolname, 'midstance_owner', 'MEMBER')
    OR current_user <> 'midstance_patient' AS too_mighty,
  to_regprocedure('sec.applied_migrations()') IS NOT NULL AS migrated FROM pg_roles WHERE rolname = session_user`;

/**
 * Refuses to work with a login that row-level security does not bind, or with a schema of another version.
 *
 * @throws {ConfigError} saying what to do
 */
export async function assertUsable(database: TenantDatabase): Promise<void> {
  const login = await database.callFunction<{ too_mighty: boolean; migrated: boolean }>(statement);
  if (login?.too_mighty) {
    throw new ConfigError(
      'DATABASE_URL signs in as a role that row-level security does not bind. Use the role midstance_app.',
    );
  }
  const expected = migrations.map((migration) => migration.name);
  const row = login?.migrated
    ? await database.callFunction<{ names: string[] }>('SELECT sec.applied_migrations() AS names')
    : undefined;
  const applied = new Set(row?.names);
  if (expected.some((name) => !applied.has(name))) {
    throw new ConfigError('The database is older than this program. Run migrate.js with the same version first.');
  }
  if (applied.size > expected.length) {
    throw new ConfigError('The database is newer than this program. Start the newer version. Nothing was changed.');
  }
}
