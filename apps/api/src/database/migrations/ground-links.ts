import { definer } from './definer';

/** Invitations, password resets and the clinic's own people. Refusals carry SQLSTATE MS000 and the problem's code. */
export const linkFunctions = [
  // A new invitation for the same person makes the earlier ones useless.
  definer(
    'create_invitation(hash bytea, role_no smallint, name text, address text, patient uuid, hours integer)',
    'timestamptz',
    `DECLARE
       clinic uuid := nullif(current_setting('app.clinic_id', true), '')::uuid;
       expiry timestamptz := now() + make_interval(hours => hours);
     BEGIN
       IF role_no <> 3 AND current_setting('app.role') <> 'lead' THEN
         RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501';
       END IF;
       IF EXISTS (SELECT FROM sec.users u WHERE u.email_key = lower(address))
          OR EXISTS (SELECT FROM public.memberships m WHERE m.clinic_id = clinic AND m.patient_id = patient) THEN
         RAISE EXCEPTION 'email_taken' USING ERRCODE = 'MS000';
       END IF;
       DELETE FROM sec.invitations i WHERE i.clinic_id = clinic AND i.used_at IS NULL
         AND (i.patient_id = patient OR lower(i.email) = lower(address));
       INSERT INTO sec.invitations (token_hash, clinic_id, role, display_name, email, patient_id, invited_by, expires_at)
         VALUES (hash, clinic, role_no, name, address, patient,
           nullif(current_setting('app.user_id', true), '')::uuid, expiry);
       RETURN expiry;
     END`,
  ),
  definer(
    'open_invitation(hash bytea)',
    'sec.invitations',
    `DECLARE
       found sec.invitations;
     BEGIN
       SELECT * INTO found FROM sec.invitations i
         WHERE i.token_hash = hash AND i.used_at IS NULL AND i.expires_at > now() FOR UPDATE;
       IF found.token_hash IS NULL THEN RAISE EXCEPTION 'link_invalid' USING ERRCODE = 'MS000'; END IF;
       PERFORM set_config('app.clinic_id', found.clinic_id::text, true);
       RETURN found;
     END`,
  ),
  definer(
    'check_invitation(hash bytea)',
    'text',
    `DECLARE
       found sec.invitations := sec.open_invitation(hash);
     BEGIN
       RETURN (SELECT json_build_object('clinicName', c.name, 'displayName', found.display_name,
         'role', (ARRAY['lead', 'therapist', 'patient'])[found.role], 'email', found.email,
         'expiresAt', to_char(found.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
         FROM public.clinics c WHERE c.clinic_id = found.clinic_id);
     END`,
  ),
  definer(
    'accept_invitation(hash bytea, address text, new_hash text, request text)',
    'uuid',
    `DECLARE
       found sec.invitations := sec.open_invitation(hash);
       person uuid;
     BEGIN
       IF EXISTS (SELECT FROM sec.users u WHERE u.email_key = lower(address)) THEN
         RAISE EXCEPTION 'email_taken' USING ERRCODE = 'MS000';
       END IF;
       person := sec.add_member(found.clinic_id, uuidv7(), found.role, found.display_name, found.patient_id, address,
         new_hash);
       UPDATE sec.invitations SET used_at = now() WHERE token_hash = hash;
       INSERT INTO public.audit_log (action, object_type, object_id, patient_id, request_id)
         VALUES ('invitation.accept', 'user', person, found.patient_id, request);
       RETURN person;
     END`,
  ),
  // Answers whose link it is: name and address, for the mail and the password check.
  definer(
    'create_reset(hash bytea, person uuid, patient uuid, hours integer)',
    'TABLE (email text, expires_at timestamptz, user_id uuid)',
    `DECLARE
       clinic uuid := nullif(current_setting('app.clinic_id', true), '')::uuid;
       member public.memberships;
       expiry timestamptz := now() + make_interval(hours => hours);
     BEGIN
       SELECT * INTO member FROM public.memberships m
         WHERE m.clinic_id = clinic AND m.active AND (m.user_id = person OR m.patient_id = patient);
       IF NOT FOUND THEN RAISE EXCEPTION 'not_found' USING ERRCODE = 'MS000'; END IF;
       IF member.role <> 3 AND current_setting('app.role') <> 'lead' THEN
         RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501';
       END IF;
       DELETE FROM sec.password_resets r WHERE r.user_id = member.user_id AND r.used_at IS NULL;
       INSERT INTO sec.password_resets (token_hash, clinic_id, user_id, expires_at)
         VALUES (hash, clinic, member.user_id, expiry);
       RETURN QUERY SELECT u.email, expiry, u.user_id FROM sec.users u WHERE u.user_id = member.user_id;
     END`,
  ),
  definer(
    'check_reset(hash bytea)',
    'text',
    `DECLARE
       found sec.password_resets;
     BEGIN
       SELECT * INTO found FROM sec.password_resets r
         WHERE r.token_hash = hash AND r.used_at IS NULL AND r.expires_at > now() FOR UPDATE;
       IF found.token_hash IS NULL THEN RAISE EXCEPTION 'link_invalid' USING ERRCODE = 'MS000'; END IF;
       PERFORM set_config('app.clinic_id', found.clinic_id::text, true);
       RETURN (SELECT json_build_object('clinicName', c.name, 'displayName', m.display_name,
         'role', (ARRAY['lead', 'therapist', 'patient'])[m.role], 'email', u.email,
         'expiresAt', to_char(found.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
         FROM public.clinics c JOIN public.memberships m ON m.clinic_id = c.clinic_id
         JOIN sec.users u ON u.user_id = m.user_id WHERE c.clinic_id = found.clinic_id AND m.user_id = found.user_id);
     END`,
  ),
  definer(
    'accept_reset(hash bytea, new_hash text, request text)',
    'void',
    `DECLARE
       checked text := sec.check_reset(hash);
       person uuid;
     BEGIN
       UPDATE sec.password_resets SET used_at = now() WHERE token_hash = hash RETURNING user_id INTO person;
       UPDATE sec.users SET password_hash = new_hash WHERE user_id = person;
       UPDATE sec.sessions SET ended_at = now() WHERE user_id = person AND ended_at IS NULL;
       DELETE FROM sec.account_attempts WHERE account_key =
         (SELECT sha256(convert_to(u.email_key, 'UTF8')) FROM sec.users u WHERE u.user_id = person);
       INSERT INTO public.audit_log (action, object_type, object_id, request_id)
         VALUES ('password.reset', 'user', person, request);
     END`,
  ),
  definer(
    'set_staff_active(person uuid, now_active boolean)',
    'void',
    `BEGIN
       IF current_setting('app.role') <> 'lead' OR person::text = current_setting('app.user_id') THEN
         RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501';
       END IF;
       UPDATE public.memberships SET active = now_active
         WHERE clinic_id = current_setting('app.clinic_id')::uuid AND user_id = person AND role <> 3;
       IF NOT FOUND THEN RAISE EXCEPTION 'not_found' USING ERRCODE = 'MS000'; END IF;
       UPDATE sec.sessions SET ended_at = now() WHERE user_id = person AND ended_at IS NULL AND NOT now_active;
     END`,
  ),
];

