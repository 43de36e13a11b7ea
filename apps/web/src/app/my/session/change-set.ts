import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { LoggedSet } from '@midstance/contracts/training';
import type { PlannedSet } from '@midstance/ui/exercise-session';
import { Units } from '../../settings/units';
import { Stepper } from './stepper';

type Changed = Pick<LoggedSet, 'reps' | 'holdS' | 'loadKg' | 'rpe'>;

/** What was done instead of what was planned: big plus and minus buttons, starting from the plan. */
@Component({
  selector: 'app-change-set',
  imports: [Stepper],
  template: `
    <section aria-labelledby="change-title">
      <h2 id="change-title">What did you do?</h2>
      @if (reps() !== null) {
        <app-stepper label="Times" [most]="500" [(value)]="reps" />
      }
      @if (holdS() !== null) {
        <app-stepper label="Seconds" [step]="5" [most]="3600" [(value)]="holdS" />
      }
      @if (load() !== null) {
        <app-stepper [label]="'Weight, ' + unit().label" [step]="1" [most]="400" [(value)]="load" />
      }
      <button type="button" class="button filled big" (click)="save()">Save this set</button>
      <button type="button" class="button quiet" (click)="closed.emit()">Back</button>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 12px;
      margin-top: 16px;
    }
    h2 {
      font-size: 17px;
    }
    .button {
      height: 64px;
    }
  `,
})
export class ChangeSet {
  readonly set = input.required<PlannedSet>();
  readonly changed = output<Changed>();
  readonly closed = output();

  protected readonly unit = inject(Units).mass;
  protected readonly reps = linkedSignal(() => this.set().dosage.reps);
  protected readonly holdS = linkedSignal(() => this.set().dosage.holdS ?? this.set().dosage.timeS);
  private readonly plannedKg = computed(() => {
    const { load } = this.set().dosage;
    return load?.kind === 'mass' ? load.massKg : null;
  });
  /** In the runner's own unit, to one decimal: 6 kg is 13.2 lb. */
  protected readonly load = linkedSignal(() => {
    const kg = this.plannedKg();
    return kg === null ? null : Math.round(this.unit().show(kg) * 10) / 10;
  });

  protected save(): void {
    const load = this.load();
    this.changed.emit({
      reps: this.reps(),
      holdS: this.holdS(),
      loadKg: load === null ? null : Math.round(this.unit().store(load) * 100) / 100,
      rpe: null,
    });
  }
}
