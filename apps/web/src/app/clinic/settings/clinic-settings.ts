import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { SessionStore } from '../../session/session-store';

interface Place {
  readonly path: string;
  readonly label: string;
}

const places: readonly Place[] = [
  { path: 'account', label: 'You' },
  { path: 'clinic', label: 'Clinic' },
  { path: 'clinic-thresholds', label: 'Clinic limits' },
  { path: 'batteries', label: 'Batteries' },
  { path: 'questionnaires', label: 'Questionnaires' },
  { path: 'staff', label: 'Staff' },
];
const leadPlaces: readonly Place[] = [{ path: 'audit', label: 'Audit log' }];

/** The frame of the settings: its places on top, the chosen one below. */
@Component({
  selector: 'app-clinic-settings',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <div class="page">
      <nav aria-label="Settings">
        @for (place of places(); track place.path) {
          <a [routerLink]="'/clinic/settings/' + place.path" routerLinkActive="here" ariaCurrentWhenActive="page">{{
            place.label
          }}</a>
        }
      </nav>
      <router-outlet />
    </div>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      margin-bottom: 16px;
      padding-bottom: 10px;
      border-bottom: 1px solid var(--line);
    }
    a {
      padding: 5px 12px;
      border-radius: 999px;
      font-weight: 560;
      text-decoration: none;
      color: var(--ink-2);
    }
    a:hover {
      background: var(--line-2);
    }
    a.here {
      background: var(--accent-soft);
      color: var(--accent);
    }
    @media (pointer: coarse) {
      a {
        padding: 12px;
      }
    }
  `,
})
export class ClinicSettings {
  private readonly session = inject(SessionStore).session;
  protected readonly places = computed(() => (this.session()?.role === 'lead' ? [...places, ...leadPlaces] : places));
}
