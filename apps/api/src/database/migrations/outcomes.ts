import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';
import { definer } from './definer';

/** A scored questionnaire. It is never edited: a correction is a new row that names the one it replaces. */
const responses = tenantTable(
  'outcome_responses',
  `id uuid NOT NULL, patient_id uuid NOT NULL, episode_id uuid, code text NOT NULL, local_date date NOT NULL,
   answer jsonb NOT NULL, total double precision, subscores jsonb NOT NULL, profile text,
   answered_n smallint, answered_of smallint, scoring_version text NOT NULL, source text NOT NULL, corrects uuid,
   body_hash bytea NOT NULL, created_by uuid NOT NULL, created_at timestamptz NOT NULL,
   CONSTRAINT outcome_responses_pk PRIMARY KEY (clinic_id, id),
   CONSTRAINT outcome_responses_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT outcome_responses_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id),
   CONSTRAINT outcome_responses_corrects FOREIGN KEY (clinic_id, corrects) REFERENCES public.outcome_responses (clinic_id, id),
   CONSTRAINT outcome_responses_corrected_once UNIQUE (clinic_id, corrects),
   CONSTRAINT outcome_responses_source CHECK (source IN ('clinic', 'link')),
   CONSTRAINT outcome_responses_answered CHECK (answered_n BETWEEN 0 AND answered_of)`,
  { patientColumn: 'patient_id', appendOnly: true },
);

/** Texts a clinic holds a licence for. */
const forms = tenantTable(
  'licensed_forms',
  `code text NOT NULL, language text NOT NULL, licence_reference text NOT NULL, licence_ends_on date,
   items jsonb NOT NULL, version integer NOT NULL, saved_by uuid NOT NULL, saved_at timestamptz NOT NULL,
   CONSTRAINT licensed_forms_pk PRIMARY KEY (clinic_id, code)`,
  { staffOnly: true },
);

const links = `CREATE TABLE sec.outcome_links (
   token_hash bytea CONSTRAINT outcome_links_pk PRIMARY KEY,
   clinic_id uuid NOT NULL, id uuid NOT NULL, patient_id uuid NOT NULL, episode_id uuid,
   codes jsonb NOT NULL, activities jsonb NOT NULL, answers jsonb NOT NULL DEFAULT '{}',
   created_by uuid NOT NULL, created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL, finished_at timestamptz,
   CONSTRAINT outcome_links_patient FOREIGN KEY (clinic_id, patient_id) REFERENCES public.patients (clinic_id, id),
   CONSTRAINT outcome_links_episode FOREIGN KEY (clinic_id, episode_id) REFERENCES public.episodes (clinic_id, id));
 CREATE INDEX outcome_links_of_patient ON sec.outcome_links (clinic_id, patient_id)`;

