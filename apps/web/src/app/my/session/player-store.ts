import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { LoggedSet } from '@midstance/contracts/training';
import {
  advance,
  afterSet,
  faceOf,
  paused,
  playable,
  resumed,
  setBack,
  setsOf,
  working,
  type Position,
} from '@midstance/ui/exercise-session';
import { newId } from '../../http/new-id';
import { Cues } from '../cues/cues';
import { Diary } from '../phone/diary';
import { LeadingTab } from '../phone/leading-tab';
import { itemsOf } from '../today/day';
import { TodayStore } from '../today/today-store';
import { leftover } from './leftover';
import { asPrescribed, skipped } from './logged-sets';
import { SessionDrafts, isOfDay, type EndAnswers, type SessionDraft } from './session-draft';
import { sessionRecord, type Ending } from './session-record';

/** How often the ring looks at the clock, ms. */
const TICK_MS = 200;
const UNDO_MS = 10_000;
/** A clock that runs this far behind itself was set, ms. */
const SET_BACK_MS = 1000;
/** A second tap of the big button so soon is the first one once more, ms. */
const SAME_TAP_MS = 500;

/** The session that is being done. Every change is on the phone before it is shown. */
@Injectable()
export class PlayerStore {
  private readonly drafts = inject(SessionDrafts);
  private readonly diary = inject(Diary);
  private readonly todayStore = inject(TodayStore);
  private readonly cues = inject(Cues);
  private readonly tab = inject(LeadingTab);

  private readonly clockMs = signal(Date.now());
  private readonly before = signal<{ readonly draft: SessionDraft; readonly untilMs: number } | null>(null);
  private heard = '';
  private moved: { readonly to: Position | null; readonly atMs: number } = { to: null, atMs: 0 };

  readonly nowMs = this.clockMs.asReadonly();
  readonly draft = signal<SessionDraft | null>(null);
  readonly sets = computed(() => setsOf(this.draft()?.items ?? []));
  readonly position = computed(() => this.draft()?.position ?? null);
  readonly current = computed(() => this.sets()[this.position()?.set ?? -1] ?? null);
  readonly face = computed(() => {
    const position = this.position();
    return position && faceOf(this.sets(), position, this.clockMs());
  });
  /** Another tab leads the session now. */
  readonly isElsewhere = this.tab.isElsewhere;
  readonly canUndo = computed(() => (this.before()?.untilMs ?? 0) > this.clockMs());

