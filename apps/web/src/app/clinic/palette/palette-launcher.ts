import { Injectable, inject } from '@angular/core';
import { Dialogs, loadMachinery } from '../../dialogs/dialogs';
import { PaletteTyping } from './palette-typing';

/** Long enough for the first screen's own requests to go out first, ms. */
const PRELOAD_AFTER_MS = 1500;

/** Opens the command palette with Ctrl+K (⌘K on a Mac) from anywhere in the clinic. */
@Injectable({ providedIn: 'root' })
export class PaletteLauncher {
  private readonly dialogs = inject(Dialogs);
  private readonly typing = inject(PaletteTyping);
  private shown = false;

  key(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    if (isCall(event)) {
      event.preventDefault();
      void this.open();
    } else if (this.shown) this.typing.keyAhead(event);
  }

  /** Fetches the palette's code ahead of its first use, so that what is typed right after Ctrl+K arrives in it. */
  preload(): void {
    setTimeout(() => void Promise.all([loadMachinery(), loadPalette()]), PRELOAD_AFTER_MS);
  }

  async open(): Promise<void> {
    if (this.shown) return;
    this.shown = true;
    this.typing.begin();
    await this.dialogs.ask(loadPalette, { label: 'Find a runner or an action', focus: 'input', pinned: true });
    this.shown = false;
  }
}

function loadPalette() {
  return import('./palette').then((file) => file.Palette);
}

function isCall({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
