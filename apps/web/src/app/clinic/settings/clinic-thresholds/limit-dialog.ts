import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, resource, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { type ClinicLimits, clinicLimitProblems } from '@midstance/clinical/findings';
import { loadSources } from '@midstance/clinical/measures';
import { type ClinicThresholds, clinicThresholds } from '@midstance/contracts/clinic-settings';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { saveForm } from '../../../forms/save-form';
import { problemOf } from '../../../http/problem';
import { ClinicThresholdsClient, limitsOf } from '../../settings-data/clinic-thresholds-client';
import { type LimitRow, amountWords } from './threshold-rows';

/** Which limits to change, and the clinic's numbers as the page knows them. */
export interface LimitQuestion {
  readonly row: LimitRow;
  readonly thresholds: ClinicThresholds;
}

/** Sets the clinic's own numbers of one row, or goes back to the defaults; the reason stays on record. */
@Component({
  selector: 'app-limit-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FieldControl, FormField, FormRoot, NumberInput],
  templateUrl: './limit-dialog.html',
  styles: `
    .sources {
      margin: 0;
      padding-left: 16px;
      font-size: var(--text-xs);
      color: var(--ink-2);
    }
  `,
})
export class LimitDialog {
  private readonly client = inject(ClinicThresholdsClient);
  protected readonly dialog = inject<DialogRef<ClinicThresholds>>(DialogRef);
  private readonly question = inject<LimitQuestion>(DIALOG_DATA);
  protected readonly row = this.question.row;
  /** What the change is made on; replaced when somebody else saved meanwhile. */
  private base = this.question.thresholds;

  private readonly model = signal({
    values: this.row.limits.map(({ own, value }): number | null => own?.value ?? value),
    reason: '',
  });
  protected readonly form = form(this.model, (path) => {
    required(path.reason, { message: 'Type why, for example "Agreed in the team"' });
    maxLength(path.reason, 500, { message: 'Use 500 characters or fewer' });
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly sources = resource({ loader: () => loadSources(this.row.sources) });

  protected toDefaults(): void {
    this.model.update(({ reason }) => ({ values: this.row.limits.map(({ value }) => value), reason }));
  }

  protected async save(): Promise<void> {
    const faults = this.faults();
    if (faults.length > 0) {
      this.errors.set(faults);
      return;
    }
    const outcome: { saved: ClinicThresholds | null } = { saved: null };
    this.errors.set(await saveForm(this.form, async () => (outcome.saved = await this.send())));
    if (outcome.saved) this.dialog.close(outcome.saved);
    else if (this.errors().length === 0) this.errors.set([{ message: this.movedWords() }]);
  }

  private faults(): SummaryError[] {
    const empty = this.row.limits.filter((_, index) => (this.model().values[index] ?? null) === null);
    if (empty.length > 0) return empty.map(({ label }) => ({ message: `${label}: type a number` }));
    const ids = new Map(this.row.limits.map(({ id, label }) => [id, label]));
    return clinicLimitProblems(this.wanted()).flatMap(({ id, message }) => {
      const label = ids.get(id);
      return label === undefined ? [] : [{ message: `${label}: ${message}` }];
    });
  }

  /** All of the clinic's numbers as they are to be; a number that is the default is left out. */
  private wanted(): ClinicLimits {
    const rest = Object.entries(limitsOf(this.base)).filter(([id]) => !this.row.limits.some((own) => own.id === id));
    const typed = this.row.limits.flatMap(({ id, value }, index): [string, number][] => {
      const own = this.model().values[index] ?? value;
      return own === value ? [] : [[id, own]];
    });
    return Object.fromEntries([...rest, ...typed]);
  }

  /** The saved numbers; `null` when somebody changed these very limits meanwhile. */
  private async send(): Promise<ClinicThresholds | null> {
    try {
      return await this.client.save(this.wanted(), this.model().reason, this.base.version);
    } catch (error) {
      const { code, current } = problemOf(error);
      if (code !== 'stale_version') throw error;
      const [before, now] = [limitsOf(this.base), clinicThresholds.parse(current)];
      this.base = now;
      const isSame = this.row.limits.every(({ id }) => before[id] === limitsOf(now)[id]);
      return isSame ? this.send() : null;
    }
  }

  private movedWords(): string {
    const now = limitsOf(this.base);
    const words = this.row.limits.map(
      ({ id, label, value, unit }) => `${label} ${amountWords(now[id] ?? value, unit)}`,
    );
    return `Somebody changed this meanwhile: ${words.join(', ')}. Save again to put your numbers in their place.`;
  }
}
