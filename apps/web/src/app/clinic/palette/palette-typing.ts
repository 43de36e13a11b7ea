import { Injectable, signal } from '@angular/core';

/** What is typed into the palette, from the moment it is called: nobody waits for a dialog before typing. */
@Injectable({ providedIn: 'root' })
export class PaletteTyping {
  readonly text = signal('');
  /** Enter was pressed and has not been answered yet. */
  readonly entered = signal(false);

  begin(): void {
    this.text.set('');
    this.entered.set(false);
  }

  /** Keeps a key that came before the palette had the focus. */
  keyAhead(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || isInDialog(event.target)) return;
    if (event.key.length === 1) this.text.update((typed) => typed + event.key);
    else if (event.key === 'Backspace') this.text.update((typed) => typed.slice(0, -1));
    else if (event.key === 'Enter') this.entered.set(true);
    else return;
    event.preventDefault();
  }
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog]') !== null;
}
