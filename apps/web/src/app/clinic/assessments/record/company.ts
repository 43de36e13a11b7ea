import { DOCUMENT, DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import { Connection } from '../../../connection/connection';
import { AssessmentsClient } from '../assessments-client';
import { Recording } from './recording';

/** How often the server is asked who else is here and what they saved, ms. */
const ASK_EVERY_MS = 3000;
/**
 * After so long without a key or a pointer nobody is at the desk, ms. Asking on would keep a session that was left alone
 * from ending.
 */
const LEFT_ALONE_AFTER_MS = 120_000;
const ACTIVITIES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
/** How long a value somebody else has changed stays marked, ms. */
const MARK_MS = 8000;

/**
 * Who else has this draft open, and what they record: asked every few seconds while somebody is at the page and there is
 * a network. A value of theirs stands here within seconds and is marked for a moment.
 */
@Injectable()
export class Company {
  private readonly client = inject(AssessmentsClient);
  private readonly connection = inject(Connection);
  private readonly page = inject(DOCUMENT);
  private readonly recording = inject(Recording);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;
  private id = '';
  private isAsking = false;
  private activeAt = Date.now();

  /** Names of the others in this draft. */
  readonly others = signal<readonly string[]>([]);

  constructor() {
    const seen = () => this.askSoon(0);
    const active = () => this.noteActive();
    this.page.addEventListener('visibilitychange', seen);
    ACTIVITIES.forEach((name) => this.page.addEventListener(name, active, { passive: true }));
    inject(DestroyRef).onDestroy(() => {
      this.page.removeEventListener('visibilitychange', seen);
      ACTIVITIES.forEach((name) => this.page.removeEventListener(name, active));
      clearTimeout(this.timer);
      clearTimeout(this.fading);
      this.id = '';
    });
    effect(() => {
      const arrived = this.recording.keeper.arrived();
      if (arrived.length > 0) untracked(() => this.fadeLater());
    });
  }

  /** Watches the draft with this id from now on. */
  follow(id: string): void {
    this.id = id;
    this.others.set([]);
    this.askSoon(0);
  }

  private askSoon(waitMs: number): void {
    clearTimeout(this.timer);
    if (this.id !== '') this.timer = setTimeout(() => void this.ask(), waitMs);
  }

  private async ask(): Promise<void> {
    const version = this.recording.keeper.version();
    if (this.recording.locked() || this.isAsking) return;
    this.isAsking = true;
    try {
      if (version !== null && this.isInSight()) await this.meet(this.id, version);
    } catch {
      // Without an answer nobody is known to be here; the head says that the server is away.
      this.others.set([]);
    } finally {
      this.isAsking = false;
      this.askSoon(ASK_EVERY_MS);
    }
  }

  private async meet(id: string, version: number): Promise<void> {
    const { others, current } = await this.client.beInDraft(id, version);
    if (id !== this.id) return;
    this.others.set(others.map(({ name }) => name));
    if (!current) return;
    if (current.status === 'signed') await this.recording.signedElsewhere(current);
    else await this.recording.keeper.meet(current);
  }

  private isInSight(): boolean {
    // A server that is away is asked on: its answer is what ends the notice about it.
    return this.page.visibilityState !== 'hidden' && this.connection.state() !== 'offline' && !this.isLeftAlone();
  }

  private isLeftAlone(): boolean {
    return Date.now() - this.activeAt > LEFT_ALONE_AFTER_MS;
  }

  private noteActive(): void {
    const isBack = this.isLeftAlone();
    this.activeAt = Date.now();
    if (isBack) this.askSoon(0);
  }

  private fadeLater(): void {
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.recording.keeper.arrived.set([]), MARK_MS);
  }
}
