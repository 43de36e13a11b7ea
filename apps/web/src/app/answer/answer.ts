import { Location } from '@angular/common';
import { Component, ElementRef, afterRenderEffect, computed, inject, resource, signal, viewChild } from '@angular/core';
import type { LinkAnswers, LinkView } from '@midstance/contracts/outcomes';
import { Skeleton } from '@midstance/ui/skeleton';
import { problemOf, problemWords } from '../http/problem';
import { ActivityNames } from './activity-names';
import { AnswerClient } from './answer-client';
import { activityNames, answerAt, isAnswered, pagesOf, withAnswer, withNames } from './answer-pages';
import { ChoiceButtons } from './choice-buttons';

/**
 * Questions of the clinic for a runner who is not signed in: one a page, nothing chosen beforehand, kept after every
 * answer. The link's secret stays in the address until the answers are sent, so that opening it again goes on where
 * the runner stopped.
 */
@Component({
  selector: 'app-answer',
  imports: [ActivityNames, ChoiceButtons, Skeleton],
  templateUrl: './answer.html',
  styleUrl: './answer.scss',
})
export class Answer {
  private readonly client = inject(AnswerClient);
  private readonly location = inject(Location);
  private readonly token = (this.location.path(true).split('#token=')[1] ?? '').trim();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly opened = resource({ loader: () => this.open() });
  protected readonly answers = signal<LinkAnswers>({});
  /** -1 is the welcome; after the last question comes the page that sends. */
  protected readonly place = signal(-1);
  protected readonly state = signal<'asking' | 'sending' | 'sent'>('asking');
  protected readonly problem = signal('');
  /** Answers that are not kept by the clinic's server yet. */
  protected readonly unsaved = signal(false);
  private saving: Promise<void> = Promise.resolve();
  private triedToSend = false;

  protected readonly view = computed<LinkView | null>(() => (this.opened.hasValue() ? this.opened.value() : null));
  protected readonly refusal = computed(() => {
    const error = this.opened.error();
    return error ? problemWords(problemOf(error)) : '';
  });
  protected readonly pages = computed(() => {
    const view = this.view();
    return view === null ? [] : pagesOf(view, this.answers());
  });
  protected readonly page = computed(() => this.pages()[this.place()] ?? null);
  protected readonly value = computed(() => {
    const page = this.page();
    return page === null ? null : answerAt(this.answers(), page);
  });
  protected readonly names = computed(() => {
    const [view, page] = [this.view(), this.page()];
    return view && page ? activityNames(view, page.code, this.answers()) : [];
  });
  protected readonly pageAnswered = computed(() => {
    const [view, page] = [this.view(), this.page()];
    return view !== null && page !== null && isAnswered(view, page, this.answers());
  });
  protected readonly answeredCount = computed(() => {
    const view = this.view();
    return view === null ? 0 : this.pages().filter((page) => isAnswered(view, page, this.answers())).length;
  });
  protected readonly resumes = computed(() => this.answeredCount() > 0);

  constructor() {
    afterRenderEffect(() => {
      // A new page is read from its question on.
      this.place();
      this.state();
      this.heading()?.nativeElement.focus();
    });
  }

  /** Goes to the first question without an answer, or to the end. */
  protected begin(): void {
    const view = this.view();
    if (view === null) return;
    const open = this.pages().findIndex((page) => !isAnswered(view, page, this.answers()));
    this.place.set(open < 0 ? this.pages().length : open);
  }

  protected go(steps: number): void {
    this.problem.set('');
    this.place.update((place) => Math.min(this.pages().length, Math.max(-1, place + steps)));
  }

  protected choose(value: number): void {
    const [view, page] = [this.view(), this.page()];
    if (view && page) this.keep(withAnswer(view, this.answers(), page, value));
  }

  protected name(typed: readonly string[]): void {
    const page = this.page();
    if (page) this.keep(withNames(this.answers(), page.code, typed));
  }

  protected async send(): Promise<void> {
    this.state.set('sending');
    this.problem.set('');
    let arrived = false;
    try {
      await this.saving;
      await this.save();
      arrived = true;
      await this.client.finish(this.token);
      this.done();
    } catch (error) {
      this.afterFailure(error, arrived);
    }
  }

  private afterFailure(error: unknown, arrived: boolean): void {
    const problem = problemOf(error);
    // The first try got through and only its answer was lost.
    if (arrived && this.triedToSend && problem.code === 'link_invalid') {
      this.done();
      return;
    }
    this.triedToSend ||= arrived && problem.code === 'unreachable';
    this.state.set('asking');
    this.problem.set(problemWords(problem));
  }

  private done(): void {
    this.state.set('sent');
    this.location.replaceState('/answer');
  }

  private keep(answers: LinkAnswers): void {
    this.answers.set(answers);
    this.unsaved.set(true);
    this.saving = this.saving.then(() => this.save()).catch((error: unknown) => this.refuse(error));
  }

  private async save(): Promise<void> {
    // What came while an earlier save was on its way went up with the one after it.
    if (!this.unsaved()) return;
    const answers = this.answers();
    await this.client.save(this.token, answers);
    if (answers === this.answers()) this.unsaved.set(false);
  }

  private refuse(error: unknown): void {
    this.problem.set(problemWords(problemOf(error)));
  }

  private async open(): Promise<LinkView> {
    const view = await this.client.open(this.token);
    this.answers.set(view.answers);
    return view;
  }
}
