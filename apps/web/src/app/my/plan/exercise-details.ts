import { Component, computed, inject, input, signal } from '@angular/core';
import { loadExerciseText, type Dosage, type ExerciseText } from '@midstance/clinical/exercises';
import { howWords } from '@midstance/ui/exercise-session';
import { Icon } from '@midstance/ui/icon';
import { Units } from '../../settings/units';
import { LateFigure } from '../figure/late-figure';

/** One exercise as a row that opens to its moving figure, its steps, and what to watch. Text is fetched when it opens. */
@Component({
  selector: 'app-exercise-details',
  imports: [Icon, LateFigure],
  templateUrl: './exercise-details.html',
  styleUrl: './exercise-details.scss',
})
export class ExerciseDetails {
  readonly exerciseId = input.required<string>();
  readonly name = input.required<string>();
  readonly dose = input.required<string>();
  readonly dosage = input.required<Dosage>();
  private readonly units = inject(Units);

  protected readonly isOpen = signal(false);
  protected readonly text = signal<ExerciseText | null>(null);
  protected readonly how = computed(() => howWords(this.dosage(), (kg) => this.units.mass().format(kg)));

  protected async toggle(): Promise<void> {
    this.isOpen.update((open) => !open);
    if (this.isOpen() && this.text() === null) this.text.set(await loadExerciseText(this.exerciseId()));
  }
}
