import { definer } from './definer';

/**
 * Checks a session and sets the context of its transaction.
 *
 * @param check further statements, with the session in `live` and the person in `member`
 */
export function openContext(check = ''): string {
  return definer(
    'open_ctx(hash bytea, allowed smallint[])',
    'TABLE (clinic_id uuid, user_id uuid, role text, patient_id uuid, touch_due boolean)',
    `DECLARE
       live sec.sessions;
       member public.memberships;
     BEGIN
       SELECT * INTO live FROM sec.sessions s WHERE s.token_hash = hash;
       IF NOT FOUND THEN RAISE EXCEPTION 'not_signed_in' USING ERRCODE = '28000'; END IF;
       IF live.ended_at IS NOT NULL OR live.expires_at <= now()
          OR live.last_seen_at + make_interval(mins => live.idle_min) <= now() THEN
         RAISE EXCEPTION 'session_expired' USING ERRCODE = '28000';
       END IF;
       PERFORM set_config('app.clinic_id', live.clinic_id::text, true);
       SELECT * INTO member FROM public.memberships m
         WHERE m.clinic_id = live.clinic_id AND m.user_id = live.user_id AND m.active;
       IF NOT FOUND THEN RAISE EXCEPTION 'session_expired' USING ERRCODE = '28000'; END IF;
       IF NOT member.role = ANY (allowed) THEN RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501'; END IF;
       ${check}
       PERFORM sec.set_ctx(live.clinic_id, live.user_id, member.role, member.patient_id, live.session_id);
       touch_due := live.last_seen_at < now() - interval '1 minute';
       IF touch_due AND current_setting('transaction_read_only') = 'off' THEN
         PERFORM sec.touch_session(hash);
         touch_due := false;
       END IF;
       RETURN QUERY SELECT live.clinic_id, live.user_id, current_setting('app.role'), member.patient_id, touch_due;
     END`,
  );
}

/** The one way into a tenant's rows: functions that check a session and set the context of a transaction. */
export const contextFunctions = [
  `CREATE FUNCTION sec.set_ctx(clinic uuid, person uuid, role_no smallint, patient uuid, session uuid) RETURNS void
   LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     PERFORM set_config('app.clinic_id', clinic::text, true), set_config('app.user_id', coalesce(person::text, ''), true),
       set_config('app.role', (ARRAY['lead', 'therapist', 'patient'])[role_no], true),
       set_config('app.patient_id', coalesce(patient::text, ''), true),
       set_config('app.session_id', coalesce(session::text, ''), true);
   END $$;
   REVOKE ALL ON FUNCTION sec.set_ctx FROM PUBLIC`,
  openContext(),
  // SKIP LOCKED: two requests of one person never wait for each other only to note the time.
  definer(
    'touch_session(hash bytea)',
    'void',
    `BEGIN
       UPDATE sec.sessions SET last_seen_at = now() WHERE token_hash =
         (SELECT s.token_hash FROM sec.sessions s WHERE s.token_hash = hash AND s.ended_at IS NULL FOR UPDATE SKIP LOCKED);
     END`,
  ),
  `CREATE FUNCTION sec.open_system_ctx(clinic uuid, person uuid, role_no smallint, patient uuid DEFAULT NULL) RETURNS void
   LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     PERFORM sec.set_ctx(clinic, person, role_no, patient, NULL);
   END $$;
   REVOKE ALL ON FUNCTION sec.open_system_ctx FROM PUBLIC`,
];
