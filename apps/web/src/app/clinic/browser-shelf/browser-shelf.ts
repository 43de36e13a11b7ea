import { Injectable, inject } from '@angular/core';
import { type IDBPDatabase, openDB } from 'idb';
import { SessionStore } from '../../session/session-store';

/** What is kept until the server has it: assessments, and activities typed into an intake. */
export type ShelfPlace = 'assessments' | 'activities';

const STORE = 'drafts';

/** Keeps what was typed and not stored yet in this browser, each person's apart, also over a reload or a closed tab. */
@Injectable({ providedIn: 'root' })
export class BrowserShelf {
  private readonly session = inject(SessionStore);
  private readonly opened = new Map<ShelfPlace, Promise<IDBPDatabase>>();

  /** @throws where the browser refuses storage */
  async keep(place: ShelfPlace, key: string, value: unknown): Promise<void> {
    await (await this.database(place)).put(STORE, value, this.keyOf(key));
  }

  /** What was kept under a key; `null` for nothing, also where the browser refuses storage. */
  async find<T>(place: ShelfPlace, key: string): Promise<T | null> {
    try {
      const found = (await (await this.database(place)).get(STORE, this.keyOf(key))) as T | undefined;
      return found ?? null;
    } catch {
      return null;
    }
  }

  /** @throws where the browser refuses storage */
  async forget(place: ShelfPlace, key: string): Promise<void> {
    await (await this.database(place)).delete(STORE, this.keyOf(key));
  }

  private keyOf(key: string): string {
    return `${this.session.session()?.userId ?? ''}/${key}`;
  }

  private database(place: ShelfPlace): Promise<IDBPDatabase> {
    const opened =
      this.opened.get(place) ??
      openDB(`midstance-${place}`, 1, {
        upgrade: (database) => {
          database.createObjectStore(STORE);
        },
      });
    this.opened.set(place, opened);
    return opened;
  }
}
