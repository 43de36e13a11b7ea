import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { DOSAGE_RANGES, type ProgramItem, tempoSeconds } from '@midstance/clinical/exercises';
import type { Program } from '@midstance/contracts/programs';
import { DialogFrame } from '@midstance/ui/dialog-frame';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { saveForm } from '../../forms/save-form';
import { Units } from '../../settings/units';
import { type DosageModel, type Scope, dosageOf, modelOf, withDosage } from './change-dosage';
import { exerciseName } from './left-out-words';
import { ProgramClient } from './program-client';

/** What the dialog changes. */
export interface DosageQuestion {
  readonly program: Program;
  readonly item: ProgramItem;
}

/** Name and range of each number of the inspector. */
const NUMBERS = [
  { key: 'sets', label: 'Sets', range: DOSAGE_RANGES.sets },
  { key: 'reps', label: 'Repetitions', range: DOSAGE_RANGES.reps },
  { key: 'holdS', label: 'Hold, s', range: DOSAGE_RANGES.holdS },
  { key: 'timeS', label: 'Time, s', range: DOSAGE_RANGES.timeS },
  { key: 'restS', label: 'Rest, s', range: DOSAGE_RANGES.restS },
  { key: 'massKg', label: 'Load', range: DOSAGE_RANGES.massKg },
  { key: 'rpe', label: 'Effort', range: DOSAGE_RANGES.rir },
  { key: 'daysPerWeek', label: 'Days a week', range: [1, 7] },
  { key: 'timesPerDay', label: 'Times a day', range: DOSAGE_RANGES.timesPerDay },
] as const;
/** Numbers a dosage cannot be without. */
const NEEDED: readonly (keyof DosageModel)[] = ['sets', 'rpe', 'timesPerDay'];

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
  protected readonly numbers = NUMBERS;
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
    for (const { key, label, range } of NUMBERS) {
      validate(path[key], ({ value }) => {
        const limits = key === 'massKg' ? range.map((kg) => Math.round(this.mass.show(kg) * 100) / 100) : range;
        const message = rangeProblem(label, value(), limits, NEEDED.includes(key));
        return message === '' ? undefined : { kind: 'range', message };
      });
    }
    validate(path.tempo, ({ value }) =>
      value().trim() !== '' && tempoSeconds(value().trim()) === null
        ? { kind: 'tempo', message: 'Tempo must be seconds like 3-1-2' }
        : undefined,
    );
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

function rangeProblem(
  label: string,
  value: number | null,
  [min = 0, max = 0]: readonly number[],
  isNeeded: boolean,
): string {
  if (value === null) return isNeeded ? `${label} must not be empty` : '';
  return value < min || value > max ? `${label} must be from ${min} to ${max}` : '';
}
