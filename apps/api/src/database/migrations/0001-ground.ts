import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auditSchema } from './ground-audit';
import { contextFunctions } from './ground-context';
import { foundingFunctions, linkFunctions } from './ground-links';
import { signInFunctions } from './ground-sign-in';
import { identityTables } from './ground-tables';

/** Tenancy, identity and audit: the walls everything else stands on. */
export class Ground1790000000001 implements MigrationInterface {
  readonly name = 'Ground1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    const parts = [identityTables, contextFunctions, auditSchema, foundingFunctions, signInFunctions, linkFunctions];
    for (const sql of parts.flat()) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE public.audit_seals, public.audit_log, sec.audit_heads, sec.address_attempts, sec.account_attempts, ' +
        'sec.password_resets, sec.invitations, sec.sessions, public.memberships, sec.users, public.clinics CASCADE',
    );
    await runner.query(
      `DO $$ DECLARE routine regprocedure; BEGIN
         FOR routine IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'sec'::regnamespace LOOP
           EXECUTE 'DROP FUNCTION IF EXISTS ' || routine || ' CASCADE';
         END LOOP;
       END $$`,
    );
  }
}
