import { Component, computed, inject, signal } from '@angular/core';
import type { UserSettings } from '@midstance/contracts/identity';
import { problemOf, problemWords } from '../http/problem';
import { SessionStore } from '../session/session-store';
import { ChoiceRow } from './choice-row';

type UnitChoice = UserSettings['units'];

/** The units a person reads and types; what is stored stays the same. */
@Component({
  selector: 'app-units-card',
  imports: [ChoiceRow],
  template: `
    <app-choice-row
      label="Distance"
      [options]="distances"
      [value]="units().distance"
      (valueChange)="save({ distance: $event })"
    />
    <app-choice-row
      label="Body mass"
      [options]="masses"
      [value]="units().mass"
      (valueChange)="save({ mass: $event })"
    />
    <app-choice-row label="Force" [options]="forces" [value]="units().force" (valueChange)="save({ force: $event })" />
    <p role="status" class="small quiet">{{ word() }}</p>
  `,
})
export class UnitsCard {
  private readonly store = inject(SessionStore);
  protected readonly units = computed(() => this.store.settings().units);
  protected readonly word = signal('');
  protected readonly distances = same('km', 'mi');
  protected readonly masses = same('kg', 'lb');
  protected readonly forces = same('N', 'kgf');

  protected async save(change: Partial<UnitChoice>): Promise<void> {
    const settings = this.store.settings();
    try {
      await this.store.saveSettings({ ...settings, units: { ...settings.units, ...change } });
      this.word.set('Saved');
    } catch (error) {
      this.word.set(problemWords(problemOf(error)));
    }
  }
}

function same<T extends string>(...values: T[]): { value: T; label: T }[] {
  return values.map((value) => ({ value, label: value }));
}
