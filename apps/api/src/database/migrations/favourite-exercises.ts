import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table';

const favourites = tenantTable(
  'favourite_exercises',
  `user_id uuid NOT NULL, exercise_id text NOT NULL, starred_at timestamptz NOT NULL,
   CONSTRAINT favourite_exercises_pk PRIMARY KEY (clinic_id, user_id, exercise_id),
   CONSTRAINT favourite_exercises_exercise CHECK (length(exercise_id) BETWEEN 1 AND 68)`,
  { staffOnly: true },
);

/** Exercises that somebody of the staff wants to find first. */
export class FavouriteExercises1795360620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(favourites);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE public.favourite_exercises;');
  }
}
