import { utcInstant } from '../database/json-time';
import { contextPatient } from '../database/tenant-table';
import { redFlagLog } from '../red-flags/red-flags.queries';
import { asArray, asObject, checkInColumns, runColumns, sessionColumns, type Columns } from './patient-log.columns';

/** JSON fields of one run; for its earlier versions, which keep their names and all that was said. */
export const runFields = `${asObject(runColumns)}, 'startedAt', ${utcInstant('r.started_at')}, 'endedAt', ${utcInstant('r.ended_at')}`;

/** JSON fields of one morning answer. */
export const checkInFields = asObject(checkInColumns);

/** The day the log begins: one year back, or the start of the plan when that is earlier. */
const since = `least(coalesce(plan.starts_on, $2::date), $2::date)`;

/** Rows of one table about the patient since the log begins, as arrays. */
const rows = <Row>(columns: Columns<Row>, table: string, row: string, order: string) =>
  `(SELECT coalesce(json_agg(json_build_array(${asArray(columns)}) ORDER BY ${order}), '[]'::json) FROM ${table} ${row}
    WHERE ${row}.clinic_id = p.clinic_id AND ${row}.patient_id = p.id AND ${row}.local_date >= ${since})`;

const list = (fields: string, from: string, order: string) =>
  `(SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY ${order}), '[]'::json) FROM ${from})`;

/** A score of a questionnaire stands unless its response was voided, or its change was counted before one was. */
const stands = `NOT EXISTS (SELECT FROM outcome_voids v WHERE v.clinic_id = g.clinic_id AND v.patient_id = g.patient_id
  AND (v.response_id = g.response_id OR (v.change_metric = g.metric AND g.created_at < v.voided_at)))`;

/**
 * The whole log of a patient as one JSON text. `$1` patient, null for the one who asks; `$2` day from which training is
 * wanted.
 * No row when the patient is not visible to the caller.
 */
export const patientLogQuery = `
  SELECT json_build_object(
    'patient', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
      'birthDate', p.birth_date, 'timeZone', p.time_zone, 'archived', p.archived_at IS NOT NULL),
    'episode', (SELECT json_build_object('id', e.id, 'complaint', e.complaint, 'region', e.region, 'side', e.side,
        'startedOn', e.started_on, 'onsetDate', e.onset_date, 'preInjuryWeeklyRunMin', e.pre_injury_weekly_run_min)
      FROM episodes e WHERE e.clinic_id = p.clinic_id AND e.patient_id = p.id AND e.status = 'open'
      ORDER BY e.started_on DESC, e.id DESC LIMIT 1),
    'plan', CASE WHEN plan.id IS NULL THEN NULL ELSE json_build_object('id', plan.id, 'episodeId', plan.episode_id,
      'protocolId', plan.protocol_id, 'protocolVersion', plan.protocol_version, 'profileId', plan.profile_id,
      'overlayIds', plan.overlay_ids, 'startStepId', plan.start_step_id, 'startsOn', plan.starts_on,
      'endedAt', ${utcInstant('plan.ended_at')}, 'createdAt', ${utcInstant('plan.created_at')}, 'version', plan.version) END,
    'decisions', ${list(
      `'id', d.id, 'action', d.action, 'actorRole', d.actor_role, 'fromStepId', d.from_step_id, 'toStepId', d.to_step_id,
       'reason', d.reason, 'localDate', d.local_date, 'localTime', d.local_time,
       'criteriaMet', d.criteria_met, 'criteriaTotal', d.criteria_total,
       'by', (SELECT m.display_name FROM memberships m WHERE m.clinic_id = d.clinic_id AND m.user_id = d.decided_by), 'byId', d.decided_by, 'at', ${utcInstant('d.decided_at')}`,
      `return_to_run_decisions d WHERE d.clinic_id = p.clinic_id AND d.plan_id = plan.id`,
      'd.decided_at, d.id',
    )},
    'runs', ${rows(runColumns, 'runs', 'r', 'r.local_date, r.ended_at, r.id')},
    'earlierRuns', (SELECT coalesce(json_agg(h.record ORDER BY h.replaced_at), '[]'::json) FROM training_history h
      WHERE h.clinic_id = p.clinic_id AND h.patient_id = p.id AND h.kind = 'run'),
    'checkIns', ${rows(checkInColumns, 'check_ins', 'c', 'c.local_date')},
    'earlierCheckIns', (SELECT coalesce(json_agg(h.record ORDER BY h.replaced_at), '[]'::json) FROM training_history h
      WHERE h.clinic_id = p.clinic_id AND h.patient_id = p.id AND h.kind = 'check-in'),
    'sessions', ${rows(sessionColumns, 'exercise_sessions', 's', 's.local_date, s.ended_at, s.id')},
    'gateTests', ${list(
      `'metric', g.metric, 'localDate', g.local_date,
       'value', coalesce(to_json(g.value_number), to_json(g.value_text), to_json(g.value_boolean))`,
      `gate_tests g WHERE g.clinic_id = p.clinic_id AND g.patient_id = p.id AND (g.response_id IS NULL OR ${stands})`,
      'g.local_date, g.created_at, g.id',
    )},
    'redFlags', ${redFlagLog},
    'retestDueOn', (SELECT w.retest_due FROM worklist_rows w WHERE w.clinic_id = p.clinic_id AND w.patient_id = p.id),
    'program', (SELECT json_build_object('id', v.program_id, 'version', v.version, 'status', v.status,
        'reason', v.reason, 'at', ${utcInstant('v.created_at')}, 'content', v.content,
        'firstAt', (SELECT ${utcInstant('min(f.created_at)')} FROM program_versions f
          WHERE f.clinic_id = v.clinic_id AND f.program_id = v.program_id))
      FROM program_versions v WHERE v.clinic_id = p.clinic_id AND v.patient_id = p.id
      ORDER BY v.created_at DESC, v.version DESC LIMIT 1)
  )::text AS body
  FROM patients p
  LEFT JOIN LATERAL (SELECT * FROM return_to_run_plans q WHERE q.clinic_id = p.clinic_id AND q.patient_id = p.id
    ORDER BY q.created_at DESC, q.id DESC LIMIT 1) plan ON true
  WHERE p.id = coalesce($1::uuid, ${contextPatient})`;
