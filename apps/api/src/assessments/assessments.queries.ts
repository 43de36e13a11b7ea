import { limitsInForce } from '../clinic-settings/thresholds.queries';
import { utcInstant as instant } from '../database/json-time';

const nameOf = (row: string, column: string) =>
  `(SELECT m.display_name FROM memberships m WHERE m.clinic_id = ${row}.clinic_id AND m.user_id = ${row}.${column})`;

/** The values of an assessment as a JSON list, in a steady order. */
export const valuesOf = (assessment: string) => `
  (SELECT coalesce(json_agg(json_build_object('measureId', v.measure_id, 'side', v.side, 'trial', v.trial,
      'value', v.value, 'option', v.option, 'unit', v.unit, 'notDone', v.not_done, 'pain', v.pain,
      'confirmedOutOfRange', v.confirmed_out_of_range, 'leverArmM', v.lever_arm_m, 'method', v.method, 'companions', v.companions)
      ORDER BY v.measure_id, v.side, v.trial), '[]'::json)
    FROM assessment_values v
    WHERE v.clinic_id = ${assessment}.clinic_id AND v.assessment_id = ${assessment}.id)`;

/** Last signed assessment before `a`; once `a` is signed, what was signed later does not count. */
const previous = `
  LEFT JOIN LATERAL (SELECT b.* FROM assessments b
    WHERE b.clinic_id = a.clinic_id AND b.patient_id = a.patient_id AND b.status = 'signed' AND b.id <> a.id
      AND b.assessed_on <= a.assessed_on AND (a.signed_at IS NULL OR b.signed_at <= a.signed_at)
    ORDER BY b.assessed_on DESC, b.signed_at DESC, b.id DESC LIMIT 1) b ON true`;

const previousFields = `'previous', CASE WHEN b.id IS NULL THEN NULL ELSE json_build_object('id', b.id,
    'assessedOn', b.assessed_on, 'bodyMassKg', b.body_mass_kg, 'values', ${valuesOf('b')}) END`;

const contentFields = `
  'id', a.id, 'patientId', a.patient_id, 'episodeId', a.episode_id, 'batteryId', a.battery_id,
  'batteryVersion', a.battery_version, 'assessedOn', a.assessed_on, 'involvedSide', a.involved_side,
  'bodyMassKg', a.body_mass_kg, 'values', ${valuesOf('a')}, 'painSites', a.pain_sites, 'intake', a.intake,
  'findingDecisions', a.finding_decisions, 'redFlagAcknowledgements', a.red_flag_acknowledgements, 'note', a.note`;

/** Everything the screen of an assessment `a` shows, with the signed one before it, `b`. */
const wholeFields = `${contentFields}, 'status', a.status, 'signedAt', ${instant('a.signed_at')},
    'signedBy', ${nameOf('a', 'signed_by')}, 'snapshot', a.snapshot,
    'addenda', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'text', d.text, 'by', ${nameOf('d', 'created_by')},
        'at', ${instant('d.created_at')}) ORDER BY d.created_at, d.id), '[]'::json)
      FROM assessment_addenda d WHERE d.clinic_id = a.clinic_id AND d.assessment_id = a.id),
    ${previousFields}, 'version', a.version`;

/** One assessment with everything its screen shows; `$1` id. */
export const assessmentQuery = `
  SELECT json_build_object(${wholeFields})::text AS body
  FROM assessments a ${previous} WHERE a.id = $1`;

/** Signed assessments of a patient, whole, newest first; `$1` patient, `$2` the one they come after or null, `$3` how many. */
export const signedAssessmentsQuery = `
  SELECT json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object(${wholeFields}) ORDER BY found.place)
      FROM unnest(page.ids[:$3::integer]) WITH ORDINALITY AS found(id, place)
      JOIN assessments a ON a.clinic_id = p.clinic_id AND a.id = found.id ${previous}), '[]'::json),
    'next', CASE WHEN cardinality(page.ids) > $3 THEN page.ids[$3::integer] END)::text AS body
  FROM patients p
  CROSS JOIN LATERAL (SELECT array(SELECT s.id FROM assessments s
    WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.id AND s.status = 'signed'
      AND ($2::uuid IS NULL OR (s.assessed_on, s.created_at, s.id) < (SELECT k.assessed_on, k.created_at, k.id
        FROM assessments k WHERE k.clinic_id = p.clinic_id AND k.id = $2))
    ORDER BY s.assessed_on DESC, s.created_at DESC, s.id DESC LIMIT $3::integer + 1) AS ids) page
  WHERE p.id = $1`;

/**
 * What signing looks at beside the record: the person, the episode, its first signed assessment, and the clinic's own
 * limits; `$1` id.
 */
export const signingQuery = `
  SELECT json_build_object(${contentFields}, 'status', a.status, 'version', a.version, ${previousFields},
    'patient', json_build_object('birthDate', p.birth_date, 'sex', p.sex_for_norms, 'bodyMassKg', p.body_mass_kg,
      'heightCm', p.body_height_cm, 'timeZone', p.time_zone),
    'episode', json_build_object('complaint', e.complaint, 'status', e.status, 'onsetDate', e.onset_date),
    'clinicLimits', ${limitsInForce},
    'first', CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('assessedOn', f.assessed_on,
      'bodyMassKg', f.body_mass_kg, 'values', ${valuesOf('f')}) END)::text AS body
  FROM assessments a
  JOIN patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
  JOIN episodes e ON e.clinic_id = a.clinic_id AND e.id = a.episode_id
  ${previous}
  LEFT JOIN LATERAL (SELECT g.* FROM assessments g
    WHERE g.clinic_id = a.clinic_id AND g.episode_id = a.episode_id AND g.status = 'signed' AND g.id <> a.id
      AND g.assessed_on <= a.assessed_on ORDER BY g.assessed_on, g.signed_at, g.id LIMIT 1) f ON true
  WHERE a.id = $1`;

/** JSON fields of a line in a list of assessments `a`. */
export const assessmentRowFields = `
  'id', a.id, 'episodeId', a.episode_id, 'batteryId', a.battery_id, 'assessedOn', a.assessed_on, 'status', a.status,
  'by', coalesce(${nameOf('a', 'signed_by')}, ${nameOf('a', 'created_by')}),
  'valueCount', (SELECT count(*) FROM assessment_values v WHERE v.clinic_id = a.clinic_id AND v.assessment_id = a.id),
  'findingCount', jsonb_array_length(a.snapshot -> 'findings')`;

/** All assessments of patient `p`, newest first, as a JSON list. */
export const assessmentsOfPatient = `
  (SELECT coalesce(json_agg(json_build_object(${assessmentRowFields})
      ORDER BY a.assessed_on DESC, a.created_at DESC, a.id DESC), '[]'::json)
    FROM assessments a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id)`;

/** The list of a patient; `$1` patient. */
export const assessmentListQuery = `
  SELECT json_build_object('items', ${assessmentsOfPatient})::text AS body FROM patients p WHERE p.id = $1`;
