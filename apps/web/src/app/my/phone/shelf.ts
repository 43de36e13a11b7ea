import type { IDBPDatabase } from 'idb';

/** A write that waits to be sent. `refusal` holds the server's reason when it will never be accepted as it is. */
export interface Entry {
  /** Order of writing; also its key on the phone. */
  readonly seq: number;
  readonly url: string;
  readonly body: unknown;
  readonly refusal: string | null;
}

export type NewEntry = Omit<Entry, 'seq'>;

/** Where the phone puts things: a queue of entries, and values by name. */
export interface Shelf {
  /** Oldest first. */
  entries(): Promise<Entry[]>;
  add(entry: NewEntry): Promise<void>;
  /**
   * Puts another entry in the place of one, or nothing for `null`; false when that one was changed or taken away since
   * it was read, by another tab perhaps: then nothing happens.
   */
  change(entry: Entry, next: Entry | null): Promise<boolean>;
  read(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
  wipe(): Promise<void>;
}

function isSame(stored: Entry | undefined, known: Entry): boolean {
  return JSON.stringify(stored?.body) === JSON.stringify(known.body) && stored?.refusal === known.refusal;
}

const QUEUE = 'queue';
const VALUES = 'values';

/** A shelf that survives closing the app and the phone. */
class LastingShelf implements Shelf {
  constructor(
    private readonly database: IDBPDatabase,
    private readonly erase: () => Promise<void>,
  ) {}

  async entries(): Promise<Entry[]> {
    return (await this.database.getAll(QUEUE)) as Entry[];
  }

  async add(entry: NewEntry): Promise<void> {
    await this.database.add(QUEUE, entry);
  }

  async change(entry: Entry, next: Entry | null): Promise<boolean> {
    const { store, done } = this.database.transaction(QUEUE, 'readwrite');
    const isThere = isSame((await store.get(entry.seq)) as Entry | undefined, entry);
    if (isThere) await (next === null ? store.delete(entry.seq) : store.put(next));
    await done;
    return isThere;
  }

  read(name: string): Promise<unknown> {
    return this.database.get(VALUES, name);
  }

  async keep(name: string, value: unknown): Promise<void> {
    await this.database.put(VALUES, value, name);
  }

  wipe(): Promise<void> {
    this.database.close();
    return this.erase();
  }
}

/** A shelf that lasts as long as the page: for browsers that refuse storage. */
class PageShelf implements Shelf {
  private readonly queue = new Map<number, Entry>();
  private readonly values = new Map<string, unknown>();
  private last = 0;

  entries(): Promise<Entry[]> {
    return Promise.resolve([...this.queue.values()].sort((a, b) => a.seq - b.seq));
  }

  add(entry: NewEntry): Promise<void> {
    this.last += 1;
    this.queue.set(this.last, { ...entry, seq: this.last });
    return Promise.resolve();
  }

  change(entry: Entry, next: Entry | null): Promise<boolean> {
    const isThere = isSame(this.queue.get(entry.seq), entry);
    if (isThere && next === null) this.queue.delete(entry.seq);
    else if (isThere && next !== null) this.queue.set(entry.seq, next);
    return Promise.resolve(isThere);
  }

  read(name: string): Promise<unknown> {
    return Promise.resolve(this.values.get(name));
  }

  keep(name: string, value: unknown): Promise<void> {
    this.values.set(name, value);
    return Promise.resolve();
  }

  wipe(): Promise<void> {
    this.queue.clear();
    this.values.clear();
    return Promise.resolve();
  }
}

/** Opens the shelf of this name; one that lasts only as long as the page where the browser keeps nothing. */
export async function openShelf(name: string): Promise<Shelf> {
  if (typeof indexedDB === 'undefined') return new PageShelf();
  const { deleteDB, openDB } = await import('idb');
  try {
    const database = await openDB(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(QUEUE, { keyPath: 'seq', autoIncrement: true });
        fresh.createObjectStore(VALUES);
      },
      // Another tab signs out: let go at once, or its wipe would wait for this page.
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
    return new LastingShelf(database, () => deleteDB(name));
  } catch {
    return new PageShelf();
  }
}
