import { Component, ElementRef, afterRenderEffect, input, viewChild } from '@angular/core';

/** One line of the summary; `focus` leads to the field, absent when the error belongs to no field. */
export interface SummaryError {
  readonly message: string;
  readonly focus?: () => void;
}

/** What is wrong with a form, in one place on top; takes the focus when errors appear. Each line leads to its field. */
@Component({
  selector: 'ui-error-summary',
  templateUrl: './error-summary.html',
  styleUrl: './error-summary.scss',
})
export class ErrorSummary {
  readonly errors = input.required<readonly SummaryError[]>();
  readonly heading = input('Please check this');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    afterRenderEffect(() => {
      if (this.errors().length > 0) this.box()?.nativeElement.focus();
    });
  }
}
