import { definer } from './definer';

/** Signing in and out: attempts, sessions, who somebody is. Refusals carry SQLSTATE MS000 and the problem's code. */
export const signInFunctions = [
  // Counts the attempt before the password is looked at, so that parallel guesses cannot slip through.
  // Answers the seconds to wait; 0 means go on.
  definer(
    'begin_sign_in(account bytea, address bytea, per_minute integer)',
    'double precision',
    `DECLARE
       bucket sec.address_attempts;
       counter sec.account_attempts;
     BEGIN
       INSERT INTO sec.address_attempts VALUES (address, per_minute, now()) ON CONFLICT DO NOTHING;
       SELECT * INTO bucket FROM sec.address_attempts WHERE address_key = address FOR UPDATE;
       bucket.tokens := least(per_minute, bucket.tokens
         + extract(epoch FROM clock_timestamp() - bucket.refilled_at) * per_minute / 60.0);
       IF bucket.tokens < 1 THEN RETURN (1 - bucket.tokens) * 60 / per_minute; END IF;
       UPDATE sec.address_attempts SET tokens = bucket.tokens - 1, refilled_at = clock_timestamp()
         WHERE address_key = address;
       INSERT INTO sec.account_attempts VALUES (account, 0, '-infinity') ON CONFLICT DO NOTHING;
       SELECT * INTO counter FROM sec.account_attempts WHERE account_key = account FOR UPDATE;
       IF counter.failures >= 100 THEN RETURN 86400; END IF;
       IF counter.blocked_until > clock_timestamp() THEN
         RETURN extract(epoch FROM counter.blocked_until - clock_timestamp());
       END IF;
       UPDATE sec.account_attempts SET failures = counter.failures + 1, blocked_until = CASE
           WHEN counter.failures + 1 < 5 THEN '-infinity'::timestamptz
           ELSE clock_timestamp() + make_interval(secs => least(900, power(2, counter.failures - 4))) END
         WHERE account_key = account;
       RETURN 0;
     END`,
  ),
  definer(
    'find_account(key text)',
    'TABLE (user_id uuid, password_hash text)',
    `BEGIN
       RETURN QUERY SELECT u.user_id, u.password_hash FROM sec.users u WHERE u.email_key = key;
     END`,
  ),
  definer(
    'note_failed_sign_in(key text, request text)',
    'void',
    `DECLARE
       known sec.users;
     BEGIN
       SELECT * INTO known FROM sec.users u WHERE u.email_key = key;
       IF NOT FOUND THEN RETURN; END IF;
       PERFORM set_config('app.clinic_id', known.clinic_id::text, true);
       INSERT INTO public.audit_log (action, object_type, object_id, request_id)
         VALUES ('sign-in.failed', 'user', known.user_id, request);
     END`,
  ),
  // Opens a session in place of the one the browser had, forgets the failed attempts, gives the address its token back.
  definer(
    `start_session(person uuid, hash bytea, previous bytea, minutes integer[], device_name text, account bytea,
       address bytea, request text)`,
    'void',
    `DECLARE
       clinic uuid;
       member public.memberships;
     BEGIN
       SELECT u.clinic_id INTO clinic FROM sec.users u WHERE u.user_id = person;
       PERFORM set_config('app.clinic_id', clinic::text, true);
       SELECT * INTO member FROM public.memberships m WHERE m.clinic_id = clinic AND m.user_id = person AND m.active;
       IF NOT FOUND THEN RAISE EXCEPTION 'wrong_credentials' USING ERRCODE = 'MS000'; END IF;
       UPDATE sec.sessions SET ended_at = now() WHERE token_hash = previous AND ended_at IS NULL;
       -- Address before account, as when the attempt began: the other order would deadlock.
       UPDATE sec.address_attempts SET tokens = tokens + 1 WHERE address_key = address;
       DELETE FROM sec.account_attempts WHERE account_key = account;
       DELETE FROM sec.sessions WHERE user_id = person AND expires_at < now() - interval '30 days';
       INSERT INTO sec.sessions (token_hash, clinic_id, user_id, idle_min, expires_at, device)
         VALUES (hash, clinic, person, minutes[CASE WHEN member.role = 3 THEN 3 ELSE 1 END],
           now() + make_interval(mins => minutes[CASE WHEN member.role = 3 THEN 4 ELSE 2 END]), device_name);
       PERFORM sec.open_ctx(hash, ARRAY[1, 2, 3]::smallint[]);
       INSERT INTO public.audit_log (action, object_type, object_id, request_id)
         VALUES ('sign-in', 'user', person, request);
     END`,
  ),
  definer(
    'replace_password_hash(person uuid, new_hash text)',
    'void',
    `BEGIN
       UPDATE sec.users SET password_hash = new_hash WHERE user_id = person;
     END`,
  ),
  definer(
    'who_am_i()',
    'text',
    `BEGIN
       RETURN (SELECT json_build_object('userId', u.user_id, 'displayName', m.display_name, 'email', u.email,
         'role', current_setting('app.role'), 'clinic', json_build_object('id', c.clinic_id, 'name', c.name,
           'timeZone', c.time_zone), 'patientId', m.patient_id,
         'settings', json_build_object('units', json_build_object('distance', u.distance_unit, 'mass', u.mass_unit,
           'force', u.force_unit), 'locale', u.locale),
         'expiresAt', to_char(s.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'idleMin', s.idle_min)
         FROM sec.sessions s JOIN sec.users u ON u.user_id = s.user_id
         JOIN public.memberships m ON m.clinic_id = s.clinic_id AND m.user_id = s.user_id
         JOIN public.clinics c ON c.clinic_id = s.clinic_id
         WHERE s.session_id = nullif(current_setting('app.session_id', true), '')::uuid);
     END`,
  ),
  definer(
    'my_sessions()',
    'text',
    `BEGIN
       RETURN (SELECT json_build_object('sessions', coalesce(json_agg(json_build_object('id', s.session_id,
         'startedAt', to_char(s.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'lastSeenAt', to_char(s.last_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'device', s.device,
         'current', s.session_id::text = current_setting('app.session_id', true)) ORDER BY s.last_seen_at DESC), '[]'))
         FROM sec.sessions s WHERE s.user_id = nullif(current_setting('app.user_id', true), '')::uuid
           AND s.ended_at IS NULL AND s.expires_at > now()
           AND s.last_seen_at + make_interval(mins => s.idle_min) > now());
     END`,
  ),
  // Ends one session of the person signed in, or all of them; answers how many.
  definer(
    'end_sessions(one uuid)',
    'integer',
    `DECLARE
       ended integer;
     BEGIN
       UPDATE sec.sessions SET ended_at = now() WHERE ended_at IS NULL
         AND user_id = nullif(current_setting('app.user_id', true), '')::uuid AND (one IS NULL OR session_id = one);
       GET DIAGNOSTICS ended = ROW_COUNT;
       RETURN ended;
     END`,
  ),
  definer(
    'save_settings(distance text, mass text, force text, language text)',
    'void',
    `BEGIN
       UPDATE sec.users SET distance_unit = distance, mass_unit = mass, force_unit = force, locale = language
         WHERE user_id = nullif(current_setting('app.user_id', true), '')::uuid;
     END`,
  ),
];
