import { assessmentRowFields, assessmentsOfPatient } from '../assessments/assessments.queries';
import { goalsOfPatient } from '../episode-goals/episode-goals.queries';
import { episodesOfPatient } from '../episodes/episodes.queries';
import { patientFields } from '../patients/patients.queries';

/** Entries of the timeline a chart shows, newest first. */
const TIMELINE_LENGTH = 60;
/** Days of running and pain a chart draws: two years. */
const TREND_DAYS = 731;

const displayName = (row: string, column: string) =>
  `(SELECT m.display_name FROM memberships m WHERE m.clinic_id = ${row}.clinic_id AND m.user_id = ${row}.${column})`;

/** The newest rows of one table as entries: kind, id, instant, day, facts. */
function entries(
  kind: string,
  id: string,
  at: string,
  localDate: string,
  facts: string,
  from: string,
  only = 'true',
): string {
  const [table = '', row = ''] = from.split(' ');
  return `(SELECT '${kind}' AS kind, ${id} AS id, ${at} AS at, ${localDate} AS local_date, json_build_object(${facts}) AS facts
    FROM ${table} ${row} WHERE ${row}.clinic_id = p.clinic_id AND ${row}.patient_id = p.id AND ${only}
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
    'red-flag',
    'x.id::text',
    'x.resolved_at',
    'left(x.local_time, 10)::date',
    `'flagId', x.flag_id, 'reason', x.reason, 'by', ${displayName('x', 'resolved_by')}`,
    'red_flag_resolutions x',
  ),
  entries(
    'outcome',
    'o.id::text',
    'o.created_at',
    'o.local_date',
    `'code', o.code, 'total', o.total, 'profile', o.profile, 'source', o.source,
     'voidReason', (SELECT v.reason FROM outcome_voids v WHERE v.clinic_id = o.clinic_id AND v.response_id = o.id)`,
    'outcome_responses o',
    'NOT EXISTS (SELECT FROM outcome_responses c WHERE c.clinic_id = o.clinic_id AND c.corrects = o.id)',
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

const testedSide = (side: 'left' | 'right') => `
  CASE jsonb_typeof(m.value -> '${side}') WHEN 'object' THEN json_build_object(
    'value', m.value #> '{${side},value}', 'notDone', m.value #> '{${side},notDoneReason}',
    'change', CASE jsonb_typeof(m.value #> '{${side},change}') WHEN 'object' THEN json_build_object(
      'change', m.value #> '{${side},change,change}', 'decision', m.value #> '{${side},change,decision}',
      'unit', CASE WHEN m.value #>> '{${side},change,why,inputs,0,name}' LIKE 'torque%' THEN 'N·m' END) END) END`;

/** What the signed assessment `a` says of both sides, as it was judged then: never worked out anew. */
const testedMeasures = `
  (SELECT coalesce(json_agg(json_build_object('measureId', m.key, 'status', m.value -> 'status',
      'left', ${testedSide('left')}, 'right', ${testedSide('right')},
      'symmetryPct', m.value #> '{symmetry,primary}', 'weakerSide', m.value #> '{symmetry,weakerSide}',
      'difference', m.value #> '{sideDifference,difference}')), '[]'::json)
    FROM jsonb_each(a.snapshot #> '{evaluation,measures}') m
    WHERE 'object' IN (jsonb_typeof(m.value -> 'left'), jsonb_typeof(m.value -> 'right')))`;

/** The newest signed assessment of patient `p`, and the day of the one before it. */
const lastTest = `
  (SELECT json_build_object('current', json_build_object(${assessmentRowFields}), 'previousOn', a.previous_on,
      'measures', ${testedMeasures})
    FROM (SELECT *, lead(n.assessed_on) OVER newest_first AS previous_on FROM assessments n
      WHERE n.clinic_id = p.clinic_id AND n.patient_id = p.id AND n.status = 'signed'
      WINDOW newest_first AS (ORDER BY n.assessed_on DESC, n.signed_at DESC, n.id DESC)
      ORDER BY n.assessed_on DESC, n.signed_at DESC, n.id DESC LIMIT 1) a)`;

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

/**
 * Everything a chart shows, in one statement. `$1` patient, `$2` where somebody stands of whom nothing was recorded.
 * `body` is passed on as it is; from `facts` the server works out how far the goals have come.
 */
export const chartQuery = `
  SELECT json_build_object(
      'patient', json_build_object(${patientFields}), 'episodes', ${episodesOfPatient},
      'assessments', ${assessmentsOfPatient}, 'lastTest', ${lastTest}, 'trend', ${trend},
      'now', coalesce(w.standing -> 'now', $2::jsonb), 'timeline', ${timeline},
      'stepLabels', coalesce(w.standing -> 'stepLabels', '{}'))::text AS body,
    ${goalsOfPatient}::text AS facts
  FROM patients p LEFT JOIN worklist_rows w ON w.clinic_id = p.clinic_id AND w.patient_id = p.id WHERE p.id = $1`;
