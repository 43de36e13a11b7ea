import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account or an invitation of a patient belongs to a record of the same clinic. */
export class AccountOfPatient1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE public.memberships ADD CONSTRAINT memberships_patient_fk
         FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`,
    );
    await runner.query(
      `ALTER TABLE sec.invitations ADD CONSTRAINT invitations_patient_fk
         FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sec.invitations DROP CONSTRAINT invitations_patient_fk');
    await runner.query('ALTER TABLE public.memberships DROP CONSTRAINT memberships_patient_fk');
  }
}
