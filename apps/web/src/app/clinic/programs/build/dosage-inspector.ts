import { Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { type Dosage, type ExerciseId, type ProgramItem, exerciseEntry } from '@midstance/clinical/exercises';
import { progressions } from '@midstance/clinical/exercises/library';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { Units } from '../../../settings/units';
import { type DosageModel, type Scope, dosageOf, modelOf } from '../change-dosage';
import { DOSAGE_NUMBERS, dosageRules } from '../dosage-fields';
import { exerciseName } from '../left-out-words';

/** A dosage as it was edited, and how far it counts. */
export interface DosageEdit {
  readonly before: ProgramItem;
  readonly dosage: Dosage;
  readonly scope: Scope;
}

/** How one exercise of the program is done; made anew for each item. What is typed counts at once. */
@Component({
  selector: 'app-dosage-inspector',
  imports: [ExerciseFigure, Field, FieldControl, FormField, NumberInput],
  templateUrl: './dosage-inspector.html',
  styleUrl: './dosage-inspector.scss',
})
export class DosageInspector implements OnInit {
  readonly item = input.required<ProgramItem>();
  /** Precautions in force: steps they forbid are not offered. */
  readonly precautions = input.required<readonly string[]>();
  readonly edited = output<DosageEdit>();
  /** Why what is typed does not count, in words; empty as soon as it does. */
  readonly refused = output<string>();
  readonly swapped = output<ExerciseId>();
  readonly split = output();

  private readonly mass = inject(Units).mass();
  /** The item as it was when the inspector was opened. */
  private before!: ProgramItem;
  private readonly model = signal<DosageModel & { readonly scope: Scope }>({
    ...{ sets: null, reps: null, holdS: null, timeS: null, tempo: '', restS: null, rpe: null, daysPerWeek: null },
    ...{ timesPerDay: null, sides: 'together', massKg: null, note: '', scope: 'rest' },
  });
  protected readonly form = form(this.model, (path) => dosageRules(path, this.mass));
  protected readonly numbers = DOSAGE_NUMBERS;
  protected readonly notes = computed<Readonly<Record<string, string>>>(() => ({
    massKg: this.mass.label,
    rpe: this.item().dosage.effort.scale,
  }));
  protected readonly name = computed(() => exerciseName(this.item().exerciseId));
  protected readonly side = computed(() => {
    const { dosage, firstSide } = this.item();
    return dosage.sides === 'left' || dosage.sides === 'right' ? dosage.sides : firstSide;
  });
  private readonly steps = computed(() => progressions(this.item().exerciseId, this.precautions()));
  protected readonly easier = computed(() => this.steps().easier.slice(0, 1).map(exerciseEntry)[0] ?? null);
  protected readonly harder = computed(() => this.steps().harder.slice(0, 1).map(exerciseEntry)[0] ?? null);

  ngOnInit(): void {
    this.before = this.item();
    const model = modelOf(this.before.dosage);
    const massKg = model.massKg === null ? null : this.mass.show(model.massKg);
    this.model.set({ ...model, massKg, scope: 'rest' });
    this.refused.emit('');
  }

  protected apply(): void {
    const fault = this.form().errorSummary()[0]?.message ?? '';
    this.refused.emit(fault && `${this.name()}: ${fault}.`);
    if (!this.form().valid()) return;
    const { scope, massKg, ...rest } = this.model();
    const model = { ...rest, massKg: massKg === null ? null : this.mass.store(massKg) };
    this.edited.emit({ before: this.before, dosage: dosageOf(model, this.before.dosage), scope });
  }
}
