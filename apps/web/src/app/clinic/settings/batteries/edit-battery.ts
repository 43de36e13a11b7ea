import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { batteries, findMeasure } from '@midstance/clinical/measures';
import type { Battery } from '@midstance/contracts/clinic-settings';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { Skeleton } from '@midstance/ui/skeleton';
import { saveForm } from '../../../forms/save-form';
import { LoadProblem } from '../../../http/load-problem';
import { newId } from '../../../http/new-id';
import { BatteriesClient, uuidOf } from '../../settings-data/batteries-client';
import {
  type Chosen,
  type Section,
  choosable,
  chosenIn,
  countOf,
  movedUp,
  noneChosen,
  saveBatteryOf,
  sectionNames,
  sections,
  withMeasure,
  withoutMeasure,
} from './battery-model';

/** A battery of the clinic: new, new from a copy, or the next version of one. */
@Component({
  selector: 'app-edit-battery',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot, LoadProblem, RouterLink, Skeleton],
  templateUrl: './edit-battery.html',
  styleUrl: './edit-battery.scss',
})
export class EditBattery {
  /** UUID of the battery; absent for a new one. */
  readonly id = input<string>();
  /** Id of the battery to copy. */
  readonly from = input<string>();

  private readonly client = inject(BatteriesClient);
  private readonly router = inject(Router);
  private readonly freshId = newId();
  protected readonly list = this.client.list();
  protected readonly stored = computed(() => this.find(({ own, id }) => own && uuidOf(id) === this.id()));
  private readonly copied = computed(() => this.find(({ id }) => id === this.from()));

  private readonly model = linkedSignal(() => {
    const stored = this.stored();
    const copied = this.copied();
    return {
      name: stored?.name ?? (copied ? `${copied.name}, ours` : ''),
      complaint: complaintOf(stored ?? copied),
      note: stored?.note ?? '',
    };
  });
  protected readonly chosen = linkedSignal<Chosen>(() => {
    const base = this.stored() ?? this.copied();
    return base ? chosenIn(base) : noneChosen;
  });
  protected readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Type a name' });
    maxLength(path.name, 80, { message: 'Use 80 characters or fewer for the name' });
    maxLength(path.note, 500, { message: 'Use 500 characters or fewer for the note' });
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly said = signal('');
  protected readonly count = computed(() => countOf(this.chosen()));

  protected readonly complaints = batteries;
  protected readonly choosable = choosable;
  protected readonly sections = sections;
  protected readonly sectionNames = sectionNames;

  protected nameOf(id: string): string {
    return findMeasure(id)?.name ?? id;
  }

  /** Adds the test that was typed or picked; a name that is no test is kept and said. */
  protected add(field: HTMLInputElement): void {
    const typed = field.value.trim().toLowerCase();
    const measure =
      choosable.find(({ name }) => name.toLowerCase() === typed) ??
      (typed === '' ? undefined : choosable.find(({ name }) => name.toLowerCase().includes(typed)));
    if (measure === undefined) {
      this.said.set(typed === '' ? '' : 'No test has that name.');
      return;
    }
    const before = this.chosen();
    this.chosen.set(withMeasure(before, measure));
    this.said.set(`${measure.name} ${before === this.chosen() ? 'is in the battery already' : 'added'}.`);
    field.value = '';
  }

  protected remove(section: Section, id: string): void {
    this.chosen.update((chosen) => withoutMeasure(chosen, section, id));
    this.said.set(`${this.nameOf(id)} removed.`);
  }

  protected moveUp(section: Section, index: number): void {
    this.chosen.update((chosen) => movedUp(chosen, section, index));
  }

  protected async save(): Promise<void> {
    if (this.count() === 0) {
      this.errors.set([{ message: 'Add at least one test' }]);
      return;
    }
    const stored = this.stored();
    const body = saveBatteryOf(this.model(), this.chosen(), stored?.retired ?? false);
    this.errors.set(
      await saveForm(this.form, () => this.client.save(this.id() ?? this.freshId, body, stored?.version)),
    );
    if (this.errors().length === 0) await this.router.navigateByUrl('/clinic/settings/batteries');
  }

  private find(isIt: (battery: Battery) => boolean): Battery | undefined {
    return this.list.hasValue() ? this.list.value().items.find(isIt) : undefined;
  }
}

/** A complaint a battery may be for. */
function complaintOf(battery: Battery | undefined): string {
  return batteries.find(({ id }) => id === battery?.complaint)?.id ?? 'patellofemoral';
}
