/** Exercises that somebody of the staff wants to find first; each person has their own. */
import * as z from 'zod';
import { exerciseId } from './programs';

/** Body of `PUT /me/favourite-exercises`: stars an exercise of the library, or takes the star away. */
export const starExercise = z.strictObject({ exerciseId, starred: z.boolean() });

export const favouriteExercises = z.strictObject({ exerciseIds: z.array(exerciseId) });

export type StarExercise = z.infer<typeof starExercise>;
export type FavouriteExercises = z.infer<typeof favouriteExercises>;
