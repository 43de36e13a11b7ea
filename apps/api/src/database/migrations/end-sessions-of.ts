import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './definer';

// Ends every session of a colleague or of a runner's account; answers whose account it is.
const endSessionsOf = definer(
  'end_sessions_of(person uuid, patient uuid)',
  'uuid',
  `DECLARE
     member public.memberships;
   BEGIN
     SELECT * INTO member FROM public.memberships m WHERE m.clinic_id = current_setting('app.clinic_id')::uuid
       AND (m.user_id = person AND m.role <> 3 OR m.patient_id = patient);
     IF NOT FOUND THEN RAISE EXCEPTION 'not_found' USING ERRCODE = 'MS000'; END IF;
     IF current_setting('app.role') <> 'lead' AND (member.role <> 3 OR current_setting('app.role') <> 'therapist') THEN
       RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501';
     END IF;
     UPDATE sec.sessions SET ended_at = now() WHERE user_id = member.user_id AND ended_at IS NULL;
     RETURN member.user_id;
   END`,
);

/** Staff can sign a runner's lost phone out, and a lead a colleague's lost laptop. */
export class EndSessionsOf1795346700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(endSessionsOf);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION sec.end_sessions_of');
  }
}
