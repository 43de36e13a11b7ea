import { DOCUMENT, Injectable, inject, isDevMode } from '@angular/core';

/**
 * Keeps the app itself on the phone, so that `/my` opens without a connection. Registered by the runner's surface only:
 * staff work online, on machines that several people share. The worker stands at the root, because it reads the addresses
 * it may answer (`/my` and below) from there; it answers no other page.
 */
@Injectable({ providedIn: 'root' })
export class OfflineCopy {
  private readonly window = inject(DOCUMENT).defaultView;

  async keep(): Promise<void> {
    const workers = this.window?.navigator.serviceWorker;
    if (!workers || isDevMode()) return;
    await workers.register('/ngsw-worker.js', { updateViaCache: 'none' });
  }
}
