import { Component, computed, inject, input, output } from '@angular/core';
import { type Battery, type QuickBattery, batteries, quickBatteries } from '@midstance/clinical/measures';
import type { Battery as OwnBattery } from '@midstance/contracts/clinic-settings';
import { ClinicOwn } from './clinic-own';

type Choice = Battery | QuickBattery | OwnBattery;

/** What to measure: the batteries of the complaint first, the clinic's own before the product's; the others after. */
@Component({
  selector: 'app-choose-battery',
  template: `
    <div class="page">
      <h2>What will you measure?</h2>
      <ul>
        @for (battery of choices(); track battery.id) {
          <li>
            <button type="button" [class.suggested]="isOfEpisode(battery)" (click)="chosen.emit(battery.id)">
              <b>{{ battery.name }}</b>
              <span>{{ contents(battery) }}</span>
              @if (isOfEpisode(battery)) {
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

  private readonly clinic = inject(ClinicOwn);
  protected readonly choices = computed<readonly Choice[]>(() => {
    const own = this.clinic.batteries().filter((battery) => !battery.retired);
    const all: readonly Choice[] = [...own, ...batteries];
    const first = all.filter((battery) => this.isOfEpisode(battery));
    return [...first, ...quickBatteries, ...all.filter((battery) => !first.includes(battery))];
  });

  protected isOfEpisode(battery: Choice): boolean {
    return ('complaint' in battery ? battery.complaint : battery.id) === this.complaint();
  }

  protected contents(battery: Choice): string {
    const parts = [
      [battery.gait.length, 'gait'],
      [battery.strength.length, 'strength'],
      [battery.mobility.length, 'mobility'],
      [battery.function.length, 'function'],
      [battery.tests.length, battery.tests.length === 1 ? 'special test' : 'special tests'],
    ] as const;
    return parts
      .filter(([count]) => count > 0)
      .map(([count, name]) => `${count.toString()} ${name}`.replaceAll(' ', '\u00a0'))
      .join(' · ');
  }
}
