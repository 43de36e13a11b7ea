import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { LoggedSet } from '@midstance/contracts/training';
import { EmptyState } from '@midstance/ui/empty-state';
import { ExerciseScreen, figureSide } from '@midstance/ui/exercise-session';
import { Icon } from '@midstance/ui/icon';
import { Cues } from '../cues/cues';
import { LateFigure } from '../figure/late-figure';
import { LeadingTab } from '../phone/leading-tab';
import { OpenElsewhere } from '../phone/open-elsewhere';
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

/** Leads through the exercises of the day, full screen. */
@Component({
  selector: 'app-session-player',
  imports: [ChangeSet, EmptyState, ExerciseScreen, FinishSession, Icon, LateFigure, OpenElsewhere, RouterLink],
  providers: [LeadingTab, PlayerStore],
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
  protected readonly figureSide = computed(() => figureSide(this.store.current()));
  protected readonly kept = computed(() => {
    const sets = this.store.draft()?.sets.length ?? 0;
    if (sets === 0) return 'No set is done yet.';
    return sets === 1 ? 'Your first set is on this phone.' : `Your ${sets} sets are on this phone.`;
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

  /** Goes on in this tab where the other one is; what was ended there is not begun anew. */
  protected async takeOver(): Promise<void> {
    if (!(await this.store.isKept())) await this.leave();
    else await this.store.open();
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
    await this.router.navigateByUrl('/my', { replaceUrl: true });
  }
}
