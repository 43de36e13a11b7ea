import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import type { ProgramItem } from '@midstance/clinical/exercises';
import type { Program } from '@midstance/contracts/programs';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { saveForm } from '../../forms/save-form';
import { Units } from '../../settings/units';
import { type DosageModel, type Scope, dosageOf, modelOf, withDosage } from './change-dosage';
import { DOSAGE_NUMBERS, dosageRules } from './dosage-fields';
import { exerciseName } from './left-out-words';
import { ProgramClient } from './program-client';

/** What the dialog changes. */
export interface DosageQuestion {
  readonly program: Program;
  readonly item: ProgramItem;
}

interface Edit extends DosageModel {
  readonly scope: Scope;
  readonly reason: string;
}

/** Changes how one exercise is done, for the rest of the plan or this phase alone; the reason makes the next version. */
@Component({
  selector: 'app-dosage-dialog',
  imports: [DialogFrame, ErrorSummary, Field, FieldControl, FormField, FormRoot, NumberInput],
  templateUrl: './dosage-dialog.html',
  styleUrl: './dosage-dialog.scss',
})
export class DosageDialog {
  private readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly client = inject(ProgramClient);
  private readonly question = inject<DosageQuestion>(DIALOG_DATA);
  /** The load is typed and shown in the person's unit, and stored in kg. */
  private readonly mass = inject(Units).mass();
  protected readonly numbers = DOSAGE_NUMBERS;
  protected readonly notes: Readonly<Record<string, string>> = {
    massKg: this.mass.label,
    rpe: this.question.item.dosage.effort.scale,
  };
  protected readonly heading = exerciseName(this.question.item.exerciseId);
  protected readonly errors = signal<readonly SummaryError[]>([]);
  private readonly model = signal<Edit>({
    ...this.shown(modelOf(this.question.item.dosage)),
    scope: 'rest',
    reason: '',
  });
  protected readonly form = form(this.model, (path) => {
    dosageRules(path, this.mass);
    required(path.reason, { message: 'Say why: the runner reads it' });
  });
  private readonly later = computed(() => {
    const { content } = this.question.program;
    const { item } = this.question;
    const first = content.phases.findIndex(({ items }) => items.some(({ id }) => id === item.id));
    return content.phases
      .slice(first + 1)
      .filter(({ items }) => items.some((each) => each.exerciseId === item.exerciseId));
  });
  /** The phases after this one that have the exercise too. */
  protected readonly laterTitles = computed(() =>
    this.later()
      .map(({ title }) => title)
      .join(', '),
  );

  protected async save(): Promise<void> {
    const { program, item } = this.question;
    const send = () => {
      const { scope, reason, massKg, ...rest } = this.model();
      const model = { ...rest, massKg: massKg === null ? null : this.mass.store(massKg) };
      const content = withDosage(program.content, item, dosageOf(model, item.dosage), scope);
      const { patientId, episodeId } = program;
      return this.client.save(
        program.id,
        { patientId, episodeId, reason: reason.trim(), content, redFlagReason: null },
        program.version,
      );
    };
    this.errors.set(await saveForm(this.form, send));
    if (this.errors().length === 0) this.dialog.close(true);
  }

  protected cancel(): void {
    this.dialog.close(false);
  }

  private shown({ massKg, ...model }: DosageModel): DosageModel {
    return { ...model, massKg: massKg === null ? null : this.mass.show(massKg) };
  }
}
