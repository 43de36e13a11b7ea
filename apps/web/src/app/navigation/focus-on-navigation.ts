import { DOCUMENT, Injectable, Injector, afterNextRender, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/**
 * After each navigation to another path the focus moves to the new screen's `h1` (or to `main`), so that a screen reader
 * starts there and Tab goes on from there. The first screen keeps the browser's own focus.
 */
@Injectable({ providedIn: 'root' })
export class FocusOnNavigation {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private path: string | null = null;

  start(): void {
    this.router.events.subscribe((event) => {
      if (!(event instanceof NavigationEnd)) return;
      const path = event.urlAfterRedirects.split(/[?#]/)[0] ?? '';
      if (this.path !== null && this.path !== path) {
        afterNextRender({ read: () => this.focusScreen() }, { injector: this.injector });
      }
      this.path = path;
    });
  }

  /** Also what the skip link does. */
  focusScreen(): void {
    const target =
      this.document.querySelector<HTMLElement>('main h1') ?? this.document.querySelector<HTMLElement>('main');
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