const contextClinic = `nullif(current_setting('app.clinic_id', true), '')::uuid`;
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const functions = [
  // What was begun on a link that ran out is forgotten with it.
  definer(
    'create_outcome_link(hash bytea, link uuid, patient uuid, episode uuid, asked jsonb, named jsonb, days integer)',
    'timestamptz',
    `DECLARE
       clinic uuid := ${contextClinic};
       expiry timestamptz := now() + make_interval(days => days);
     BEGIN
       IF current_setting('app.role') = 'patient' THEN RAISE EXCEPTION 'forbidden' USING ERRCODE = '42501'; END IF;
       DELETE FROM sec.outcome_links l WHERE l.clinic_id = clinic AND l.patient_id = patient
         AND l.finished_at IS NULL AND l.expires_at <= now();
       INSERT INTO sec.outcome_links (token_hash, clinic_id, id, patient_id, episode_id, codes, activities, created_by,
           created_at, expires_at)
         VALUES (hash, clinic, link, patient, episode, asked, named,
           nullif(current_setting('app.user_id', true), '')::uuid, now(), expiry);
       RETURN expiry;
     END`,
  ),
  // For the staff of the clinic: what is out, without the secrets.
  definer(
    'open_outcome_links(patient uuid)',
    'json',
    `BEGIN
       RETURN (SELECT coalesce(json_agg(json_build_object('id', l.id, 'codes', l.codes, 'createdAt', ${instant('l.created_at')},
           'expiresAt', ${instant('l.expires_at')}, 'started', l.answers <> '{}') ORDER BY l.created_at DESC), '[]'::json)
         FROM sec.outcome_links l WHERE l.clinic_id = ${contextClinic} AND l.patient_id = patient
           AND l.finished_at IS NULL AND l.expires_at > now() AND current_setting('app.role') <> 'patient');
     END`,
  ),
  definer(
    'open_outcome_link(hash bytea)',
    'sec.outcome_links',
    `DECLARE
       found sec.outcome_links;
     BEGIN
       SELECT * INTO found FROM sec.outcome_links l
         WHERE l.token_hash = hash AND l.finished_at IS NULL AND l.expires_at > now() FOR UPDATE;
       IF found.token_hash IS NULL THEN RAISE EXCEPTION 'link_invalid' USING ERRCODE = 'MS000'; END IF;
       PERFORM set_config('app.clinic_id', found.clinic_id::text, true);
       RETURN found;
     END`,
  ),
  definer(
    'view_outcome_link(hash bytea)',
    'text',
    `DECLARE
       found sec.outcome_links := sec.open_outcome_link(hash);
     BEGIN
       RETURN (SELECT json_build_object('firstName', p.given_name, 'clinicName', c.name, 'timeZone', p.time_zone,
           'expiresAt', ${instant('found.expires_at')}, 'codes', found.codes, 'activities', found.activities,
           'answers', found.answers, 'forms', (SELECT coalesce(json_agg(json_build_object('code', f.code,
             'licenceEndsOn', f.licence_ends_on, 'items', f.items)), '[]'::json) FROM public.licensed_forms f
             WHERE f.clinic_id = found.clinic_id AND found.codes ? f.code))
         FROM public.patients p JOIN public.clinics c ON c.clinic_id = p.clinic_id
         WHERE p.clinic_id = found.clinic_id AND p.id = found.patient_id);
     END`,
  ),
  definer(
    'save_outcome_answers(hash bytea, given jsonb)',
    'void',
    `DECLARE
       found sec.outcome_links := sec.open_outcome_link(hash);
     BEGIN
       UPDATE sec.outcome_links SET answers = given WHERE token_hash = found.token_hash;
     END`,
  ),
  // The answers leave the link and belong to the record from then on.
  definer(
    'finish_outcome_link(hash bytea)',
    'text',
    `DECLARE
       found sec.outcome_links := sec.open_outcome_link(hash);
     BEGIN
       UPDATE sec.outcome_links SET finished_at = now(), answers = '{}' WHERE token_hash = found.token_hash;
       RETURN json_build_object('id', found.id, 'patientId', found.patient_id, 'episodeId', found.episode_id,
         'answers', found.answers, 'createdBy', found.created_by, 'timeZone', (SELECT p.time_zone FROM public.patients p
           WHERE p.clinic_id = found.clinic_id AND p.id = found.patient_id));
     END`,
  ),
];

/** Questionnaires of runners, the clinic's own licensed texts, and links that ask without signing in. */
export class Outcomes1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${responses}
      CREATE INDEX outcome_responses_of_patient ON public.outcome_responses (clinic_id, patient_id, code, local_date);`);
    await runner.query(forms);
    await runner.query(links);
    for (const sql of functions) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION sec.finish_outcome_link, sec.save_outcome_answers, sec.view_outcome_link, sec.open_outcome_links,
         sec.create_outcome_link, sec.open_outcome_link;
       DROP TABLE sec.outcome_links, public.licensed_forms, public.outcome_responses`,
    );
  }
}
