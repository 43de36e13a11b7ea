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
  replace(entry: Entry): Promise<void>;
  remove(seq: number): Promise<void>;
  read(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
  wipe(): Promise<void>;
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

  async replace(entry: Entry): Promise<void> {
    await this.database.put(QUEUE, entry);
  }

  remove(seq: number): Promise<void> {
    return this.database.delete(QUEUE, seq);
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
    return this.replace({ ...entry, seq: this.last });
  }

  replace(entry: Entry): Promise<void> {
    this.queue.set(entry.seq, entry);
    return Promise.resolve();
  }

  remove(seq: number): Promise<void> {
    this.queue.delete(seq);
    return Promise.resolve();
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
