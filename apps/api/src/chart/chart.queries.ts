import { assessmentRowFields, assessmentsOfPatient, valuesOf } from '../assessments/assessments.queries';
import { episodesOfPatient } from '../episodes/episodes.queries';
import { patientFields } from '../patients/patients.queries';

/** Entries of the timeline a chart shows, newest first. */
const TIMELINE_LENGTH = 60;

const displayName = (row: string, column: string) =>
  `(SELECT m.display_name FROM memberships m WHERE m.clinic_id = ${row}.clinic_id AND m.user_id = ${row}.${column})`;

/** The newest rows of one table as entries: kind, id, instant, day, facts. */
function entries(kind: string, id: string, at: string, localDate: string, facts: string, from: string): string {
  const [table = '', row = ''] = from.split(' ');
  return `(SELECT '${kind}' AS kind, ${id} AS id, ${at} AS at, ${localDate} AS local_date, json_build_object(${facts}) AS facts
    FROM ${table} ${row} WHERE ${row}.clinic_id = p.clinic_id AND ${row}.patient_id = p.id
    ORDER BY ${at} DESC LIMIT ${TIMELINE_LENGTH})`;
}

const allEntries = [
  entries(
    'assessment',
    'a.id::text',
    'coalesce(a.signed_at, a.updated_at)',
    'a.assessed_on',
    `'status', a.status, 'batteryId', a.battery_id`,
    'assessments a',
  ),
  entries(
    'program',
    `v.program_id || ':' || v.version`,
    'v.created_at',
    '(v.created_at AT TIME ZONE p.time_zone)::date',
    `'version', v.version, 'status', v.status, 'title', v.content ->> 'title', 'reason', v.reason`,
    'program_versions v',
  ),
  entries(
    'run',
    'r.id::text',
    'r.ended_at',
    'r.local_date',
    `'stepId', r.step_id, 'completed', r.completed, 'runMin', r.run_min, 'walkMin', r.walk_min,
     'painDuring', r.pain_during, 'painAfter60Min', r.pain_after_60_min`,
    'runs r',
  ),
  entries(
    'session',
    's.id::text',
    's.ended_at',
    's.local_date',
    `'completed', s.completed, 'setsDone', s.sets_done, 'setsSkipped', s.sets_skipped, 'painDuring', s.pain_during`,
    'exercise_sessions s',
  ),
  entries(
    'check-in',
    'c.local_date::text',
    'c.answered_at',
    'c.local_date',
    `'painMorning', c.pain_morning`,
    'check_ins c',
  ),
  entries(
    'decision',
    'd.id::text',
    'd.decided_at',
    'd.local_date',
    `'action', d.action ->> 'kind', 'fromStepId', d.from_step_id, 'toStepId', d.to_step_id, 'reason', d.reason,
     'by', ${displayName('d', 'decided_by')}`,
    'return_to_run_decisions d',
  ),
  entries(
    'episode',
    'e.id::text',
    'e.created_at',
    'e.started_on',
    `'complaint', e.complaint, 'side', e.side`,
    'episodes e',
  ),
].join(' UNION ALL ');

const timeline = `
  (SELECT coalesce(json_agg(json_build_object('kind', x.kind, 'id', x.id, 'localDate', x.local_date, 'facts', x.facts,
      'at', to_char(x.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY x.at DESC, x.kind, x.id), '[]'::json)
    FROM (SELECT * FROM (${allEntries}) every ORDER BY at DESC, kind, id LIMIT ${TIMELINE_LENGTH}) x)`;

/** The two newest signed assessments of patient `p` with their values, newest first. */
const lastTests = `
  (SELECT coalesce(json_agg(json_build_object('row', json_build_object(${assessmentRowFields}),
      'values', ${valuesOf('a')}, 'redFlags', a.snapshot -> 'redFlags')
      ORDER BY a.assessed_on DESC, a.signed_at DESC, a.id DESC), '[]'::json)
    FROM (SELECT * FROM assessments n WHERE n.clinic_id = p.clinic_id AND n.patient_id = p.id AND n.status = 'signed'
      ORDER BY n.assessed_on DESC, n.signed_at DESC, n.id DESC LIMIT 2) a)`;

/** Everything a chart shows, in one statement. `log` is the statement of the patient's log; `$1` patient. */
export function chartQuery(log: string): string {
  return `
  SELECT json_build_object(
    'log', (SELECT l.body::json FROM (${log}) l), 'patient', json_build_object(${patientFields}),
    'episodes', ${episodesOfPatient}, 'assessments', ${assessmentsOfPatient}, 'lastTests', ${lastTests},
    'timeline', ${timeline})::text AS body
  FROM patients p WHERE p.id = $1`;
}
