import { utcInstant } from '../database/json-time';

const fields = `'id', t.id, 'version', t.version, 'title', t.title, 'content', t.content, 'retired', t.retired,
  'by', (SELECT m.display_name FROM memberships m WHERE m.clinic_id = t.clinic_id AND m.user_id = t.saved_by),
  'at', ${utcInstant('t.saved_at')}`;

/** The clinic's templates in their newest versions, those no longer offered left out, by title. */
export const templateListQuery = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object(${fields}) ORDER BY t.title, t.id), '[]'::json))::text
    AS body
  FROM (SELECT DISTINCT ON (c.clinic_id, c.id) c.* FROM clinic_program_templates c
    ORDER BY c.clinic_id, c.id, c.version DESC) t WHERE NOT t.retired`;

/** The newest version of one template; `$1` id. */
export const templateQuery = `
  SELECT json_build_object(${fields})::text AS body FROM clinic_program_templates t
  WHERE t.id = $1 ORDER BY t.version DESC LIMIT 1`;

/** Adds a version; `$1` id, `$2` version, `$3` title, `$4` content, `$5` retired, `$6` who, `$7` when. */
export const insertTemplate = `
  INSERT INTO clinic_program_templates (id, version, title, content, retired, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
