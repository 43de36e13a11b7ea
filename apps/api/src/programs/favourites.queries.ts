const me = `current_setting('app.user_id')::uuid`;

/** The caller's own favourites. */
export const favouritesQuery = `
  SELECT json_build_object('exerciseIds', coalesce(json_agg(exercise_id ORDER BY exercise_id), '[]'))::text AS body
  FROM favourite_exercises WHERE user_id = ${me}`;

/** `$1` exercise, `$2` when; a star that is there stays as it is. */
export const insertFavourite = `
  INSERT INTO favourite_exercises (user_id, exercise_id, starred_at) VALUES (${me}, $1, $2) ON CONFLICT DO NOTHING`;

/** `$1` exercise. */
export const deleteFavourite = `DELETE FROM favourite_exercises WHERE user_id = ${me} AND exercise_id = $1`;
