const fields = `
  'id', 'own.' || b.id, 'version', b.version, 'own', true, 'name', b.name, 'complaint', b.complaint,
  'gait', b.sections -> 'gait', 'strength', b.sections -> 'strength', 'mobility', b.sections -> 'mobility',
  'function', b.sections -> 'function', 'tests', b.sections -> 'tests', 'note', b.note, 'retired', b.retired`;

/** The clinic's batteries in their newest versions, by name. */
export const ownBatteriesQuery = `
  SELECT coalesce(json_agg(json_build_object(${fields}) ORDER BY b.name, b.id), '[]'::json)::text AS body
  FROM (SELECT DISTINCT ON (c.clinic_id, c.id) c.* FROM clinic_batteries c ORDER BY c.clinic_id, c.id, c.version DESC) b`;

/** One battery; `$1` id, `$2` version, or null for the newest. */
export const batteryQuery = `
  SELECT json_build_object(${fields})::text AS body FROM clinic_batteries b
  WHERE b.id = $1 AND ($2::integer IS NULL OR b.version = $2) ORDER BY b.version DESC LIMIT 1`;

/** Adds a version of a battery. */
export const insertBattery = `
  INSERT INTO clinic_batteries (id, version, name, complaint, sections, note, retired, saved_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
