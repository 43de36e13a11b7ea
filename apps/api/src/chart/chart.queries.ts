import { assessmentRowFields, assessmentsOfPatient, valuesOf } from '../assessments/assessments.queries';
import { episodesOfPatient } from '../episodes/episodes.queries';
import { patientFields } from '../patients/patients.queries';

/** Entries of the timeline a chart shows, newest first. */
const TIMELINE_LENGTH = 60;
/** Days of running and pain a chart draws: two years. */
const TREND_DAYS = 731;

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

/** Running and pain by day, column by column, oldest first, for the days on which anything was said. Gaps are null. */
const trend = `
  (SELECT json_build_object('dates', coalesce(json_agg(d.local_date ORDER BY d.local_date), '[]'::json),
      'runMin', coalesce(json_agg(d.run_min ORDER BY d.local_date), '[]'::json),
      'painDuring', coalesce(json_agg(d.pain_during ORDER BY d.local_date), '[]'::json),
      'painAfter', coalesce(json_agg(d.pain_after ORDER BY d.local_date), '[]'::json),
      'painMorning', coalesce(json_agg(d.pain_morning ORDER BY d.local_date), '[]'::json))
    FROM (SELECT coalesce(r.local_date, c.local_date) AS local_date, r.run_min, r.pain_during, r.pain_after, c.pain_morning
      FROM (SELECT x.local_date, sum(CASE x.completed WHEN 'not-done' THEN 0 ELSE x.run_min END) AS run_min,
          max(x.pain_during) AS pain_during, max(x.pain_after_60_min) AS pain_after
        FROM runs x WHERE x.clinic_id = p.clinic_id AND x.patient_id = p.id AND x.local_date >= current_date - ${TREND_DAYS}
        GROUP BY x.local_date) r
      FULL JOIN (SELECT y.local_date, y.pain_morning FROM check_ins y
        WHERE y.clinic_id = p.clinic_id AND y.patient_id = p.id AND y.local_date >= current_date - ${TREND_DAYS}) c
        ON c.local_date = r.local_date) d)`;

/** Everything a chart shows, in one statement. `$1` patient. */
export const chartQuery = `
  SELECT json_build_object(
    'patient', json_build_object(${patientFields}), 'episodes', ${episodesOfPatient},
    'assessments', ${assessmentsOfPatient}, 'lastTests', ${lastTests}, 'timeline', ${timeline}, 'trend', ${trend},
    'standing', (SELECT w.standing FROM worklist_rows w WHERE w.clinic_id = p.clinic_id AND w.patient_id = p.id)
  )::text AS body
  FROM patients p WHERE p.id = $1`;
