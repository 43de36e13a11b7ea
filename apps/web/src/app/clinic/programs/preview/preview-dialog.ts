import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, DestroyRef, computed, inject, linkedSignal, signal } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import {
  ExerciseScreen,
  type Position,
  advance,
  afterSet,
  doseWords,
  figureSide,
  paused,
  resumed,
  working,
} from '@midstance/ui/exercise-session';
import { Dates } from '../../../settings/dates';
import { previewDays } from './preview-days';

/** What is shown. */
export interface PreviewQuestion {
  readonly content: ProgramContent;
  readonly phaseId: string;
  /** The runner's own day. */
  readonly today: string;
}

/** How often the clock is looked at, as on the phone, ms. */
const TICK_MS = 200;

/** A session of the program on the runner's own screen, gone through as on the phone. Nothing of it is recorded. */
@Component({
  selector: 'app-preview-dialog',
  imports: [DialogFrame, ExerciseFigure, ExerciseScreen],
  templateUrl: './preview-dialog.html',
  styleUrl: './preview-dialog.scss',
})
export class PreviewDialog {
  protected readonly dialog = inject<DialogRef>(DialogRef);
  protected readonly dates = inject(Dates);
  private readonly question = inject<PreviewQuestion>(DIALOG_DATA);
  protected readonly phases = this.question.content.phases;

  protected readonly phaseId = signal(this.question.phaseId);
  protected readonly phaseTitle = computed(() => this.phases.find(({ id }) => id === this.phaseId())?.title ?? '');
  protected readonly days = computed(() => previewDays(this.question.content, this.phaseId(), this.question.today));
  private readonly date = signal('');
  protected readonly day = computed(
    () => this.days().find(({ date }) => date === this.date()) ?? this.days()[0] ?? null,
  );
  protected readonly nowMs = signal(Date.now());
  protected readonly position = linkedSignal<unknown, Position | null>({
    source: this.day,
    computation: () => ready(0),
  });
  private readonly sets = computed(() => this.day()?.sets ?? []);
  protected readonly current = computed(() => this.sets()[this.position()?.set ?? -1] ?? null);
  protected readonly side = computed(() => figureSide(this.current()));
  /** Each exercise with its first set. */
  protected readonly exercises = computed(() =>
    (this.day()?.items ?? []).map((item) => {
      const set = this.sets().findIndex(({ itemId }) => itemId === item.id);
      return {
        set,
        name: this.sets()[set]?.name ?? '',
        words: doseWords(item.dosage),
        isHere: this.current()?.itemId === item.id,
      };
    }),
  );
  protected readonly said = signal('');

  constructor() {
    const ticking = setInterval(() => this.tick(), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  protected setPhase(event: Event): void {
    this.phaseId.set((event.target as HTMLSelectElement).value);
  }

  protected setDay(event: Event): void {
    this.date.set((event.target as HTMLSelectElement).value);
  }

  protected goTo(set: number): void {
    this.go(ready(set), '');
  }

  protected done(): void {
    const position = this.position();
    if (position === null) return;
    const isWork = position.phase === 'work';
    this.go(isWork ? afterSet(this.sets(), position.set, Date.now()) : working(position, Date.now()), '');
  }

  protected togglePause(): void {
    const position = this.position();
    if (position === null) return;
    this.go(position.pausedAtMs === null ? paused(position, Date.now()) : resumed(position, Date.now()), '');
  }

  protected change(): void {
    const position = this.position();
    if (position === null) return;
    const next = afterSet(this.sets(), position.set, Date.now());
    this.go(next, 'Here the runner says what was done instead: times, seconds or weight.');
  }

  protected skip(): void {
    const itemId = this.current()?.itemId;
    const last = this.sets().findLastIndex((set) => set.itemId === itemId);
    const next = afterSet(this.sets(), last, Date.now());
    this.go(next, 'Here the runner says why: it hurts, no time, no kit, or not understood.');
  }

  private go(position: Position | null, words: string): void {
    this.nowMs.set(Date.now());
    this.position.set(position);
    this.said.set(words);
  }

  private tick(): void {
    const position = this.position();
    this.nowMs.set(Date.now());
    if (position !== null) this.position.set(advance(this.sets(), position, Date.now()).position);
  }
}

function ready(set: number): Position {
  return { set, phase: 'ready', sinceMs: Date.now(), pausedAtMs: null };
}
