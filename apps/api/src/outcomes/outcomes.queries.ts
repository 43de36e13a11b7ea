import { utcInstant } from '../database/json-time';

/** JSON of a response `r`, as the contract has it. */
const responseFields = `'id', r.id, 'patientId', r.patient_id, 'episodeId', r.episode_id, 'code', r.code,
  'localDate', r.local_date, 'answer', r.answer, 'total', r.total, 'subscores', r.subscores, 'profile', r.profile,
  'answered', CASE WHEN r.answered_n IS NOT NULL THEN json_build_object('n', r.answered_n, 'of', r.answered_of) END,
  'scoringVersion', r.scoring_version, 'source', r.source, 'corrects', r.corrects,
  'correctedBy', (SELECT c.id FROM outcome_responses c WHERE c.clinic_id = r.clinic_id AND c.corrects = r.id),
  'voided', (SELECT json_build_object('reason', v.reason, 'by', (SELECT m.display_name FROM memberships m
      WHERE m.clinic_id = v.clinic_id AND m.user_id = v.voided_by), 'at', ${utcInstant('v.voided_at')})
    FROM outcome_voids v WHERE v.clinic_id = r.clinic_id AND v.response_id = r.id),
  'recordedBy', CASE WHEN r.source = 'clinic' THEN (SELECT m.display_name FROM memberships m
    WHERE m.clinic_id = r.clinic_id AND m.user_id = r.created_by) END,
  'recordedAt', ${utcInstant('r.created_at')}`;

/** Fields of a licensed form `f`. */
export const formFields = `'code', f.code, 'language', f.language, 'licenceReference', f.licence_reference,
  'licenceEndsOn', f.licence_ends_on, 'items', f.items, 'version', f.version`;

/** The forms the clinic has brought, as a JSON list. */
const formsOfClinic = `(SELECT coalesce(json_agg(json_build_object(${formFields}) ORDER BY f.code), '[]'::json)
  FROM licensed_forms f)`;

export const formListQuery = `SELECT json_build_object('items', ${formsOfClinic})::text AS body`;

/** One licensed form; `$1` code. */
export const formQuery = `SELECT json_build_object(${formFields})::text AS body FROM licensed_forms f WHERE f.code = $1`;

/** Everything about the questionnaires of a patient; `$1` patient. */
export const outcomesQuery = `
  SELECT json_build_object('timeZone', p.time_zone, 'forms', ${formsOfClinic},
    'openLinks', sec.open_outcome_links(p.id),
    'responses', (SELECT coalesce(json_agg(json_build_object(${responseFields})
      ORDER BY r.local_date DESC, r.created_at DESC, r.id DESC), '[]'::json)
      FROM outcome_responses r WHERE r.clinic_id = p.clinic_id AND r.patient_id = p.id))::text AS body
  FROM patients p WHERE p.id = $1`;

/** One response; `$1` id. */
export const responseQuery = `SELECT json_build_object(${responseFields})::text AS body
  FROM outcome_responses r WHERE r.id = $1`;

/** Whose day it is and whether the episode is theirs; `$1` patient, `$2` episode or null. */
export const placeQuery = `
  SELECT p.time_zone, $2::uuid IS NULL OR EXISTS (SELECT FROM episodes e
    WHERE e.clinic_id = p.clinic_id AND e.id = $2 AND e.patient_id = p.id) AS episode_fits
  FROM patients p WHERE p.id = $1`;

export const insertResponse = `
  INSERT INTO outcome_responses (id, patient_id, episode_id, code, local_date, answer, total, subscores, profile,
    answered_n, answered_of, scoring_version, source, corrects, body_hash, created_by, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`;

/** For a response `r`: neither corrected nor voided. */
export const counts = `NOT EXISTS (SELECT FROM outcome_responses c WHERE c.clinic_id = r.clinic_id AND c.corrects = r.id)
    AND NOT EXISTS (SELECT FROM outcome_voids v WHERE v.clinic_id = r.clinic_id AND v.response_id = r.id)`;

/** Totals of a questionnaire that count; `$1` patient, `$2` code. */
export const scoresQuery = `
  SELECT r.id, r.episode_id, r.local_date::text AS local_date, r.total FROM outcome_responses r
  WHERE r.patient_id = $1 AND r.code = $2 AND r.total IS NOT NULL AND ${counts}
  ORDER BY r.local_date, r.created_at, r.id`;

/**
 * Voids a response and what it corrected, so that no earlier score comes back; `$1` response, `$2` metric of its change,
 * `$3` reason, `$4` who, `$5` when.
 */
export const insertVoids = `
  WITH RECURSIVE chain AS (
    SELECT r.id, r.corrects, r.patient_id FROM outcome_responses r WHERE r.id = $1
    UNION ALL SELECT r.id, r.corrects, r.patient_id FROM outcome_responses r JOIN chain c ON r.id = c.corrects)
  INSERT INTO outcome_voids (response_id, patient_id, change_metric, reason, voided_by, voided_at)
  SELECT chain.id, chain.patient_id, $2, $3, $4, $5 FROM chain`;

/** A score as a metric of return-to-run gates; `$1` patient, `$2` metric, `$3` day, `$4` value, `$5` who, `$6` when, `$7` response. */
export const insertGateMetric = `
  INSERT INTO gate_tests (id, patient_id, metric, local_date, value_number, created_by, created_at, response_id)
  VALUES (uuidv7(), $1, $2, $3, $4, $5, $6, $7)`;
