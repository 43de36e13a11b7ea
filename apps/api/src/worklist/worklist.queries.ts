const me = `current_setting('app.user_id')::uuid`;

/** Who belongs to each view. Snoozed rows leave "needs me" only; a runner without a care team is everybody's. */
const views = {
  'needs-me': `priority < 5 AND snoozed_until IS NULL AND (mine OR NOT has_team)`,
  mine: 'mine',
  'return-to-run': 'return_to_run',
  all: 'true',
} as const;

const name = (patient: string) => `${patient}.given_name || ' ' || ${patient}.family_name`;

const queryOf = (view: keyof typeof views) => `
  WITH today AS MATERIALIZED (SELECT ($1::timestamptz AT TIME ZONE c.time_zone)::date AS day FROM clinics c),
  snoozed AS MATERIALIZED (SELECT s.patient_id, max(s.until) AS until FROM worklist_snoozes s, today
    WHERE s.until >= today.day GROUP BY s.patient_id),
  team AS MATERIALIZED (SELECT t.patient_id, bool_or(t.user_id = ${me}) AS mine FROM care_team t GROUP BY t.patient_id),
  lines AS MATERIALIZED (
    SELECT w.clinic_id, w.patient_id, w.priority, w.since, w.return_to_run, w.retest_due, s.until AS snoozed_until,
      coalesce(t.mine, false) AS mine, t.patient_id IS NOT NULL AS has_team
    FROM worklist_rows w LEFT JOIN snoozed s ON s.patient_id = w.patient_id LEFT JOIN team t ON t.patient_id = w.patient_id
    WHERE NOT w.archived),
  page AS MATERIALIZED (
    SELECT * FROM lines WHERE ${views[view]}
      AND ($3::smallint IS NULL OR (priority, since, patient_id) > ($3::smallint, $4::date, $5::uuid))
    ORDER BY priority, since, patient_id LIMIT $2::integer + 1),
  shown AS MATERIALIZED (SELECT * FROM page ORDER BY priority, since, patient_id LIMIT $2::integer)
  SELECT json_build_object(
    'counts', (SELECT json_build_object(
      'needsMe', count(*) FILTER (WHERE ${views['needs-me']}), 'mine', count(*) FILTER (WHERE mine),
      'returnToRun', count(*) FILTER (WHERE return_to_run), 'all', count(*)) FROM lines),
    'rows', (SELECT coalesce(json_agg(json_build_object(
        'patientId', p.id, 'name', ${name('p')},
        'ageYears', date_part('year', age(today.day, p.birth_date))::integer,
        'complaint', w.row -> 'complaint', 'side', w.row -> 'side', 'phase', w.row -> 'phase',
        'reasons', w.row -> 'reasons', 'strip', w.row -> 'strip', 'worstSymmetry', w.worst_symmetry,
        'nextVisit', NULL, 'verb', w.row -> 'verb', 'snoozedUntil', x.snoozed_until, 'mine', x.mine)
        ORDER BY x.priority, x.since, x.patient_id), '[]'::json)
      FROM shown x JOIN worklist_rows w ON w.clinic_id = x.clinic_id AND w.patient_id = x.patient_id
      JOIN patients p ON p.clinic_id = x.clinic_id AND p.id = x.patient_id CROSS JOIN today),
    'next', (SELECT concat_ws('|', s.priority, s.since, s.patient_id) FROM shown s
      WHERE (SELECT count(*) FROM page) > $2::integer ORDER BY s.priority DESC, s.since DESC, s.patient_id DESC LIMIT 1),
    'unsignedDrafts', (SELECT coalesce(json_agg(d.draft), '[]'::json) FROM (
      SELECT json_build_object('assessmentId', a.id, 'patientId', a.patient_id, 'name', ${name('p')},
        'battery', a.battery_id, 'valueCount', (SELECT count(*) FROM assessment_values v
          WHERE v.clinic_id = a.clinic_id AND v.assessment_id = a.id)) AS draft
      FROM assessments a JOIN patients p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
      WHERE a.status = 'draft' AND a.created_by = ${me} ORDER BY a.updated_at DESC LIMIT 8) d),
    'retestsDue', (SELECT coalesce(json_agg(r.due), '[]'::json) FROM (
      SELECT json_build_object('patientId', l.patient_id, 'name', ${name('p')}, 'due', l.retest_due,
        'what', coalesce(w.worst_symmetry ->> 'label', 'Re-test')) AS due
      FROM lines l JOIN today ON l.retest_due <= today.day + 7
      JOIN patients p ON p.clinic_id = l.clinic_id AND p.id = l.patient_id
      JOIN worklist_rows w ON w.clinic_id = l.clinic_id AND w.patient_id = l.patient_id
      WHERE l.mine ORDER BY l.retest_due LIMIT 8) r)
  )::text AS body`;
/**
 * The whole home page as one JSON text, for each view. `$1` now (timestamptz) · `$2` page size · `$3` priority, `$4` day and
 * `$5` patient of the last row of the page before, or nulls.
 */
export const worklistQueries = {
  'needs-me': queryOf('needs-me'),
  mine: queryOf('mine'),
  'return-to-run': queryOf('return-to-run'),
  all: queryOf('all'),
} as const;