  constructor() {
    const ticking = setInterval(() => void this.tick(), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Goes on with the session of today that was begun, or begins one. False when there is nothing to do today. */
  async open(): Promise<boolean> {
    this.tab.take('session');
    await this.todayStore.open();
    const kept = await this.drafts.read();
    const day = this.todayStore.day();
    if (kept !== null && (day === null || isOfDay(kept, day.date, Date.now()))) {
      // The app was closed meanwhile: time stood still.
      this.draft.set({ ...kept, position: kept.position && { ...kept.position, pausedAtMs: Date.now() } });
      return true;
    }
    await this.keepLeftover(kept);
    const view = this.todayStore.view();
    if (!view?.program || day === null) return false;
    const due = itemsOf(view.program, day.date);
    if (due.length === 0) return false;
    const led = playable(due);
    await this.change({
      id: newId(),
      programId: view.program.id,
      programVersion: view.program.version,
      localDate: day.date,
      timeZone: view.timeZone,
      startedAt: new Date().toISOString(),
      // A day of care only has nothing to lead through; it can still be said to be done.
      items: led.length > 0 ? led : due,
      sets: [],
      position: { set: 0, phase: 'ready', sinceMs: Date.now(), pausedAtMs: null },
    });
    return true;
  }

  /** Whether a session is in progress on this phone. */
  async isKept(): Promise<boolean> {
    return (await this.drafts.read()) !== null;
  }

  /** The big button: the set is done as planned; in a rest, go on at once. */
  async done(): Promise<void> {
    const [current, position] = [this.current(), this.position()];
    if (current === null || position === null || this.isSameTap()) return;
    const now = Date.now();
    const moving = position.phase === 'work' ? this.log(asPrescribed(current), now) : this.move(working(position, now));
    this.justMoved();
    await moving;
  }

  /** Where the big button or the clock has just led to: what it says now was not what the thumb aimed at. */
  private justMoved(): void {
    this.moved = { to: this.position(), atMs: Date.now() };
  }

  private isSameTap(): boolean {
    return this.position() === this.moved.to && Date.now() - this.moved.atMs < SAME_TAP_MS;
  }

  async changeSet(values: Pick<LoggedSet, 'reps' | 'holdS' | 'loadKg' | 'rpe'>): Promise<void> {
    const current = this.current();
    if (current !== null) await this.log({ ...asPrescribed(current), ...values, status: 'changed' }, Date.now());
  }

  /** Leaves out the rest of this exercise, with the reason. */
  async skipExercise(reason: NonNullable<LoggedSet['skipReason']>): Promise<void> {
    const [draft, current, position] = [this.draft(), this.current(), this.position()];
    if (draft === null || current === null || position === null) return;
    const left = this.sets()
      .slice(position.set)
      .filter((set) => set.itemId === current.itemId);
    const last = position.set + left.length - 1;
    this.remember(draft);
    await this.change({
      ...draft,
      sets: [...draft.sets, ...left.map((set) => skipped(set, reason))],
      position: afterSet(this.sets(), last, Date.now()),
    });
  }

  /** Everything that is left was done as planned. */
  async allDone(): Promise<void> {
    const draft = this.draft();
    if (draft === null) return;
    const from = draft.position?.set ?? this.sets().length;
    this.remember(draft);
    await this.change({
      ...draft,
      sets: [...draft.sets, ...this.sets().slice(from).map(asPrescribed)],
      position: null,
    });
  }

  /** Ends here; what is left was not done, for a reason the runner did not give. */
  async endEarly(): Promise<void> {
    const draft = this.draft();
    if (draft !== null) await this.change({ ...draft, position: null });
  }

  async undo(): Promise<void> {
    const before = this.before();
    if (before === null) return;
    this.before.set(null);
    await this.change({
      ...before.draft,
      position: before.draft.position && paused(before.draft.position, Date.now()),
    });
  }

  async togglePause(): Promise<void> {
    const position = this.position();
    if (position === null) return;
    const now = Date.now();
    await this.move(position.pausedAtMs === null ? paused(position, now) : resumed(position, now));
  }

  /** Keeps an answer that is not saved yet: a call in between takes none away. */
  async answer(answers: EndAnswers): Promise<void> {
    const draft = this.draft();
    if (draft !== null) await this.change({ ...draft, answers });
  }

  /** Ends the session: it goes to the outbox whole, and the draft is dropped. */
  async finish(ending: Ending): Promise<void> {
    const draft = this.draft();
    if (draft === null) return;
    // A second tap, or the clock, finds nothing to go on with.
    this.draft.set(null);
    const now = new Date().toISOString();
    // A phone whose clock was set back would end the session before it began.
    const endedAt = now < draft.startedAt ? draft.startedAt : now;
    const record = sessionRecord({ ...occasionOf(draft), endedAt }, draft.items, draft.sets, ending);
    await this.diary.saveSession(record, draft.id);
    await this.drafts.drop();
  }

  /** Forgets the session as if it had not been begun. */
  async drop(): Promise<void> {
    await this.drafts.drop();
  }

  private async keepLeftover(kept: SessionDraft | null): Promise<void> {
    const record = kept && leftover(kept);
    if (kept && record) await this.diary.saveSession(record, kept.id);
  }

  private async tick(): Promise<void> {
    const now = Date.now();
    const backMs = this.clockMs() - now;
    this.clockMs.set(now);
    if (backMs > SET_BACK_MS) await this.setBack(backMs);
    const [draft, position] = [this.draft(), this.position()];
    if (draft === null || position === null || this.isElsewhere()) return;
    this.listen();
    const step = advance(this.sets(), position, now);
    if (step.position === position) return;
    const finished = this.sets()[step.finishedSet ?? -1];
    const moving = finished
      ? this.log(asPrescribed(finished), now, step.position)
      : this.change({ ...draft, position: step.position });
    this.justMoved();
    await moving;
  }

  /** The phone's clock was set back: what has passed has passed. */
  private async setBack(byMs: number): Promise<void> {
    const position = this.position();
    if (position !== null) await this.move(setBack(position, byMs));
  }

  /** A beep when something begins, and at each of the last three seconds. */
  private listen(): void {
    const face = this.face();
    const position = this.position();
    if (face === null || position?.pausedAtMs !== null) return;
    const mark = `${position.set.toString()} ${position.phase} ${face.beat} ${(face.lastSeconds ?? '').toString()}`;
    if (mark === this.heard) return;
    const sameBeat = this.heard.startsWith(`${position.set.toString()} ${position.phase} ${face.beat} `);
    this.heard = mark;
    if (sameBeat) this.cues.give('tick');
    else this.cues.give(position.phase === 'work' ? 'go' : 'stop', position.phase === 'switch' ? 'Switch sides' : '');
  }

  private async log(set: LoggedSet, now: number, next?: Position | null): Promise<void> {
    const draft = this.draft();
    if (!draft?.position) return;
    this.remember(draft);
    const position = next === undefined ? afterSet(this.sets(), draft.position.set, now) : next;
    if (position === null) this.cues.give('end', 'Done');
    await this.change({ ...draft, sets: [...draft.sets, set], position });
  }

  private async move(position: Position): Promise<void> {
    const draft = this.draft();
    if (draft !== null) await this.change({ ...draft, position });
  }

  private remember(draft: SessionDraft): void {
    this.before.set({ draft, untilMs: Date.now() + UNDO_MS });
  }

  private async change(draft: SessionDraft): Promise<void> {
    this.draft.set(draft);
    this.clockMs.set(Date.now());
    await this.drafts.keep(draft);
  }
}

function occasionOf({ programId, programVersion, localDate, timeZone, startedAt }: SessionDraft) {
  return { programId, programVersion, localDate, timeZone, startedAt };
}
