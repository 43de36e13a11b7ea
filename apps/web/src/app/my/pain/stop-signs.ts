import { Component, computed, inject, model } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { TodayStore } from '../today/today-store';
import { CALL_CLINIC, STOP_SIGNS, type StopSign } from './stop-signs.data';

/** The signs that cannot wait, each with what to do. Ticked ones are sent with the run; words stand beside every pain entry. */
@Component({
  selector: 'app-stop-signs',
  imports: [Icon],
  templateUrl: './stop-signs.html',
  styleUrl: './stop-signs.scss',
})
export class StopSigns {
  /** The codes the runner ticked. `null` where the entry has no place for them: the list is to be read only. */
  readonly chosen = model<readonly StopSign['code'][] | null>(null);
  protected readonly signs = STOP_SIGNS;
  private readonly today = inject(TodayStore).view;
  /** Where the clinic is reached, when a ticked sign asks for a call and the clinic gave a number. */
  protected readonly call = computed(() => {
    const view = this.today();
    if (!view?.clinicPhone || !this.actions().includes(CALL_CLINIC)) return null;
    return { name: view.clinicName, href: `tel:${view.clinicPhone}` };
  });
  protected readonly actions = computed(() => {
    const chosen = this.chosen() ?? [];
    return [...new Set(STOP_SIGNS.filter((sign) => chosen.includes(sign.code)).map((sign) => sign.action))];
  });

  protected toggle(code: StopSign['code']): void {
    this.chosen.update((chosen) => {
      const before = chosen ?? [];
      return before.includes(code) ? before.filter((each) => each !== code) : [...before, code];
    });
  }
}
