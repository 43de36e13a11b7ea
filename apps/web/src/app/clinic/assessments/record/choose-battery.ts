import { Component, computed, input, output } from '@angular/core';
import { type Battery, type QuickBattery, batteries, quickBatteries } from '@midstance/clinical/measures';

/** What to measure: the battery of the complaint first, the others after it. */
@Component({
  selector: 'app-choose-battery',
  template: `
    <div class="page">
      <h2>What will you measure?</h2>
      <ul>
        @for (battery of choices(); track battery.id) {
          <li>
            <button type="button" [class.suggested]="battery.id === complaint()" (click)="chosen.emit(battery.id)">
              <b>{{ battery.name }}</b>
              <span>{{ contents(battery) }}</span>
              @if (battery.id === complaint()) {
                <span class="pill">This episode</span>
              }
            </button>
          </li>
        }
      </ul>
    </div>
  `,
  styleUrl: './choose-battery.scss',
})
export class ChooseBattery {
  /** Complaint of the episode. */
  readonly complaint = input.required<string>();
  readonly chosen = output<string>();

  protected readonly choices = computed<readonly (Battery | QuickBattery)[]>(() => {
    const first = batteries.filter((battery) => battery.id === this.complaint());
    return [...first, ...quickBatteries, ...batteries.filter((battery) => battery.id !== this.complaint())];
  });

  protected contents(battery: Battery | QuickBattery): string {
    const parts = [
      [battery.gait.length, 'gait'],
      [battery.strength.length, 'strength'],
      [battery.mobility.length, 'mobility'],
      [battery.function.length, 'function'],
      [battery.tests.length, 'special tests'],
    ] as const;
    return parts
      .filter(([count]) => count > 0)
      .map(([count, name]) => `${count.toString()} ${name}`)
      .join(' · ');
  }
}
