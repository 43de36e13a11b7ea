import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { type Assessment, assessment } from '@midstance/contracts/assessments';
import { Connection } from '../../../connection/connection';
import { type Problem, problemOf } from '../../../http/problem';
import { AssessmentsClient } from '../assessments-client';
import { type Draft, draftOf } from './draft';
import { asStored, bodyOf, emptied, restOf } from './draft-body';
import { DraftShelf, type ShelvedDraft } from './draft-shelf';
import { MergeQuestion } from './merge-question';
import { changedCells, isSameDraft, mergeDrafts, takeTheirs } from './merge-drafts';

/** Quiet after the last key before a save, and the longest a change waits, ms. Together under two seconds. */
const QUIET_MS = 600;
const LONGEST_WAIT_MS = 1500;
/** A question waits until nothing was typed for so long, ms: a dialog in between would take the next keys. */
const PAUSE_MS = 1500;
/** How often a server that did not answer is asked again, ms. */
const TRY_AGAIN_MS = 5000;

/** `here`: kept in this browser, the server does not answer. `refused`: the server said why it will not take it. */
export type SaveState = 'new' | 'saved' | 'waiting' | 'saving' | 'here' | 'refused';

/**
 * Holds the draft of one screen and brings it to the server: soon after the last key, one request at a time, and again
 * when the server was away. Meanwhile the draft is in the browser's storage. When somebody else saved first the two are
 * joined; what both changed differently is asked.
 */
@Injectable()
export class DraftKeeper {
  private readonly client = inject(AssessmentsClient);
  private readonly shelf = inject(DraftShelf);
  private readonly connection = inject(Connection);
  private readonly question = inject(MergeQuestion);

  private readonly current = signal<Draft | null>(null);
  private readonly agreed = signal<Draft | null>(null);
  private readonly status = signal<SaveState>('new');
  private id = '';
  private readonly known = signal<number | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private changedAt = 0;
  private flight: Promise<void> | null = null;

  readonly draft = this.current.asReadonly();
  readonly state = this.status.asReadonly();
  readonly savedAt = signal<string | null>(null);
  readonly problem = signal<Problem | null>(null);
  /** Version of the record that is known here; `null` before the first save. */
  readonly version = this.known.asReadonly();
  /** Keys of the cells that somebody else's last save changed here. */
  readonly arrived = signal<readonly string[]>([]);
  readonly isDirty = computed(() => {
    const draft = this.current();
    const agreed = this.agreed();
    return draft !== null && (agreed === null || !isSameDraft(asStored(draft), agreed));
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.leave());
    effect(() => {
      const isBack = this.connection.state() === 'online';
      untracked(() => {
        if (isBack && this.status() === 'here') this.saveSoon(0);
      });
    });
  }

  /** Takes over what the server has; a draft that never reached it comes back from the browser and goes up. */
  async open(id: string, stored: Assessment | null): Promise<void> {
    this.id = id;
    this.known.set(stored?.version ?? null);
    const base = stored && draftOf(stored);
    this.agreed.set(base);
    this.current.set(base);
    this.status.set(stored ? 'saved' : 'new');
    const shelved = await this.shelf.find(id);
    if (stored?.status !== 'signed') await this.takeUp(shelved, base);
    // A value that was not sent before somebody signed is not thrown away.
    else if (shelved && !shelved.isWhole) await this.forgetHere();
  }

  /** Goes on with what the browser kept, joined to what the server has. */
  private async takeUp(shelved: ShelvedDraft | null, base: Draft | null): Promise<void> {
    if (!shelved) return;
    if (base) await this.join(shelved.base ?? emptied(shelved.draft), shelved.draft, base);
    else this.begin(shelved.draft);
    if (!shelved.isWhole) this.arrived.set([]);
    this.change((draft) => draft);
  }

  /** A draft nobody saved yet; it is stored with its first value. */
  begin(draft: Draft): void {
    this.current.set(draft);
    this.status.set('new');
  }

  change(edit: (draft: Draft) => Draft): void {
    const draft = this.current();
    if (!draft) return;
    this.current.set(edit(draft));
    void this.keepHere();
    if (!this.isDirty()) {
      this.nothingToSave();
      return;
    }
    this.status.set('waiting');
    this.changedAt = Date.now();
    this.waitingSince ??= Date.now();
    this.saveSoon(Math.max(0, Math.min(QUIET_MS, this.waitingSince + LONGEST_WAIT_MS - Date.now())));
  }

