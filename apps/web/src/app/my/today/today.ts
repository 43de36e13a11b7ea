import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { Diary } from '../phone/diary';
import { backFilled } from '../session/session-record';
import { SessionDrafts } from '../session/session-draft';
import { itemsOf } from './day';
import { HourAfter } from './hour-after';
import { MorningQuestion } from './morning-question';
import { cardsOf } from './today-cards';
import { TodayStore } from './today-store';
import { WeekStrip } from './week-strip';
import { greeting } from './words';

/** The runner's day: one thing to do, and at most three cards below it. */
@Component({
  selector: 'app-today',
  imports: [Card, Chip, ExerciseFigure, HourAfter, LoadProblem, MorningQuestion, RouterLink, Skeleton, WeekStrip],
  templateUrl: './today.html',
  styleUrl: './today.scss',
})
export class Today {
  protected readonly store = inject(TodayStore);
  private readonly sessions = inject(SessionStore);
  private readonly dates = inject(Dates);
  private readonly diary = inject(Diary);
  private readonly drafts = inject(SessionDrafts);
  private readonly router = inject(Router);

  protected readonly view = this.store.view;
  protected readonly day = this.store.day;
  protected readonly title = computed(() => {
    const name = this.view()?.givenName ?? this.sessions.session()?.displayName.split(' ')[0] ?? '';
    return `${greeting(new Date().getHours())}, ${name}`;
  });
  protected readonly dateWords = computed(() => this.dates.day(this.day()?.date ?? this.dates.today(), 'long'));
  /** Stays once it was shown: the runner may add to the answer before it goes. */
  protected readonly morning = linkedSignal<{ bodyPart: string } | null, { bodyPart: string } | null>({
    source: () => this.day()?.morning ?? null,
    computation: (open, before) => open ?? before?.value ?? null,
  });
  protected readonly begun = signal(false);
  protected readonly cards = computed(() => {
    const [view, day] = [this.view(), this.day()];
    return view && day && cardsOf(view, day);
  });

  constructor() {
    void this.store.open().then(() => this.store.refresh());
    void this.drafts.read().then((draft) => this.begun.set(draft?.localDate === this.day()?.date && draft !== null));
  }

  protected async backFill({ date, done }: { date: string; done: boolean }): Promise<void> {
    const view = this.view();
    if (view === null) return;
    const record = backFilled(view, itemsOf(view.program, date), date, done);
    if (record !== null) await this.diary.saveSession(record);
  }

  protected logRun(date: string): Promise<boolean> {
    return this.router.navigate(['/my/run/log'], { queryParams: { date } });
  }
}
