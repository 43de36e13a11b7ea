import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';

/** Light, dark, or as the device has it. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'midstance.theme';

/** How this device shows the product. Kept on the device: a dark room at home says nothing about the clinic's desk. */
@Injectable({ providedIn: 'root' })
export class Display {
  private readonly document = inject(DOCUMENT);
  readonly theme = signal<Theme>(this.remembered());

  constructor() {
    effect(() => {
      const theme = this.theme();
      if (theme === 'system') {
        delete this.document.documentElement.dataset['theme'];
        localStorage.removeItem(KEY);
      } else {
        this.document.documentElement.dataset['theme'] = theme;
        localStorage.setItem(KEY, theme);
      }
    });
  }

  private remembered(): Theme {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  }
}
