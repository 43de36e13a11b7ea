import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import type { TrainingReceipt } from '@midstance/contracts/training';
import { Api } from '../../http/api';
import { type Problem, problemOf, problemWords } from '../../http/problem';
import { Phone } from './phone';
import type { Entry } from './shelf';

const receipt = () => import('./receipt-schema').then((file) => file.trainingReceipt);

/** Waits before the queue is tried again by itself, ms; the last one repeats. */
const TRY_AGAIN_MS = [5000, 15_000, 60_000];

/** Statuses that say nothing about the entry itself: nobody signed in, too slow, too often. */
const NOT_THE_ENTRY = [401, 408, 429];

/**
 * Everything a runner writes goes through here: first onto the phone, then to the server in the order of writing. Each
 * write is an idempotent `PUT` under an id made here, so sending twice is the same as sending once. A newer write to
 * the same address takes the place of one that still waits.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly phone = inject(Phone);
  private readonly api = inject(Api);
  private readonly window = inject(DOCUMENT).defaultView;

  private readonly entries = signal<readonly Entry[]>([]);
  private readonly busy = signal(false);
  private running: Promise<void> | null = null;
  private sendingSeq: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private turn: Promise<unknown> = Promise.resolve();

  /** Entries that wait for signal. */
  readonly waiting = computed(() => this.entries().filter((entry) => entry.refusal === null).length);
  /** Addresses of everything the server does not have. */
  readonly unsent = computed<ReadonlySet<string>>(() => new Set(this.entries().map(({ url }) => url)));
  /** Entries the server will not take as they are; they stay until the runner says what to do. */
  readonly refused = computed(() => this.entries().filter((entry) => entry.refusal !== null));
  readonly sending = this.busy.asReadonly();
  /** What the server said to the last entry it took. */
  readonly lastReceipt = signal<TrainingReceipt | null>(null);

  constructor() {
    this.window?.addEventListener('online', () => void this.flush());
    this.window?.document.addEventListener('visibilitychange', () => void this.flush());
  }

  /** Stores a write on the phone, then tries to send what waits. Resolves when it is on the phone. */
  async put(url: string, body: unknown): Promise<void> {
    await this.alone(async () => {
      const same = (await this.phone.entries()).find((entry) => entry.url === url && entry.seq !== this.sendingSeq);
      const isReplaced = same !== undefined && (await this.phone.change(same, { ...same, body, refusal: null }));
      if (!isReplaced) await this.phone.add({ url, body, refusal: null });
      await this.look();
    });
    void this.flush();
  }

  /** Sends what waits, oldest first. Resolves when the queue is empty or the server cannot be reached. */
  flush(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Gives up an entry the server refused. */
  async throwAway(entry: Entry): Promise<void> {
    await this.phone.change(entry, null);
    await this.look();
  }

  /** Sends a refused entry once more. */
  async tryAgain(entry: Entry): Promise<void> {
    await this.phone.change(entry, { ...entry, refusal: null });
    await this.look();
    await this.flush();
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    let next = await this.oldest();
    while (next !== undefined) {
      this.busy.set(true);
      if (!(await this.sendOne(next))) break;
      next = await this.oldest();
    }
    this.busy.set(false);
  }

  /** The next to send. Read anew each time: a write may have come, or another tab may have sent it. */
  private oldest(): Promise<Entry | undefined> {
    return this.alone(async () => {
      await this.look();
      const next = this.entries().find((entry) => entry.refusal === null);
      this.sendingSeq = next?.seq ?? null;
      return next;
    });
  }

  /** True when the queue may go on. */
  private async sendOne(entry: Entry): Promise<boolean> {
    try {
      this.lastReceipt.set(await this.api.put(entry.url, entry.body, receipt));
      this.failures = 0;
      // What another tab wrote in its place meanwhile stays, and is sent next.
      await this.phone.change(entry, null);
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (!isRefusal(problem)) {
        // Who is signed out has just been asked to sign in; asking again by itself would only pester.
        if (problem.status !== 401) this.tryLater();
        return false;
      }
      await this.phone.change(entry, { ...entry, refusal: problemWords(problem) });
      return true;
    } finally {
      this.sendingSeq = null;
      await this.look();
    }
  }

  /** One look-and-change of the queue at a time: a newer write must never replace an entry that is on its way. */
  private alone<T>(change: () => Promise<T>): Promise<T> {
    const done = this.turn.then(change);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async look(): Promise<void> {
    this.entries.set(await this.phone.entries());
  }

  private tryLater(): void {
    const wait = TRY_AGAIN_MS[Math.min(this.failures, TRY_AGAIN_MS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => void this.flush(), wait);
  }
}

function isRefusal({ status }: Problem): boolean {
  return status >= 400 && status < 500 && !NOT_THE_ENTRY.includes(status);
}
