import { NgComponentOutlet } from '@angular/common';
import { Component, type Type, computed, input, signal } from '@angular/core';

/** An exercise that moves, fetched after the words beside it. Its room is the owner's, so nothing jumps. */
@Component({
  selector: 'app-late-figure',
  imports: [NgComponentOutlet],
  template: `<ng-container [ngComponentOutlet]="part()" [ngComponentOutletInputs]="inputs()" />`,
  styles: `
    :host {
      display: grid;
      grid-template-rows: minmax(0, 1fr);
      overflow: hidden;
    }
  `,
})
export class LateFigure {
  readonly exerciseId = input.required<string>();
  readonly name = input.required<string>();
  readonly instructions = input<readonly string[]>([]);
  readonly side = input<'left' | 'right' | null>(null);
  /** Tempo of the dosage; null: as drawn. */
  readonly tempo = input<string | null>(null);

  protected readonly part = signal<Type<unknown> | null>(null);
  protected readonly inputs = computed(() => ({
    exerciseId: this.exerciseId(),
    name: this.name(),
    instructions: this.instructions(),
    side: this.side(),
    tempo: this.tempo(),
  }));

  constructor() {
    // A figure that does not come (no signal on the first visit) is no failure: the words say it all.
    import('./moving-figure').then(
      (file) => this.part.set(file.ExerciseFigure),
      () => undefined,
    );
  }
}
