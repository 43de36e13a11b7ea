import { tenantTable } from '../tenant-table';

/** Clinics, people who may sign in, and what opens a door: sessions, invitations, resets, attempts. */
export const identityTables = [
  `CREATE FUNCTION sec.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
   BEGIN
     RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
   END $$`,
  tenantTable(
    'clinics',
    `name text NOT NULL, time_zone text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT clinics_pk PRIMARY KEY (clinic_id),
     CONSTRAINT clinics_name_length CHECK (length(name) BETWEEN 1 AND 120)`,
    { readOnly: true },
  ),
  `CREATE TABLE sec.users (
     user_id uuid CONSTRAINT users_pk PRIMARY KEY DEFAULT uuidv7(),
     clinic_id uuid NOT NULL CONSTRAINT users_clinic_fk REFERENCES public.clinics,
     email text NOT NULL,
     email_key text NOT NULL CONSTRAINT users_email_unique UNIQUE,
     password_hash text NOT NULL,
     distance_unit text NOT NULL DEFAULT 'km' CONSTRAINT users_distance CHECK (distance_unit IN ('km', 'mi')),
     mass_unit text NOT NULL DEFAULT 'kg' CONSTRAINT users_mass CHECK (mass_unit IN ('kg', 'lb')),
     force_unit text NOT NULL DEFAULT 'N' CONSTRAINT users_force CHECK (force_unit IN ('N', 'kgf')),
     locale text NOT NULL DEFAULT 'en-GB',
     created_at timestamptz NOT NULL DEFAULT now())`,
  tenantTable(
    'memberships',
    `user_id uuid NOT NULL CONSTRAINT memberships_user_fk REFERENCES sec.users,
     role smallint NOT NULL CONSTRAINT memberships_role CHECK (role IN (1, 2, 3)),
     display_name text NOT NULL, patient_id uuid, active boolean NOT NULL DEFAULT true,
     joined_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT memberships_pk PRIMARY KEY (clinic_id, user_id),
     CONSTRAINT memberships_patient_unique UNIQUE (clinic_id, patient_id),
     CONSTRAINT memberships_patient CHECK ((role = 3) = (patient_id IS NOT NULL))`,
    { readOnly: true },
  ),
  // A patient reads the names of the staff and their own row, not which other runners have an account.
  `CREATE POLICY own_rows ON public.memberships AS RESTRICTIVE USING (
     current_setting('app.role', true) IS DISTINCT FROM 'patient' OR role <> 3
     OR patient_id = nullif(current_setting('app.patient_id', true), '')::uuid)`,
  `CREATE TABLE sec.sessions (
     token_hash bytea CONSTRAINT sessions_pk PRIMARY KEY,
     session_id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT sessions_id_unique UNIQUE,
     clinic_id uuid NOT NULL, user_id uuid NOT NULL,
     started_at timestamptz NOT NULL DEFAULT now(), last_seen_at timestamptz NOT NULL DEFAULT now(),
     idle_min integer NOT NULL, expires_at timestamptz NOT NULL, ended_at timestamptz, device text NOT NULL,
     CONSTRAINT sessions_member_fk FOREIGN KEY (clinic_id, user_id) REFERENCES public.memberships)`,
  `CREATE INDEX sessions_user ON sec.sessions (user_id)`,
  `CREATE TABLE sec.invitations (
     token_hash bytea CONSTRAINT invitations_pk PRIMARY KEY,
     clinic_id uuid NOT NULL, role smallint NOT NULL, display_name text NOT NULL, email text, patient_id uuid,
     invited_by uuid, created_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz NOT NULL, used_at timestamptz,
     CONSTRAINT invitations_patient CHECK ((role = 3) = (patient_id IS NOT NULL)))`,
  `CREATE INDEX invitations_clinic ON sec.invitations (clinic_id)`,
  `CREATE TABLE sec.password_resets (
     token_hash bytea CONSTRAINT password_resets_pk PRIMARY KEY,
     clinic_id uuid NOT NULL, user_id uuid NOT NULL CONSTRAINT password_resets_user_fk REFERENCES sec.users,
     created_at timestamptz NOT NULL DEFAULT now(), expires_at timestamptz NOT NULL, used_at timestamptz)`,
  `CREATE INDEX password_resets_user ON sec.password_resets (user_id)`,
  `CREATE TABLE sec.account_attempts (
     account_key bytea CONSTRAINT account_attempts_pk PRIMARY KEY,
     failures integer NOT NULL, blocked_until timestamptz NOT NULL)`,
  `CREATE TABLE sec.address_attempts (
     address_key bytea CONSTRAINT address_attempts_pk PRIMARY KEY,
     tokens double precision NOT NULL, refilled_at timestamptz NOT NULL)`,
];
