import { Component, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { OpenRedFlags } from './open-red-flags';
import { RedFlagBanner } from './red-flag-banner';

/** Around every screen of one runner: open red flags stand above all of them. */
@Component({
  selector: 'app-patient-frame',
  imports: [RedFlagBanner, RouterOutlet],
  template: `
    <app-open-red-flags />
    <router-outlet />
  `,
})
export class PatientFrame {
  /** Patient. */
  readonly id = input.required<string>();

  constructor() {
    const flags = inject(OpenRedFlags);
    effect(() => flags.patientId.set(this.id()));
    inject(DestroyRef).onDestroy(() => flags.patientId.set(null));
  }
}
