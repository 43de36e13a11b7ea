import { Injectable, inject } from '@angular/core';
import { Dialogs, loadMachinery } from '../../dialogs/dialogs';

/** Long enough for the first screen's own requests to go out first, ms. */
const PRELOAD_AFTER_MS = 1500;

/** Opens the command palette with Ctrl+K (⌘K on a Mac) from anywhere in the clinic. */
@Injectable({ providedIn: 'root' })
export class PaletteLauncher {
  private readonly dialogs = inject(Dialogs);
  private shown = false;

  key(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void this.open();
  }

  /** Fetches the palette's code ahead of its first use, so that what is typed right after Ctrl+K arrives in it. */
  preload(): void {
    setTimeout(() => void Promise.all([loadMachinery(), loadPalette()]), PRELOAD_AFTER_MS);
  }

  async open(): Promise<void> {
    if (this.shown) return;
    this.shown = true;
    await this.dialogs.ask(loadPalette, { label: 'Find a runner or an action', focus: 'input', pinned: true });
    this.shown = false;
  }
}

function loadPalette() {
  return import('./palette').then((file) => file.Palette);
}
