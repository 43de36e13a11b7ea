import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './definer';

/** Lets the application see whether the database is the one it was written for. */
export class AppliedMigrations1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      definer(
        'applied_migrations()',
        'text[]',
        `BEGIN
           RETURN (SELECT array_agg(m.name::text ORDER BY m.id) FROM sec.migrations m);
         END`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION sec.applied_migrations');
  }
}
