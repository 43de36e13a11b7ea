import { utcInstant } from '../database/json-time';

/** The newest row of every limit the clinic ever set. */
const newest = `
  SELECT DISTINCT ON (t.clinic_id, t.limit_id) t.* FROM clinic_thresholds t
  WHERE t.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
  ORDER BY t.clinic_id, t.limit_id, t.version DESC`;

/** The clinic's numbers in force with their version, as one JSON value inside another statement. */
export const limitsInForce = `
  (SELECT json_build_object('version', coalesce(max(n.version), 1),
      'values', coalesce(json_object_agg(n.limit_id, n.value) FILTER (WHERE n.value IS NOT NULL), '{}'::json))
    FROM (${newest}) n)`;

const nameOf = (row: string) =>
  `(SELECT m.display_name FROM memberships m WHERE m.clinic_id = ${row}.clinic_id AND m.user_id = ${row}.changed_by)`;

/** The clinic's own numbers with who set them. */
export const thresholdsQuery = `
  SELECT json_build_object('version', coalesce(max(n.version), 1),
    'values', coalesce(json_agg(json_build_object('id', n.limit_id, 'value', n.value, 'reason', n.reason,
        'by', ${nameOf('n')}, 'at', ${utcInstant('n.changed_at')}) ORDER BY n.limit_id)
      FILTER (WHERE n.value IS NOT NULL), '[]'::json))::text AS body
  FROM (${newest}) n`;

/** What was changed, newest first. */
export const thresholdChangesQuery = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object('version', c.version, 'id', c.limit_id,
      'value', c.value, 'reason', c.reason, 'by', ${nameOf('c')}, 'at', ${utcInstant('c.changed_at')})
      ORDER BY c.version DESC, c.limit_id), '[]'::json))::text AS body
  FROM (SELECT * FROM clinic_thresholds ORDER BY version DESC, limit_id LIMIT 500) c`;

/** Adds a version; `$1` version, `$2` changes as JSON, `$3` reason, `$4` who, `$5` when. */
export const insertThresholds = `
  INSERT INTO clinic_thresholds (version, limit_id, value, reason, changed_by, changed_at)
  SELECT $1, s.id, s.value, $3, $4, $5 FROM jsonb_to_recordset($2::jsonb) AS s(id text, value double precision)`;
