import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon, type IconName } from '@midstance/ui/icon';
import { PaletteLauncher } from './palette/palette-launcher';

interface Place {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

/** The frame of the therapist's surface: rail on a desk, bar on a phone, and Ctrl+K everywhere. */
@Component({
  selector: 'app-clinic-shell',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './clinic-shell.html',
  styleUrl: './clinic-shell.scss',
  host: { '(document:keydown)': 'palette.key($event)' },
})
export class ClinicShell {
  protected readonly palette = inject(PaletteLauncher);
  protected readonly places: readonly Place[] = [
    { path: '/clinic/worklist', label: 'Worklist', icon: 'list' },
    { path: '/clinic/patients', label: 'Runners', icon: 'people' },
    { path: '/clinic/library', label: 'Library', icon: 'library' },
  ];

  constructor() {
    this.palette.preload();
  }
}
