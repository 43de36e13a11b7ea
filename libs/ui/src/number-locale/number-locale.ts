import { InjectionToken, type Signal, signal } from '@angular/core';

/** BCP 47 tag that numbers are written in. The app provides the person's choice; without it the browser's language counts. */
export const NUMBER_LOCALE = new InjectionToken<Signal<string>>('NUMBER_LOCALE', {
  factory: () => signal(navigator.language).asReadonly(),
});
