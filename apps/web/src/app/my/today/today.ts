import { NgComponentOutlet } from '@angular/common';
import { Component, type Type, computed, effect, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { LateFigure } from '../figure/late-figure';
import { Diary } from '../phone/diary';
import { RunDrafts } from '../run/run-draft';
import { SessionDrafts, isOfDay, type SessionDraft } from '../session/session-draft';
import { itemsOf } from './day';
import { cardsOf, type TitleOf } from './today-cards';
import { TodayStore } from './today-store';
import { WeekStrip } from './week-strip';
import { greeting } from './words';

/** The runner's day: one thing to do, and at most three cards below it. */
@Component({
  selector: 'app-today',
  imports: [Card, Chip, LateFigure, LoadProblem, NgComponentOutlet, RouterLink, Skeleton, WeekStrip],
  templateUrl: './today.html',
  styleUrl: './today.scss',
})
export class Today {
  protected readonly store = inject(TodayStore);
  private readonly sessions = inject(SessionStore);
  private readonly dates = inject(Dates);
  private readonly diary = inject(Diary);
  private readonly drafts = inject(SessionDrafts);
  private readonly runDrafts = inject(RunDrafts);
  private readonly router = inject(Router);

  protected readonly view = this.store.view;
  protected readonly day = this.store.day;
  protected readonly title = computed(() => {
    const name = this.view()?.givenName ?? this.sessions.session()?.displayName.split(' ')[0] ?? '';
    return `${greeting(this.store.hour())}, ${name}`;
  });
  protected readonly dateWords = computed(() => this.dates.day(this.day()?.date ?? this.dates.today(), 'long'));
  private readonly draft = signal<SessionDraft | null>(null);
  protected readonly begun = computed(() => {
    const [draft, day] = [this.draft(), this.day()];
    return draft !== null && day !== null && isOfDay(draft, day.date, Date.now());
  });
  /** A run that was ended or left without its questions answered. */
  protected readonly openRun = signal(false);
  private readonly asks = computed(() => Boolean(this.day()?.morning ?? this.day()?.hourAfter));
  protected readonly questions = signal<Type<unknown> | null>(null);
  /** The exercise library is fetched beside the day, not before it. */
  private readonly titleOf = signal<TitleOf | null>(null);
  protected readonly cards = computed(() => {
    const [view, day, titleOf] = [this.view(), this.day(), this.titleOf()];
    // Nothing is shown before all of it can be: a question that came late would push what is under the thumb.
    const complete = !this.asks() || this.questions() !== null;
    return complete ? view && day && titleOf && cardsOf(view, day, titleOf) : null;
  });

  constructor() {
    effect(() => {
      if (this.asks()) void import('./open-questions').then((file) => this.questions.set(file.OpenQuestions));
    });
    void import('./session-title').then((file) => this.titleOf.set(file.sessionTitle));
    void this.store.open().then(() => this.store.refresh());
    void this.drafts.read().then((draft) => this.draft.set(draft));
    void this.runDrafts.read().then((draft) => this.openRun.set(draft !== null));
    effect(() => {
      const [draft, day] = [this.draft(), this.day()];
      if (draft !== null && day !== null && !isOfDay(draft, day.date, Date.now())) void this.keepLeftover(draft);
    });
  }

  /** What was done on an earlier day and never ended is sent as it is. */
  private async keepLeftover(draft: SessionDraft): Promise<void> {
    this.draft.set(null);
    const { leftover } = await import('../session/leftover');
    const record = leftover(draft);
    if (record !== null) await this.diary.saveSession(record, draft.id);
    await this.drafts.drop();
  }

  protected async backFill({ date, done }: { date: string; done: boolean }): Promise<void> {
    const view = this.view();
    if (view === null) return;
    const { backFilled } = await import('../session/session-record');
    const record = backFilled(view, itemsOf(view.program, date), date, done);
    if (record !== null) await this.diary.saveSession(record);
  }

  protected logRun(date: string): Promise<boolean> {
    return this.router.navigate(['/my/run/log'], { queryParams: { date } });
  }
}
