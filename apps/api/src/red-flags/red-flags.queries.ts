import { valuesOf } from '../assessments/assessments.queries';
import { utcInstant } from '../database/json-time';

const ofPatient = (row: string) => `${row}.clinic_id = p.clinic_id AND ${row}.patient_id = p.id`;

/**
 * Signs a runner ticked, each with the moment its run first said so: answers added later report nothing anew, and a sign
 * taken back stays reported. Only runs with signs are looked at, for this is part of every write about a runner.
 */
const reports = `
  SELECT said.id, said.local_date, said.code, min(said.at) AS at FROM (
    SELECT r.id, r.local_date, r.recorded_at AS at, jsonb_array_elements_text(r.red_flags) AS code
    FROM runs r WHERE ${ofPatient('r')} AND r.red_flags <> '[]'
    UNION ALL
    SELECT r.id, r.local_date, (h.record ->> 'recordedLocal')::timestamp AT TIME ZONE r.time_zone,
      jsonb_array_elements_text(h.record -> 'redFlags')
    FROM training_history h JOIN runs r ON ${ofPatient('r')} AND r.id::text = h.record_id
    WHERE ${ofPatient('h')} AND h.kind = 'run' AND h.record -> 'redFlags' <> '[]') said
  GROUP BY said.id, said.local_date, said.code`;

/** Every red flag recorded of patient `p`, and everything that was decided about one: `RedFlagLog` as JSON. */
export const redFlagLog = `
  json_build_object(
    'found', (SELECT coalesce(json_agg(json_build_object('id', f.flag_id, 'title', f.title, 'level', f.level,
        'advice', f.advice, 'blocks', f.blocks, 'on', f.found_on, 'at', ${utcInstant('f.found_at')},
        'assessmentId', f.assessment_id)), '[]'::json) FROM red_flags_found f WHERE ${ofPatient('f')}),
    'reported', (SELECT coalesce(json_agg(json_build_object('id', s.code, 'on', s.local_date,
        'at', ${utcInstant('s.at')}, 'runId', s.id)), '[]'::json) FROM (${reports}) s),
    'closings', (SELECT coalesce(json_agg(json_build_object('key', c.id, 'id', c.flag_id, 'reason', c.reason,
        'actorRole', c.actor_role, 'byId', c.resolved_by, 'localTime', c.local_time,
        'at', ${utcInstant('c.resolved_at')}) ORDER BY c.resolved_at, c.id), '[]'::json)
      FROM red_flag_resolutions c WHERE ${ofPatient('c')}))`;

/** Unsigned assessments of patient `p`, newest first, as JSON; for staff alone. */
const drafts = `
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'assessedOn', a.assessed_on, 'involvedSide', a.involved_side,
      'bodyMassKg', a.body_mass_kg, 'values', ${valuesOf('a')}, 'painSites', a.pain_sites, 'intake', a.intake,
      'redFlagAcknowledgements', a.red_flag_acknowledgements,
      'patient', json_build_object('birthDate', p.birth_date, 'sex', p.sex_for_norms, 'bodyMassKg', p.body_mass_kg,
        'heightCm', p.body_height_cm, 'timeZone', p.time_zone),
      'episode', json_build_object('complaint', e.complaint, 'status', e.status, 'onsetDate', e.onset_date))
      ORDER BY a.assessed_on DESC, a.id DESC), '[]'::json)
    FROM assessments a JOIN episodes e ON e.clinic_id = a.clinic_id AND e.id = a.episode_id
    WHERE ${ofPatient('a')} AND a.status = 'draft')`;

/** The red flags of patient `$1` alone, with the drafts that may hold more; no row when nobody sees the patient. */
export const redFlagLogQuery = `
  SELECT json_build_object('log', ${redFlagLog}, 'drafts', ${drafts})::text AS body FROM patients p WHERE p.id = $1`;
