/** JSON fields of an episode `e`, as the contract has them. */
export const episodeFields = `
  'id', e.id, 'patientId', e.patient_id, 'complaint', e.complaint, 'region', e.region, 'side', e.side,
  'onsetDate', e.onset_date, 'startedOn', e.started_on, 'factors', e.factors, 'precautions', e.precautions,
  'goal', e.goal, 'preInjuryWeeklyRunMin', e.pre_injury_weekly_run_min, 'status', e.status,
  'closedAt', to_char(e.closed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', e.version`;

/** All episodes of patient `p`, newest first, as a JSON list. */
export const episodesOfPatient = `(SELECT coalesce(json_agg(json_build_object(${episodeFields})
    ORDER BY e.started_on DESC, e.id DESC), '[]'::json)
  FROM episodes e WHERE e.clinic_id = p.clinic_id AND e.patient_id = p.id)`;

/** The episodes of a patient; `$1` patient. */
export const episodeListQuery = `
  SELECT json_build_object('items', ${episodesOfPatient})::text AS body FROM patients p WHERE p.id = $1`;

/** One episode; `$1` id. */
export const episodeQuery = `SELECT json_build_object(${episodeFields})::text AS body FROM episodes e WHERE e.id = $1`;
