const me = `current_setting('app.user_id')::uuid`;

/** JSON fields of a patient `p`, as the contract has them. */
export const patientFields = `
  'id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date,
  'sexForNorms', p.sex_for_norms, 'email', p.email, 'phone', p.phone, 'timeZone', p.time_zone,
  'bodyMassKg', p.body_mass_kg, 'bodyHeightCm', p.body_height_cm,
  'careTeam', (SELECT coalesce(json_agg(json_build_object('userId', t.user_id, 'name', m.display_name)
      ORDER BY t.since, t.user_id), '[]'::json)
    FROM care_team t JOIN memberships m ON m.clinic_id = t.clinic_id AND m.user_id = t.user_id
    WHERE t.clinic_id = p.clinic_id AND t.patient_id = p.id),
  'hasAccount', EXISTS (SELECT FROM memberships a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id AND a.active),
  'archived', p.archived_at IS NOT NULL, 'version', p.version`;

/** One patient; `$1` id. */
export const patientQuery = `SELECT json_build_object(${patientFields})::text AS body FROM patients p WHERE p.id = $1`;

/** Greater than every text that begins with a prefix, in byte order. */
const last = `U&'\\+10FFFF'`;
const begins = (column: string, prefix: string) => `(${column} >= ${prefix} AND ${column} < ${prefix} || ${last})`;

/** What each kind of search adds; `$5` and on are its values. */
const searches = {
  all: 'true',
  'birth-date': 'p.birth_date = $5::date',
  name: `(${begins('p.search_family', '$5::text')} OR ${begins('p.search_given', '$5::text')}
    OR ($7::text <> '' AND (${begins('p.search_given', '$6::text')} AND ${begins('p.search_family', '$7::text')}
      OR ${begins('p.search_family', '$6::text')} AND ${begins('p.search_given', '$7::text')})))`,
};

/**
 * A page of the list of patients by name. `$1` archived or not · `$2` only mine · `$3` last id of the page before or
 * null · `$4` page size · then the values of the search.
 */
export function patientListQuery(search: keyof typeof searches): string {
  return `
  WITH page AS MATERIALIZED (
    SELECT p.clinic_id, p.id, p.search_family, p.search_given FROM patients p
    WHERE (p.archived_at IS NOT NULL) = $1::boolean AND ${searches[search]}
      AND (NOT $2::boolean OR EXISTS (SELECT FROM care_team t
        WHERE t.clinic_id = p.clinic_id AND t.patient_id = p.id AND t.user_id = ${me}))
      AND ($3::uuid IS NULL OR (p.search_family, p.search_given, p.id) >
        (SELECT b.search_family, b.search_given, b.id FROM patients b WHERE b.id = $3::uuid))
    ORDER BY p.search_family, p.search_given, p.id LIMIT $4::integer + 1),
  shown AS MATERIALIZED (SELECT * FROM page ORDER BY search_family, search_given, id LIMIT $4::integer)
  SELECT json_build_object(
    'items', (SELECT coalesce(json_agg(json_build_object(
        'id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date,
        'archived', p.archived_at IS NOT NULL,
        'mine', EXISTS (SELECT FROM care_team t
          WHERE t.clinic_id = p.clinic_id AND t.patient_id = p.id AND t.user_id = ${me}),
        'episode', (SELECT json_build_object('id', e.id, 'complaint', e.complaint, 'region', e.region, 'side', e.side,
            'startedOn', e.started_on) FROM episodes e
          WHERE e.clinic_id = p.clinic_id AND e.patient_id = p.id AND e.status = 'open'
          ORDER BY e.started_on DESC, e.id DESC LIMIT 1))
        ORDER BY s.search_family, s.search_given, s.id), '[]'::json)
      FROM shown s JOIN patients p ON p.clinic_id = s.clinic_id AND p.id = s.id),
    'next', (SELECT s.id FROM shown s WHERE (SELECT count(*) FROM page) > $4::integer
      ORDER BY s.search_family DESC, s.search_given DESC, s.id DESC LIMIT 1)
  )::text AS body`;
}
