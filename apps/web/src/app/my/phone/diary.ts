import { Injectable, inject, signal } from '@angular/core';
import type { SaveCheckIn, SaveExerciseSession, SaveRun } from '@midstance/contracts/training';
import { newId } from '../../http/new-id';
import { Outbox } from './outbox';
import { Phone } from './phone';

/** One thing the runner wrote on this phone. */
export type DiaryRecord =
  | { readonly kind: 'session'; readonly id: string; readonly body: SaveExerciseSession }
  | { readonly kind: 'run'; readonly id: string; readonly body: SaveRun }
  | { readonly kind: 'check-in'; readonly id: string; readonly body: SaveCheckIn };

const NAME = 'diary';
/** Long enough for the week strip and the hour-after question. */
const KEPT_DAYS = 9;
const PATHS = { session: 'sessions', run: 'runs', 'check-in': 'check-ins' } as const;

/** Where a record is sent. */
export function addressOf({ kind, id }: Pick<DiaryRecord, 'kind' | 'id'>): string {
  return `/api/my/${PATHS[kind]}/${id}`;
}

/** What was written on this phone in the last days, so that Today is right before the server has answered. */
@Injectable({ providedIn: 'root' })
export class Diary {
  private readonly phone = inject(Phone);
  private readonly outbox = inject(Outbox);
  private readonly state = signal<readonly DiaryRecord[]>([]);
  /** Oldest first. */
  readonly records = this.state.asReadonly();

  async open(): Promise<void> {
    this.state.set((await this.phone.read<DiaryRecord[]>(NAME)) ?? []);
  }

  saveSession(body: SaveExerciseSession, id = newId()): Promise<void> {
    return this.save({ kind: 'session', id, body });
  }

  /** A run, or more answers about one that was saved before. */
  saveRun(body: SaveRun, id = newId()): Promise<void> {
    return this.save({ kind: 'run', id, body });
  }

  saveCheckIn(localDate: string, body: SaveCheckIn): Promise<void> {
    return this.save({ kind: 'check-in', id: localDate, body });
  }

  private async save(record: DiaryRecord): Promise<void> {
    // The entry first: if the app dies in between, what was felt is sent, and only this list is behind.
    await this.outbox.put(addressOf(record), record.body);
    // Another tab may have written since.
    await this.open();
    const others = this.state().filter((each) => each.kind !== record.kind || each.id !== record.id);
    this.state.set([...others.filter(isFresh), record]);
    await this.phone.keep(NAME, this.state());
  }
}

function isFresh({ body }: DiaryRecord): boolean {
  const at = 'endedAt' in body ? body.endedAt : body.answeredAt;
  return Date.parse(at) > Date.now() - KEPT_DAYS * 86_400_000;
}
