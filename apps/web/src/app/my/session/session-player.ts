import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { LoggedSet } from '@midstance/contracts/training';
import { EmptyState } from '@midstance/ui/empty-state';
import { Icon } from '@midstance/ui/icon';
import { RingCountdown } from '@midstance/ui/ring-countdown';
import { Cues } from '../cues/cues';
import { LateFigure } from '../figure/late-figure';
import { secondsWords, setWords } from '../plan/dosage-words';
import { ChangeSet } from './change-set';
import { FinishSession } from './finish-session';
import { PlayerStore } from './player-store';
import type { Ending } from './session-record';

const SKIP_REASONS = [
  { value: 'pain', label: 'It hurts' },
  { value: 'time', label: 'No time' },
  { value: 'kit', label: 'I don’t have the kit' },
  { value: 'did-not-understand', label: 'I don’t get it' },
] as const;

const SIDE_WORDS = { left: 'LEFT SIDE', right: 'RIGHT SIDE', both: 'BOTH SIDES' } as const;

/** Leads through the exercises of the day, full screen. */
@Component({
  selector: 'app-session-player',
  imports: [ChangeSet, EmptyState, FinishSession, Icon, LateFigure, RingCountdown, RouterLink],
  providers: [PlayerStore],
  templateUrl: './session-player.html',
  styleUrl: './session-player.scss',
  host: { role: 'main', '(click)': 'cues.unlock()' },
})
export class SessionPlayer {
  protected readonly store = inject(PlayerStore);
  protected readonly cues = inject(Cues);
  private readonly router = inject(Router);
  /** Set when Today's "all done as prescribed" led here. */
  readonly all = input<string>();

  protected readonly skipReasons = SKIP_REASONS;
  protected readonly nothing = signal(false);
  protected readonly panel = signal<'none' | 'change' | 'skip' | 'leave'>('none');
  protected readonly exercises = computed(() => this.store.sets().at(-1)?.exercise ?? 0);
  protected readonly figureSide = computed(() => {
    const side = this.store.current()?.side;
    return side === 'left' || side === 'right' ? side : null;
  });
  protected readonly sideWords = computed(() => SIDE_WORDS[this.store.current()?.side ?? 'both']);
  protected readonly dose = computed(() => {
    const current = this.store.current();
    return current === null ? '' : `Set ${current.setNumber} of ${current.dosage.sets} · ${setWords(current.dosage)}`;
  });
  protected readonly next = computed(() => this.nextWords());
  protected readonly mainLabel = computed(() => {
    const phase = this.store.position()?.phase;
    if (phase === 'work') return 'Done as planned';
    return phase === 'rest' ? 'Rested: go on now' : 'Start now';
  });

  constructor() {
    this.cues.unlock();
    void this.begin();
  }

  private async begin(): Promise<void> {
    if (!(await this.store.open())) {
      this.nothing.set(true);
      return;
    }
    if (this.all() !== undefined) await this.store.allDone();
    await this.cues.keepLit();
  }

  protected async skip(reason: NonNullable<LoggedSet['skipReason']>): Promise<void> {
    this.panel.set('none');
    await this.store.skipExercise(reason);
  }

  protected async change(values: Pick<LoggedSet, 'reps' | 'holdS' | 'loadKg' | 'rpe'>): Promise<void> {
    this.panel.set('none');
    await this.store.changeSet(values);
  }

  protected async finish(ending: Ending): Promise<void> {
    await this.store.finish(ending);
    await this.leave();
  }

  protected async drop(): Promise<void> {
    await this.store.drop();
    await this.leave();
  }

  protected async leave(): Promise<void> {
    await this.cues.letSleep();
    await this.router.navigateByUrl('/my');
  }

  private nextWords(): string {
    const [current, position] = [this.store.current(), this.store.position()];
    if (current === null || position === null) return '';
    const following = this.store.sets()[position.set + 1];
    if (position.phase !== 'work') return `${current.name}, ${this.sideWords().toLowerCase()}`;
    if (following === undefined) return 'This is the last set';
    if (following.itemId !== current.itemId) return `Next: ${following.name}`;
    const side = following.side === 'left' ? '◀ left side' : following.side === 'right' ? '▶ right side' : 'again';
    if (following.setNumber === current.setNumber) return `Next: ${side}`;
    return `Next: rest ${secondsWords(current.dosage.restS)}, then ${side}`;
  }
}
