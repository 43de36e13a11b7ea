import { Injectable, computed, inject } from '@angular/core';
import { writeNumber } from '@midstance/ui/number-input';
import { SessionStore } from '../session/session-store';

/** SI value of one unit: exact by definition. */
const SI_PER_UNIT = { km: 1, mi: 1.609344, kg: 1, lb: 0.45359237, N: 1, kgf: 9.80665 } as const;

/** A unit a person reads and types, and the way to and from what is stored. */
export interface Unit {
  /** As written after the number: `km`, `lb`, `N`. */
  readonly label: string;
  /** From the stored value (km, kg, N) to the shown one. */
  readonly show: (stored: number) => number;
  /** From the typed value to the stored one. */
  readonly store: (typed: number) => number;
  /** Number and unit, as the person's language writes it; "–" for missing, never 0. */
  readonly format: (stored: number | null, decimals?: number) => string;
}

/**
 * The person's units. One setting everywhere; the stored value stays SI and is never converted in place.
 * Distances are stored in km, masses in kg, forces in N, paces in s/km.
 */
@Injectable({ providedIn: 'root' })
export class Units {
  private readonly store = inject(SessionStore);
  private readonly locale = computed(() => this.store.settings().locale);

  readonly distance = computed(() => this.unit(this.store.settings().units.distance));
  readonly mass = computed(() => this.unit(this.store.settings().units.mass));
  readonly force = computed(() => this.unit(this.store.settings().units.force));

  /** Pace in minutes and seconds per km or mile: `5:45 min/km`. */
  pace(secondsPerKm: number | null): string {
    if (secondsPerKm === null) return '–';
    const { label } = this.distance();
    const seconds = Math.round(secondsPerKm * SI_PER_UNIT[label === 'mi' ? 'mi' : 'km']);
    return `${Math.floor(seconds / 60).toString()}:${(seconds % 60).toString().padStart(2, '0')} min/${label}`;
  }

  private unit(label: keyof typeof SI_PER_UNIT): Unit {
    const perUnit = SI_PER_UNIT[label];
    const show = (stored: number) => stored / perUnit;
    return {
      label,
      show,
      store: (typed) => typed * perUnit,
      format: (stored, decimals = 1) =>
        stored === null ? '–' : `${writeNumber(show(stored), this.locale(), decimals)} ${label}`,
    };
  }
}
