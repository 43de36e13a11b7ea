import { Injectable } from '@nestjs/common';
import { findExercise } from '@midstance/clinical/exercises';
import type { FavouriteExercises, StarExercise } from '@midstance/contracts/favourite-exercises';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { ProblemError } from '../http/problem-error';
import { deleteFavourite, favouritesQuery, insertFavourite } from './favourites.queries';

/** What each therapist wants to find first in the library. */
@Injectable()
export class FavouritesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<string> {
    return this.database.read(principal, favouritesQuery, []);
  }

  /**
   * Stars an exercise or takes the star away; the same again changes nothing.
   *
   * @throws {ProblemError} `invalid_input` for an exercise the library does not have
   */
  star(principal: Principal, { exerciseId, starred }: StarExercise): Promise<FavouriteExercises> {
    if (findExercise(exerciseId) === null) {
      const fields = [{ path: 'exerciseId', message: 'is not an exercise of the library' }];
      throw new ProblemError('invalid_input', { fields });
    }
    return this.database.inTenant(principal, async (tx) => {
      if (starred) await tx.query(insertFavourite, [exerciseId, this.clock.now()]);
      else await tx.query(deleteFavourite, [exerciseId]);
      const [row] = await tx.query<{ body: string }>(favouritesQuery, []);
      return JSON.parse(row?.body ?? '{"exerciseIds":[]}') as FavouriteExercises;
    });
  }
}
