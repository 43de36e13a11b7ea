import { Component, inject } from '@angular/core';
import { PaletteLauncher } from './palette-launcher';

/** Looks like a search field in a page's head, and opens the palette. */
@Component({
  selector: 'app-find-box',
  template: `
    <button type="button" aria-keyshortcuts="Control+K" (click)="palette.open()">
      Find a runner or an action <kbd>Ctrl K</kbd>
    </button>
  `,
  styles: `
    button {
      display: flex;
      gap: 16px;
      align-items: center;
      justify-content: space-between;
      width: 250px;
      height: 28px;
      padding: 0 11px;
      border: 1px solid var(--line);
      border-radius: 999px;
      background: var(--surface);
      font-size: var(--text-sm);
      color: var(--ink-3);
      cursor: pointer;
    }
    button:hover {
      border-color: var(--accent);
    }
  `,
})
export class FindBox {
  protected readonly palette = inject(PaletteLauncher);
}
