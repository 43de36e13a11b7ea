import { utcInstant } from '../database/json-time';

const author = `(SELECT m.display_name FROM memberships m WHERE m.clinic_id = v.clinic_id AND m.user_id = v.created_by)`;

/** The newest program of patient `$1` with its history, newest first, as JSON text; no row when nobody sees the patient. */
export const currentProgramQuery = `
  SELECT json_build_object(
    'program', (SELECT json_build_object('id', v.program_id, 'patientId', v.patient_id, 'episodeId', v.episode_id,
        'version', v.version, 'status', v.status, 'reason', v.reason, 'by', ${author}, 'at', ${utcInstant('v.created_at')},
        'content', v.content)
      FROM program_versions v WHERE v.clinic_id = p.clinic_id AND v.patient_id = p.id
      ORDER BY v.created_at DESC, v.version DESC LIMIT 1),
    'history', (SELECT coalesce(json_agg(json_build_object('version', v.version, 'by', ${author}, 'at', ${utcInstant('v.created_at')},
        'reason', v.reason, 'redFlagReason', v.red_flag_reason) ORDER BY v.created_at DESC, v.version DESC), '[]'::json)
      FROM program_versions v WHERE v.clinic_id = p.clinic_id AND v.patient_id = p.id)
  )::text AS body
  FROM patients p WHERE p.id = $1`;
