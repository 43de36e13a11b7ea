import { Component, inject } from '@angular/core';
import { ChoiceRow } from './choice-row';
import { Display, type Theme } from './display';

/** Light or dark on this device. */
@Component({
  selector: 'app-display-card',
  imports: [ChoiceRow],
  template: `<app-choice-row label="Colours" [options]="themes" [(value)]="display.theme" />`,
})
export class DisplayCard {
  protected readonly display = inject(Display);
  protected readonly themes: { value: Theme; label: string }[] = [
    { value: 'system', label: 'Device' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ];
}
