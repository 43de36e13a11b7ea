import { counts } from '../outcomes/outcomes.queries';

/** JSON fields of a goal `g` as it is stored. */
const goalFields = `
  'id', g.id, 'patientId', g.patient_id, 'episodeId', g.episode_id, 'kind', g.kind, 'status', g.status,
  'statusOn', g.status_on, 'dueOn', g.due_on, 'activity', g.activity, 'assessmentId', g.assessment_id,
  'findingKey', g.finding_key, 'finding', g.finding, 'measureId', g.measure_id, 'side', g.side, 'basis', g.basis,
  'unit', g.unit, 'baseline', json_build_object('on', g.baseline_on, 'value', g.baseline),
  'target', json_build_object('when', g.target_when, 'value', g.target, 'limitId', g.target_id), 'version', g.version`;

/** What the signed assessments of patient `p` say of the measures that goals follow, oldest first. */
const readings = `
  (SELECT coalesce(json_agg(json_build_object('assessmentId', a.id, 'episodeId', a.episode_id, 'on', a.assessed_on,
      'measures', (SELECT json_object_agg(f.measure_id, json_build_object(
          'left', m.result #> '{left,value}', 'right', m.result #> '{right,value}', 'none', m.result #> '{none,value}',
          'symmetry', m.result -> 'symmetry', 'difference', m.result #> '{sideDifference,difference}'))
        FROM followed f, LATERAL (SELECT measures.body -> f.measure_id AS result) m WHERE m.result IS NOT NULL))
      ORDER BY a.assessed_on, a.signed_at, a.id), '[]'::json)
    FROM assessments a, LATERAL (SELECT a.snapshot #> '{evaluation,measures}' AS body OFFSET 0) measures
    WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id AND a.status = 'signed' AND EXISTS (SELECT FROM followed))`;

/** Activities that patient `p` rated, oldest first; what was corrected or voided later does not count. */
const ratings = `
  (SELECT coalesce(json_agg(json_build_object('on', r.local_date, 'answer', r.answer)
      ORDER BY r.local_date, r.created_at, r.id), '[]'::json)
    FROM outcome_responses r WHERE r.clinic_id = p.clinic_id AND r.patient_id = p.id AND r.code = 'PSFS'
      AND r.answer ->> 'kind' = 'activities'
      AND ${counts})`;

/** Goals of patient `p` with everything they follow from, as JSON: open ones first, then as they were set. */
export const goalsOfPatient = `
  (WITH goals AS (SELECT * FROM episode_goals x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id),
    followed AS (SELECT DISTINCT x.measure_id FROM goals x WHERE x.measure_id IS NOT NULL)
   SELECT json_build_object('readings', ${readings}, 'ratings', ${ratings},
     'goals', (SELECT coalesce(json_agg(json_build_object(${goalFields})
       ORDER BY g.status <> 'open', g.created_at, g.id), '[]'::json) FROM goals g)))`;

/** The goals of a patient; `$1` patient. */
export const goalListQuery = `SELECT ${goalsOfPatient}::text AS body FROM patients p WHERE p.id = $1`;

/** One goal as it is stored; `$1` id. */
export const goalQuery = `SELECT json_build_object(${goalFields})::text AS body FROM episode_goals g WHERE g.id = $1`;

/** Whose day it is, and whether the episode is open; `$1` patient, `$2` episode. */
export const placeQuery = `
  SELECT p.time_zone, e.status FROM episodes e JOIN patients p ON p.clinic_id = e.clinic_id AND p.id = e.patient_id
  WHERE p.id = $1 AND e.id = $2`;

/** The findings of a signed assessment of an episode; `$1` assessment, `$2` episode. */
export const findingsQuery = `
  SELECT a.assessed_on::text AS assessed_on, (a.snapshot -> 'findings')::text AS findings FROM assessments a
  WHERE a.id = $1 AND a.episode_id = $2 AND a.status = 'signed'`;

const columns = `id, patient_id, episode_id, kind, assessment_id, finding_key, finding, activity, measure_id, side, basis,
  unit, baseline, baseline_on, target_when, target, target_id, due_on, status, status_on, created_by, created_at,
  updated_at`;

const sent = `coalesce(s.id, uuidv7()), s.patient_id, s.episode_id, s.kind, s.assessment_id, s.finding_key, s.finding, s.activity,
  s.measure_id, s.side, s.basis, s.unit, s.baseline, s.baseline_on, s.target_when, s.target, s.target_id, s.due_on,
  s.status, s.status_on, $2::uuid, $3::timestamptz, $3::timestamptz`;

/** Writes goals; `$1` rows as a JSON list, `$2` who, `$3` when. */
export const insertGoals = `
  INSERT INTO episode_goals (${columns}) SELECT ${sent}
  FROM jsonb_populate_recordset(NULL::episode_goals, $1::jsonb) s`;

/** The same, leaving out what an open goal says already. */
export const insertNewGoals = `${insertGoals} ON CONFLICT DO NOTHING`;

/** Changes what may be edited; `$1` id, `$2` version that was edited, `$3` the row as JSON, `$4` when. */
export const updateGoal = `
  UPDATE episode_goals g SET activity = s.activity, baseline = s.baseline, baseline_on = s.baseline_on,
    target_when = s.target_when, target = s.target, due_on = s.due_on, status = s.status, status_on = s.status_on,
    version = g.version + 1, updated_at = $4
  FROM jsonb_populate_record(NULL::episode_goals, $3::jsonb) s WHERE g.id = $1 AND g.version = $2`;
