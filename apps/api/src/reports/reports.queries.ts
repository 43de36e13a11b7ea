import { utcInstant } from '../database/json-time';
import { goalsOfPatient } from '../episode-goals/episode-goals.queries';

/** Values of every signed assessment of the episode up to this one, oldest first: what a trend is drawn from. */
const history = `
  (SELECT coalesce(json_agg(json_build_object('assessedOn', h.assessed_on, 'measures',
      (SELECT json_object_agg(m.key, json_build_object(
          'left', m.value -> 'left' -> 'value', 'leftTorque', m.value -> 'left' -> 'torqueNm',
          'right', m.value -> 'right' -> 'value', 'rightTorque', m.value -> 'right' -> 'torqueNm'))
        FROM jsonb_each(h.snapshot -> 'evaluation' -> 'measures') m))
      ORDER BY h.assessed_on, h.signed_at, h.id), '[]'::json)
    FROM assessments h WHERE h.clinic_id = a.clinic_id AND h.episode_id = a.episode_id AND h.status = 'signed'
      AND h.assessed_on <= a.assessed_on AND h.signed_at <= a.signed_at)`;

/** Everything a report tells of an assessment; `$1` id. */
export const reportQuery = `
  SELECT json_build_object('id', a.id, 'status', a.status, 'assessedOn', a.assessed_on,
    'signedAt', ${utcInstant('a.signed_at')},
    'signedBy', (SELECT m.display_name FROM memberships m WHERE m.clinic_id = a.clinic_id AND m.user_id = a.signed_by),
    'involvedSide', a.involved_side, 'painSites', a.pain_sites, 'findingDecisions', a.finding_decisions,
    'snapshot', a.snapshot, 'history', ${history}, 'goals', ${goalsOfPatient},
    'clinic', (SELECT c.name FROM clinics c WHERE c.clinic_id = a.clinic_id),
    'patient', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
      'birthDate', p.birth_date, 'timeZone', p.time_zone),
    'episode', json_build_object('id', e.id, 'complaint', e.complaint, 'side', e.side, 'startedOn', e.started_on,
      'onsetDate', e.onset_date, 'goal', e.goal))::text AS body
  FROM assessments a
  JOIN patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
  JOIN episodes e ON e.clinic_id = a.clinic_id AND e.id = a.episode_id
  WHERE a.id = $1`;
