import { Component, ElementRef, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, validate } from '@angular/forms/signals';
import { MIN_REASON_LENGTH } from '@midstance/clinical/red-flags';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { newId } from '../../http/new-id';
import { problemOf } from '../../http/problem';
import { RunnerFile } from '../runner-bar/runner-file';
import { OpenRedFlags } from './open-red-flags';

/** Most characters of a reason. */
const MOST_CHARACTERS = 500;

/** Asks what was found and decided about a red flag. It is kept with the name of who says so. */
@Component({
  selector: 'app-resolve-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot],
  template: `
    <form [formRoot]="form" (submit)="save()">
      <ui-error-summary [errors]="errors()" />
      <ui-field label="What was found and decided" [hint]="hint">
        <input uiInput autocomplete="off" [formField]="form.reason" />
      </ui-field>
      <div class="row">
        @for (phrase of phrases(); track phrase) {
          <button type="button" class="button small quiet" (click)="take(phrase)">{{ phrase }}</button>
        }
      </div>
      <div class="row">
        <button type="submit" class="button" [disabled]="form().submitting()">Resolve it</button>
        @if (isRefused()) {
          <button type="button" class="button" [disabled]="form().submitting()" (click)="joinAndSave()">
            Join the care team and resolve it
          </button>
        }
        <button type="button" class="button quiet" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 8px;
      max-width: 640px;
      padding: 6px 0 8px;
    }
    .row {
      flex-wrap: wrap;
    }
  `,
})
export class ResolveForm {
  readonly flag = input.required<OpenRedFlag>();
  readonly resolved = output();
  readonly cancelled = output();

  private readonly open = inject(OpenRedFlags);
  private readonly file = inject(RunnerFile);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** Of the act: the same one however often it is sent. */
  private readonly resolutionId = newId();
  protected readonly hint = `Stays in the record with your name. At least ${MIN_REASON_LENGTH} characters.`;
  protected readonly errors = signal<readonly SummaryError[]>([]);
  /** Refused to somebody outside the care team, who may join it. */
  protected readonly isRefused = signal(false);
  /** What is often said, to be completed. */
  protected readonly phrases = computed(() =>
    this.flag().recordedIn.kind === 'run'
      ? ['Spoke to the runner: sign is gone', 'Seen by a physician: no further step needed']
      : ['Seen by a physician: no further step needed', 'Checked again today: not there any more'],
  );
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    // Counted as it is stored: without the spaces around it.
    validate(path.reason, ({ value }) => {
      const length = value().trim().length;
      if (length >= MIN_REASON_LENGTH) return undefined;
      const message = length === 0 ? 'Say what was found and decided' : `Use at least ${MIN_REASON_LENGTH} characters`;
      return { kind: 'short', message };
    });
    maxLength(path.reason, MOST_CHARACTERS, { message: `Use at most ${MOST_CHARACTERS} characters` });
  });

  constructor() {
    afterNextRender(() => this.host.nativeElement.querySelector('input')?.focus());
  }

  protected take(reason: string): void {
    this.model.set({ reason });
  }

  protected save(): Promise<void> {
    return this.sendAfter(() => Promise.resolve());
  }

  protected joinAndSave(): Promise<void> {
    return this.sendAfter(() => this.file.joinCareTeam(this.open.patientId() ?? ''));
  }

  private async sendAfter(before: () => Promise<unknown>): Promise<void> {
    const errors = await saveForm(this.form, async () => {
      await before();
      await this.send();
    });
    this.errors.set(errors);
    if (errors.length === 0) this.resolved.emit();
  }

  private async send(): Promise<void> {
    this.isRefused.set(false);
    try {
      await this.open.resolve(this.resolutionId, this.flag().flagId, this.model().reason.trim());
    } catch (error) {
      this.isRefused.set(problemOf(error).code === 'rule_refused');
      throw error;
    }
  }
}