/** For the owner of the database alone: a new clinic, and people without an invitation (demo, tests, first lead). */
export const foundingFunctions = [
  `CREATE FUNCTION sec.found_clinic(clinic uuid, clinic_name text, zone text) RETURNS void
   LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     PERFORM set_config('app.clinic_id', clinic::text, true);
     INSERT INTO public.clinics (clinic_id, name, time_zone) VALUES (clinic, clinic_name, zone);
     INSERT INTO sec.audit_heads (clinic_id) VALUES (clinic);
   END $$;
   REVOKE ALL ON FUNCTION sec.found_clinic FROM PUBLIC`,
  `CREATE FUNCTION sec.add_member(clinic uuid, person uuid, role_no smallint, name text, patient uuid, address text,
     new_hash text) RETURNS uuid LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     PERFORM set_config('app.clinic_id', clinic::text, true);
     INSERT INTO sec.users (user_id, clinic_id, email, email_key, password_hash)
       VALUES (person, clinic, address, lower(address), new_hash);
     INSERT INTO public.memberships (clinic_id, user_id, role, display_name, patient_id)
       VALUES (clinic, person, role_no, name, patient);
     RETURN person;
   END $$;
   REVOKE ALL ON FUNCTION sec.add_member FROM PUBLIC`,
];
