import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';
import { templatesFor } from '@midstance/clinical/exercises/templates';
import { newId } from '../../../http/new-id';
import { problemOf, problemWords } from '../../../http/problem';
import { ProgramClient } from '../program-client';
import { type Runner, fitted, programFrom } from './begin';

/** What a program can be begun from, the product's and the clinic's own; and the way to keep one for the next runner. */
@Component({
  selector: 'app-template-shelf',
  template: `
    <select class="input" aria-label="Begin from" (change)="begin($event)">
      <option value="" selected disabled>Begin from …</option>
      <option value="none">Nothing</option>
      @if (own().length > 0) {
        <optgroup label="The clinic’s own">
          @for (each of own(); track each.id) {
            <option [value]="each.id">{{ each.title }}</option>
          }
        </optgroup>
      }
      <optgroup label="Templates">
        @for (each of templates(); track each.id) {
          <option [value]="each.id">{{ each.title }}</option>
        }
      </optgroup>
    </select>
    <button type="button" class="button small quiet" [disabled]="busy()" (click)="keep()">Keep as template</button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 6px;
      align-items: center;
    }
    .input {
      width: 132px;
      min-height: 34px;
      padding-block: 4px;
    }
  `,
})
export class TemplateShelf {
  readonly runner = input.required<Runner>();
  readonly content = input.required<ProgramContent>();
  readonly begun = output<ProgramContent>();
  /** What happened, in words. */
  readonly said = output<string>();

  private readonly client = inject(ProgramClient);
  private readonly answer = this.client.ownTemplates();
  protected readonly busy = signal(false);
  protected readonly own = computed(() => (this.answer.hasValue() ? this.answer.value() : []));
  protected readonly templates = computed(() => {
    const { suggested, others } = templatesFor(this.runner().complaint);
    return [...suggested, ...others];
  });

  protected begin(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const { startDate } = this.content();
    const own = this.own().find(({ id }) => id === select.value);
    const begun = own
      ? { ...fitted(own.content, startDate, this.runner()), title: own.title }
      : programFrom(select.value, startDate, this.runner());
    select.value = '';
    this.begun.emit(begun);
  }

  /** Under a title the clinic has already, what is kept is the next version. */
  protected async keep(): Promise<void> {
    const content = this.content();
    const known = this.own().find(({ title }) => title === content.title);
    this.busy.set(true);
    try {
      const body = { title: content.title, content, retired: false };
      await this.client.keepTemplate(known?.id ?? newId(), body, known?.version);
      this.said.emit(`Kept as the clinic’s template “${content.title}”`);
      this.answer.reload();
    } catch (error) {
      this.said.emit(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
