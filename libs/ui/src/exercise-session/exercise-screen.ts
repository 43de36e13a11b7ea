import { Component, computed, input, output } from '@angular/core';
import { RingCountdown } from '../ring-countdown';
import { secondsWords, setWords } from './dosage-words';
import type { Position } from './player-clock';
import { faceOf, minutesLeft } from './player-face';
import type { PlannedSet, SetSide } from './set-plan';

const SIDE_WORDS: Readonly<Record<SetSide, string>> = { left: 'LEFT SIDE', right: 'RIGHT SIDE', both: 'BOTH SIDES' };

/**
 * The screen a runner exercises by: which side, which exercise, how much, the clock and what comes next. It holds no
 * data and looks at no clock. Slots: `screenStart` and `screenEnd` beside the count, `screenFigure`, and what stands
 * below.
 */
@Component({
  selector: 'ui-exercise-screen',
  imports: [RingCountdown],
  templateUrl: './exercise-screen.html',
  styleUrl: './exercise-screen.scss',
})
export class ExerciseScreen {
  readonly sets = input.required<readonly PlannedSet[]>();
  /** Where the session stands; `null` when all sets are through. */
  readonly position = input.required<Position | null>();
  /** Now, ms since 1970. */
  readonly nowMs = input.required<number>();
  /** Sets that are behind. */
  readonly logged = input.required<number>();
  /** Something else stands in the exercise's place. */
  readonly covered = input(false);
  /** A question stands in the place of the clock and the buttons. */
  readonly asking = input(false);
  /** Level of the exercise's name among the headings of the page. */
  readonly level = input(1);

  /** The big button: this set is done, or go on at once. */
  readonly done = output();
  /** Pause, or go on. */
  readonly paused = output();
  readonly changed = output();
  readonly skipped = output();

  protected readonly current = computed(() => this.sets()[this.position()?.set ?? -1] ?? null);
  protected readonly exercises = computed(() => this.sets().at(-1)?.exercise ?? 0);
  protected readonly isPaused = computed(() => (this.position()?.pausedAtMs ?? null) !== null);
  protected readonly minutes = computed(() => {
    const position = this.position();
    return position && minutesLeft(this.sets(), position, this.nowMs());
  });
  protected readonly face = computed(() => {
    const position = this.position();
    return position && faceOf(this.sets(), position, this.nowMs());
  });
  protected readonly sideWords = computed(() => SIDE_WORDS[this.current()?.side ?? 'both']);
  protected readonly dose = computed(() => {
    const current = this.current();
    return current === null ? '' : `Set ${current.setNumber} of ${current.dosage.sets} · ${setWords(current.dosage)}`;
  });
  protected readonly next = computed(() => this.nextWords());
  protected readonly mainLabel = computed(() => {
    const phase = this.position()?.phase;
    if (phase === 'work') return 'Done as planned';
    return phase === 'rest' ? 'Rested: go on now' : 'Start now';
  });

  private nextWords(): string {
    const [current, position] = [this.current(), this.position()];
    if (current === null || position === null) return '';
    const following = this.sets()[position.set + 1];
    if (position.phase !== 'work') return `${current.name}, ${this.sideWords().toLowerCase()}`;
    if (following === undefined) return 'This is the last set';
    if (following.itemId !== current.itemId) return `Next: ${following.name}`;
    const side = following.side === 'left' ? '◀ left side' : following.side === 'right' ? '▶ right side' : 'again';
    if (following.setNumber === current.setNumber) return `Next: ${side}`;
    return `Next: rest ${secondsWords(current.dosage.restS)}, then ${side}`;
  }
}

/** The leg a figure shows; `null` for both. */
export function figureSide(set: PlannedSet | null): 'left' | 'right' | null {
  return set === null || set.side === 'both' ? null : set.side;
}
