import { Injectable, inject } from '@angular/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { SessionStore } from '../../../session/session-store';
import type { Draft } from './draft';

/** A draft that has not reached the server yet. */
export interface ShelvedDraft {
  readonly draft: Draft;
  /** What the server had when the two last agreed; `null` when it has nothing yet. */
  readonly base: Draft | null;
  readonly version: number | null;
}

interface Shelf extends DBSchema {
  drafts: { key: string; value: ShelvedDraft };
}

/** Keeps unsent drafts in the browser, each person's apart. Where the browser refuses storage, nothing is kept. */
@Injectable({ providedIn: 'root' })
export class DraftShelf {
  private readonly session = inject(SessionStore);
  private opened: Promise<IDBPDatabase<Shelf>> | undefined;

  async keep(id: string, shelved: ShelvedDraft): Promise<void> {
    await (await this.database()).put('drafts', shelved, this.keyOf(id));
  }

  async find(id: string): Promise<ShelvedDraft | null> {
    try {
      return (await (await this.database()).get('drafts', this.keyOf(id))) ?? null;
    } catch {
      return null;
    }
  }

  async forget(id: string): Promise<void> {
    await (await this.database()).delete('drafts', this.keyOf(id));
  }

  private keyOf(id: string): string {
    return `${this.session.session()?.userId ?? ''}/${id}`;
  }

  private database(): Promise<IDBPDatabase<Shelf>> {
    this.opened ??= openDB<Shelf>('midstance-assessments', 1, {
      upgrade: (database) => {
        database.createObjectStore('drafts');
      },
    });
    return this.opened;
  }
}
