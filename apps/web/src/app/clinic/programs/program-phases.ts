import { Component, computed, inject, input, output } from '@angular/core';
import type { ProgramContent, ProgramItem } from '@midstance/clinical/exercises';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { daysWords, dosageWords } from './dosage-words';
import { exerciseName } from './left-out-words';
import { phasePlace, phaseSum } from './phase-sum';

const PLACES = { done: 'Done', here: 'Now', ahead: 'Ahead' } as const;

/** The phases of a program as bands, each exercise as a figure with its dosage in words. */
@Component({
  selector: 'app-program-phases',
  imports: [Card, Chip, ExerciseFigure],
  templateUrl: './program-phases.html',
  styleUrl: './program-phases.scss',
})
export class ProgramPhases {
  readonly content = input.required<ProgramContent>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  /** Whether exercises can be changed. */
  readonly editable = input(false);
  readonly edit = output<ProgramItem>();

  protected readonly dates = inject(Dates);
  private readonly units = inject(Units);
  protected readonly bands = computed(() => {
    const mass = (kg: number) => this.units.mass().format(kg);
    return this.content().phases.map((phase) => {
      const place = phasePlace(phase, this.today());
      return {
        phase,
        place,
        placeWord: PLACES[place],
        sum: phaseSum(this.content(), phase),
        besides: phase.crossTraining.map(exerciseName).join(', '),
        items: phase.items.map((item) => ({
          item,
          name: exerciseName(item.exerciseId),
          side: item.dosage.sides === 'left' || item.dosage.sides === 'right' ? item.dosage.sides : item.firstSide,
          dosage: dosageWords(item.dosage, mass),
          days: daysWords(item.dosage.days, item.dosage.timesPerDay),
        })),
      };
    });
  });
}
