import { Component, inject, input } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';
import { Dialogs } from '../../../dialogs/dialogs';
import type { PreviewQuestion } from './preview-dialog';

/** Opens the session as the runner will see it; the screen is fetched when it is asked for. */
@Component({
  selector: 'app-preview-button',
  template: `
    <button type="button" class="button quiet" (click)="open()">
      Preview<span class="visually-hidden"> as the runner sees it</span>
    </button>
  `,
})
export class PreviewButton {
  readonly content = input.required<ProgramContent>();
  /** The phase that is looked at. */
  readonly phaseId = input.required<string>();
  /** The runner's own day. */
  readonly today = input.required<string>();

  private readonly dialogs = inject(Dialogs);

  protected async open(): Promise<void> {
    const question = { content: this.content(), phaseId: this.phaseId(), today: this.today() };
    await this.dialogs.ask<undefined, PreviewQuestion>(
      () => import('./preview-dialog').then((file) => file.PreviewDialog),
      {
        question,
        labelledBy: 'preview-title',
        focus: '.filled',
      },
    );
  }
}
