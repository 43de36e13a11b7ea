import { Injectable, inject } from '@angular/core';
import { SessionStore } from '../../session/session-store';
import type { Entry, NewEntry, Shelf } from './shelf';
import { openShelf } from './shelf';

/**
 * What the runner's phone keeps: unsent writes, the last Today, a session in progress. One database for each person, so
 * that nobody sees or sends what somebody else left on this phone.
 */
@Injectable({ providedIn: 'root' })
export class Phone {
  private readonly sessions = inject(SessionStore);
  private opened: Promise<Shelf> | null = null;

  entries(): Promise<Entry[]> {
    return this.shelf().then((shelf) => shelf.entries());
  }

  add(entry: NewEntry): Promise<void> {
    return this.shelf().then((shelf) => shelf.add(entry));
  }

  change(entry: Entry, next: Entry | null): Promise<boolean> {
    return this.shelf().then((shelf) => shelf.change(entry, next));
  }

  /** A value by name; `null` when there is none. */
  async read<T>(name: string): Promise<T | null> {
    return ((await (await this.shelf()).read(name)) ?? null) as T | null;
  }

  keep(name: string, value: unknown): Promise<void> {
    return this.shelf().then((shelf) => shelf.keep(name, value));
  }

  /** Forgets everything of this person. */
  async wipe(): Promise<void> {
    await (await this.shelf()).wipe();
    this.opened = null;
  }

  private shelf(): Promise<Shelf> {
    this.opened ??= openShelf(`midstance-${this.sessions.session()?.userId ?? 'nobody'}`);
    return this.opened;
  }
}
