import { NgComponentOutlet } from '@angular/common';
import { Component, type Type, signal } from '@angular/core';
import { Skeleton } from '@midstance/ui/skeleton';

/** The intake with its body chart, fetched when it is first opened: most of a test session never needs it. */
@Component({
  selector: 'app-late-intake',
  imports: [NgComponentOutlet, Skeleton],
  template: `
    @if (part(); as section) {
      <ng-container [ngComponentOutlet]="section" />
    } @else if (failed()) {
      <p role="alert">The intake could not be loaded. Check the connection and open it again.</p>
    } @else {
      <ui-skeleton [count]="8" />
    }
  `,
})
export class LateIntake {
  protected readonly part = signal<Type<unknown> | null>(null);
  protected readonly failed = signal(false);

  constructor() {
    import('./intake-section').then(
      (file) => this.part.set(file.IntakeSection),
      () => this.failed.set(true),
    );
  }
}