  /** Saves what is not saved yet and waits for it; false when it could not be saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.changedAt = 0;
    while (this.isDirty() || this.flight) {
      await (this.flight ?? this.save());
      if (this.status() === 'here' || this.status() === 'refused') return false;
    }
    return true;
  }

  /**
   * Takes over what somebody else saved while nothing was typed here. With something unsaved it waits: the next save
   * joins the two.
   */
  async meet(current: Assessment): Promise<void> {
    const [agreed, mine, version] = [this.agreed(), this.current(), this.version()];
    if (!agreed || !mine || this.isDirty() || this.flight || version === null || current.version <= version) return;
    this.known.set(current.version);
    await this.join(agreed, mine, draftOf(current));
  }

  /** Locks the record. */
  async sign(): Promise<Assessment | null> {
    const isSaved = await this.flush();
    const version = this.version();
    if (!isSaved || version === null) return null;
    const signed = await this.client.sign(this.id, version);
    await this.open(this.id, signed);
    return signed;
  }

  /** What waited to be saved was taken back. */
  private nothingToSave(): void {
    if (this.status() !== 'waiting' || this.flight) return;
    clearTimeout(this.timer);
    this.waitingSince = null;
    this.status.set('saved');
  }

  private saveSoon(waitMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), waitMs);
  }

  private save(): Promise<void> {
    this.flight ??= this.send().finally(() => {
      this.flight = null;
      if (this.isDirty() && this.status() === 'waiting') this.saveSoon(QUIET_MS);
    });
    return this.flight;
  }

  private async send(): Promise<void> {
    const sent = this.current();
    if (!sent || !this.isDirty()) return;
    this.waitingSince = null;
    this.status.set('saving');
    try {
      const { version, savedAt } = await this.client.save(this.id, bodyOf(sent), this.version());
      this.known.set(version);
      this.agreed.set(asStored(sent));
      this.savedAt.set(savedAt);
      this.problem.set(null);
      this.status.set(this.isDirty() ? 'waiting' : 'saved');
      if (!this.isDirty()) await this.keepHere();
    } catch (error) {
      await this.failed(sent, problemOf(error));
    }
  }

  private async failed(sent: Draft, problem: Problem): Promise<void> {
    if (problem.code === 'stale_version') {
      await this.meetAfterSaving(sent, assessment.parse(problem.current));
    } else if (problem.code === 'unreachable') {
      this.status.set('here');
      this.timer = setTimeout(() => void this.save(), TRY_AGAIN_MS);
    } else {
      this.problem.set(problem);
      this.status.set('refused');
    }
  }

  /** Somebody else saved first. What both changed is asked once the hands rest; until then it is tried again. */
  private async meetAfterSaving(sent: Draft, current: Assessment): Promise<void> {
    const [base, mine, theirs] = [this.agreed() ?? asStored(sent), this.current() ?? sent, draftOf(current)];
    const isTyping = Date.now() - this.changedAt < PAUSE_MS;
    if (isTyping && mergeDrafts(base, mine, theirs).differences.length > 0) {
      this.status.set('waiting');
      return;
    }
    this.known.set(current.version);
    await this.join(base, mine, theirs);
  }

  /** Joins mine with what somebody else saved, asks about differences, and saves the result. */
  private async join(base: Draft, mine: Draft, theirs: Draft): Promise<void> {
    const { joined, differences } = mergeDrafts(base, mine, theirs);
    this.agreed.set(theirs);
    this.current.set(joined);
    this.arrived.set(changedCells(asStored(mine), asStored(joined)));
    const taken = differences.length > 0 ? await this.question.ask(differences) : [];
    this.status.set('saved');
    this.change((draft) => takeTheirs(draft, taken));
  }

  /** Keeps in the browser what the server does not have: the draft, or what is left of it once it was saved. */
  private async keepHere(): Promise<void> {
    const draft = this.current();
    if (!draft) return;
    const { rest, base } = restOf(draft);
    const shelved = this.isDirty()
      ? { isWhole: true, draft, base: this.agreed() }
      : { isWhole: false, draft: rest, base };
    if (!shelved.isWhole && isSameDraft(rest, base)) await this.forgetHere();
    else await this.shelf.keep(this.id, shelved).catch(() => undefined);
  }

  private async forgetHere(): Promise<void> {
    await this.shelf.forget(this.id).catch(() => undefined);
  }

  /** The page is left: what is not saved goes up if it can, and stays in the browser if not. */
  private leave(): void {
    clearTimeout(this.timer);
    if (this.isDirty()) void this.save();
  }
}
