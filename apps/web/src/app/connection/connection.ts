import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';

/** Whether the server can be reached: the browser's own word, corrected by how the last request went. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly online = signal(this.window?.navigator.onLine ?? true);
  private readonly reached = signal(true);

  /** `online`, `offline` (no network) or `away` (network, but no answer from the server). */
  readonly state = computed(() => {
    if (!this.online()) return 'offline';
    return this.reached() ? 'online' : 'away';
  });

  constructor() {
    this.window?.addEventListener('online', () => {
      this.online.set(true);
      this.reached.set(true);
    });
    this.window?.addEventListener('offline', () => this.online.set(false));
  }

  answered(): void {
    this.reached.set(true);
  }

  failed(): void {
    this.reached.set(false);
  }
}
