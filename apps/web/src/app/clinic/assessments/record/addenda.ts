import { Component, computed, inject, input, signal } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { newId } from '../../../http/new-id';
import { problemOf, problemWords } from '../../../http/problem';
import { Dates } from '../../../settings/dates';
import { AssessmentsClient } from '../assessments-client';
import { Recording } from './recording';

/** What was added to a signed record, each with its day and author, and a place to add more. */
@Component({
  selector: 'app-addenda',
  imports: [Card],
  template: `
    <ui-card heading="Addenda" note="· the signed record stays as it is">
      @for (addendum of addenda(); track addendum.id) {
        <p>
          <span class="quiet">{{ addendum.when }}, {{ addendum.by }}:</span> {{ addendum.text }}
        </p>
      } @empty {
        <p class="quiet">None yet.</p>
      }
      <form (submit)="$event.preventDefault(); add(words.value)">
        <label for="addendum">Add to this record</label>
        <textarea #words id="addendum" class="input" maxlength="5000" [value]="text()"></textarea>
        @if (refusal()) {
          <p role="alert">{{ refusal() }}</p>
        }
        <button type="submit" class="button">Add</button>
      </form>
    </ui-card>
  `,
  styles: `
    p {
      margin: 6px 0;
      font-size: var(--text-sm);
    }
    form {
      display: grid;
      gap: 6px;
      justify-items: start;
      margin-top: 10px;
      font-size: var(--text-sm);
    }
  `,
})
export class Addenda {
  readonly assessmentId = input.required<string>();
  private readonly client = inject(AssessmentsClient);
  private readonly dates = inject(Dates);
  private readonly recording = inject(Recording);
  /** One id for one addendum, however often it is sent. */
  private pendingId = newId();

  protected readonly text = signal('');
  protected readonly refusal = signal('');
  protected readonly addenda = computed(() =>
    (this.recording.stored()?.addenda ?? []).map((addendum) => ({
      ...addendum,
      when: this.dates.instant(addendum.at),
    })),
  );

  protected async add(words: string): Promise<void> {
    this.text.set(words);
    if (words.trim() === '') return;
    try {
      const added = await this.client.addAddendum(this.assessmentId(), this.pendingId, words.trim());
      this.pendingId = newId();
      this.text.set('');
      this.refusal.set('');
      this.recording.stored.update((stored) => stored && { ...stored, addenda: [...stored.addenda, added] });
    } catch (error) {
      this.refusal.set(problemWords(problemOf(error)));
    }
  }
}
