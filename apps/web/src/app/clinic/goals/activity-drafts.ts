import { Injectable, inject } from '@angular/core';
import { newId } from '../../http/new-id';
import { BrowserShelf } from '../browser-shelf/browser-shelf';
import { isSameActivity } from './activity-rows';

/** An activity as it stands on the screen. */
export interface DraftActivity {
  readonly name: string;
  readonly goalId: string | null;
  /** Id the goal gets when it is made: the same one each time it is sent. */
  readonly newGoalId: string;
  readonly rating: number | null;
  readonly target: number | null;
  readonly before: string;
}

/** What was typed and is not stored yet. */
export interface ActivityDraft {
  /** `null` while nothing was changed in the list. */
  readonly rows: readonly DraftActivity[] | null;
  /** The name that is being typed. */
  readonly name: string;
  /** Id of the next rating: the same one until it is in, so that sending again is the same record. */
  readonly responseId: string;
}

/**
 * Activities typed and not stored yet, by episode and day. The browser keeps them, so that leaving the intake, a reload
 * or a closed tab loses none, also when saving fails.
 */
@Injectable({ providedIn: 'root' })
export class ActivityDrafts {
  private readonly shelf = inject(BrowserShelf);
  private readonly kept = new Map<string, ActivityDraft>();

  /** Fetches what an earlier opening of the page left; whether something waits. */
  async load(key: string): Promise<boolean> {
    const left = this.kept.has(key) ? null : await this.shelf.find<ActivityDraft>('activities', key);
    if (left !== null && !this.kept.has(key)) this.kept.set(key, left);
    return this.kept.has(key);
  }

  of(key: string): ActivityDraft | null {
    return this.kept.get(key) ?? null;
  }

  /** Keeps a changed part of what was typed; nothing typed any more is nothing kept. */
  keep(key: string, part: Partial<ActivityDraft>): void {
    const draft = { ...(this.kept.get(key) ?? { rows: null, name: '', responseId: newId() }), ...part };
    if (draft.rows === null && draft.name === '') {
      this.forget(key);
      return;
    }
    this.kept.set(key, draft);
    // A browser that refuses storage keeps it as long as the page lives.
    this.shelf.keep('activities', key, draft).catch(() => undefined);
  }

  forget(key: string): void {
    this.kept.delete(key);
    this.shelf.forget('activities', key).catch(() => undefined);
  }
}

/** What is kept under: activities belong to an episode and the day they are rated on. */
export function activitiesKey(episodeId: string, day: string): string {
  return `${episodeId}/${day}`;
}

/**
 * What was typed, over what is stored by now: a goal that arrived although its answer was lost is not made twice, and
 * what somebody else added since stands below.
 */
export function typedOver(
  stored: readonly DraftActivity[],
  typed: readonly DraftActivity[] | null,
): readonly DraftActivity[] {
  if (typed === null) return stored;
  const storedAs = (name: string) => stored.find((row) => isSameActivity(row.name, name));
  const mine = typed.map((row) => ({ ...row, goalId: row.goalId ?? storedAs(row.name)?.goalId ?? null }));
  const others = stored.filter(({ name }) => !mine.some((row) => isSameActivity(row.name, name)));
  return [...mine, ...others];
}
