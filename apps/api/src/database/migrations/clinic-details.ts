import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clinic has a phone number that its runners are told to call; the lead keeps name and number. */
export class ClinicDetails1795349400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE public.clinics
        ADD phone text CONSTRAINT clinics_phone_length CHECK (length(phone) BETWEEN 5 AND 30),
        ADD version integer NOT NULL DEFAULT 1;
      GRANT UPDATE (name, phone, version) ON public.clinics TO midstance_app;
      CREATE POLICY lead_updates ON public.clinics AS RESTRICTIVE FOR UPDATE
        USING (current_setting('app.role', true) = 'lead') WITH CHECK (current_setting('app.role', true) = 'lead');`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY lead_updates ON public.clinics;
      REVOKE UPDATE (name, phone, version) ON public.clinics FROM midstance_app;
      ALTER TABLE public.clinics DROP version, DROP phone;`);
  }
}
