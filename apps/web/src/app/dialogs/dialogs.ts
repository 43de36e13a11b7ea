import { Injectable, Injector, type Type, inject } from '@angular/core';

/** How a dialog is shown. */
export interface DialogSetup<Question> {
  /** What it asks about; the dialog injects it as `DIALOG_DATA`. */
  readonly question?: Question;
  /** Its name for screen readers, or the id of its heading. */
  readonly label?: string;
  readonly labelledBy?: string;
  /** What gets the focus, as a CSS selector; the first control when left out. */
  readonly focus?: string;
  /** Neither Escape nor a click beside it closes it. */
  readonly mustAnswer?: boolean;
  /** Pinned near the top instead of centred, for a sheet whose height changes. */
  readonly pinned?: boolean;
}

/** Opens dialogs over the page. Neither the machinery nor the dialog is loaded before the first one opens. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly injector = inject(Injector);

  /** Shows a dialog and waits for its answer; `undefined` when it was closed without one. */
  async ask<Answer, Question = undefined>(
    load: () => Promise<Type<unknown>>,
    setup: DialogSetup<Question> = {},
  ): Promise<Answer | undefined> {
    const [{ openDialog }, component] = await Promise.all([loadMachinery(), load()]);
    return openDialog<Answer, Question>(this.injector, component, setup);
  }
}

/** Fetches the dialog machinery ahead of its first use. */
export function loadMachinery() {
  return import('./open-dialog');
}
