import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ConnectionBanner } from './connection/connection-banner';
import { FocusOnNavigation } from './navigation/focus-on-navigation';
import { Display } from './settings/display';

/** The frame of everything: skip link, word of a lost connection, and the screen. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet, ConnectionBanner],
  template: `
    <button type="button" class="skip" (click)="focus.focusScreen()">Skip to the content</button>
    <app-connection-banner />
    <router-outlet />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    .skip {
      position: fixed;
      z-index: 100;
      top: 8px;
      left: 8px;
      padding: 8px 16px;
      border: 1px solid var(--accent);
      border-radius: 999px;
      background: var(--surface);
      transform: translateY(-200%);
    }
    .skip:focus-visible {
      transform: none;
    }
  `,
})
export class App {
  protected readonly focus = inject(FocusOnNavigation);

  constructor() {
    this.focus.start();
    // Reads this device's choice of colours before the first screen is drawn.
    inject(Display);
  }
}
