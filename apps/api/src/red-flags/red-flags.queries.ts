import { utcInstant } from '../database/json-time';

const ofPatient = (row: string) => `${row}.clinic_id = p.clinic_id AND ${row}.patient_id = p.id`;

/** Signs a runner ticked, each with the moment its run first said so: answers added later report nothing anew. */
const reports = `
  SELECT r.id, r.local_date, sign.code, least(r.recorded_at, min((h.record ->> 'recordedLocal')::timestamp
      AT TIME ZONE r.time_zone) FILTER (WHERE h.record -> 'redFlags' ? sign.code)) AS at
  FROM runs r
  LEFT JOIN training_history h ON ${ofPatient('h')} AND h.kind = 'run' AND h.record_id = r.id::text
  CROSS JOIN LATERAL (SELECT jsonb_array_elements_text(r.red_flags) AS code
    UNION SELECT jsonb_array_elements_text(e.record -> 'redFlags') FROM training_history e
      WHERE ${ofPatient('e')} AND e.kind = 'run' AND e.record_id = r.id::text) sign
  WHERE ${ofPatient('r')}
  GROUP BY r.id, r.local_date, r.recorded_at, sign.code`;

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

/** The red flags of patient `$1` alone; no row when nobody sees the patient. */
export const redFlagLogQuery = `SELECT ${redFlagLog}::text AS body FROM patients p WHERE p.id = $1`;
