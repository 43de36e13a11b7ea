import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { ExerciseEntry } from '@midstance/clinical/exercises';
import { favouriteExercises } from '@midstance/contracts/favourite-exercises';
import { Api } from '../../http/api';
import { problemOf, problemWords } from '../../http/problem';

const URL = '/api/me/favourite-exercises';

/** The exercises somebody of the staff starred, on every device of theirs. Fetched when a library is first looked at. */
@Injectable({ providedIn: 'root' })
export class Favourites {
  private readonly api = inject(Api);
  private readonly answer = httpResource<readonly string[]>(() => URL, {
    parse: (answer) => favouriteExercises.parse(answer).exerciseIds,
  });
  private readonly fetched = computed<ReadonlySet<string>>(
    () => new Set(this.answer.hasValue() ? this.answer.value() : []),
  );
  /** With what was starred since. */
  readonly ids = linkedSignal(() => this.fetched());
  /** Why the last star was not kept, in words; `''` when it was. */
  readonly problem = signal('');

  /**
   * Matches with the favourites first. A star that is given or taken now counts with the next matches: no row moves away
   * under the hand.
   */
  ordered<T extends Pick<ExerciseEntry, 'id' | 'name'>>(hits: () => readonly T[], query: () => string) {
    const asFound = linkedSignal<unknown, ReadonlySet<string>>({
      source: () => [hits(), this.fetched()],
      computation: () => untracked(this.ids),
    });
    return computed(() => favouritesFirst(hits(), asFound(), query()));
  }

  /** Stars an exercise or takes the star away: at once here, and back when the server refuses. */
  async toggle(exerciseId: string): Promise<void> {
    const starred = !this.ids().has(exerciseId);
    this.set(exerciseId, starred);
    this.problem.set('');
    try {
      await this.api.put(URL, { exerciseId, starred }, favouriteExercises);
    } catch (error) {
      this.set(exerciseId, !starred);
      this.problem.set(problemWords(problemOf(error)));
    }
  }

  private set(exerciseId: string, starred: boolean): void {
    this.ids.update((ids) => {
      const others = [...ids].filter((id) => id !== exerciseId);
      return new Set(starred ? [...others, exerciseId] : others);
    });
  }
}

/**
 * Matches with the favourites first, each in the order they were found. What is called exactly as it was typed comes
 * before all: who types a whole name means that one.
 */
export function favouritesFirst<T extends Pick<ExerciseEntry, 'id' | 'name'>>(
  hits: readonly T[],
  favourites: ReadonlySet<string>,
  query: string,
): readonly T[] {
  const typed = query.trim().toLowerCase();
  const rank = ({ id, name }: T) => (name.toLowerCase() === typed ? 0 : favourites.has(id) ? 1 : 2);
  return hits.toSorted((a, b) => rank(a) - rank(b));
}
