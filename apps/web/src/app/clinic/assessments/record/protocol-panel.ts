import { Component, ElementRef, computed, inject, input, output, resource, signal, viewChild } from '@angular/core';
import { type SideEvaluation, unitLabelOf } from '@midstance/clinical/derivations';
import { type Measure, loadProtocolCard } from '@midstance/clinical/measures';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { exerciseFigures } from './exercise-figures.data';
import { PositionDiagramView } from './position-diagram';
import { positionDiagrams } from './position-diagrams.data';
import { Recording } from './recording';
import { SetUpForm } from './set-up-form';
import { SourceList } from './source-list';

/** How the focused test is taken, with what, what its numbers say so far, and how much change is a real one. */
@Component({
  selector: 'app-protocol-panel',
  imports: [ExerciseFigure, PositionDiagramView, SetUpForm, SourceList],
  templateUrl: './protocol-panel.html',
  styleUrl: './protocol-panel.scss',
})
export class ProtocolPanel {
  readonly measure = input.required<Measure>();
  /** The keys go back to the grid. */
  readonly done = output();

  private readonly recording = inject(Recording);
  private readonly setUp = viewChild(SetUpForm, { read: ElementRef });
  protected readonly sourcesShown = signal(false);
  protected readonly locked = this.recording.locked;

  protected readonly card = resource({
    params: () => this.measure().id,
    loader: ({ params }) => loadProtocolCard(params),
  });
  protected readonly figureId = computed(() => exerciseFigures[this.measure().id] ?? null);
  protected readonly diagram = computed(() => positionDiagrams[this.measure().id] ?? null);
  protected readonly hasSetUp = computed(() => {
    const { methods, value } = this.measure();
    return methods !== undefined || (value.type === 'number' && (value.inputs?.length ?? 1) > 1);
  });

  protected readonly realChange = computed(() => {
    const { error, value } = this.measure();
    if (error.mdc95 === null) return 'How much of a change is real is not known for this test.';
    const unit = error.percent ? '%' : value.type === 'number' ? unitLabelOf(value.unit) : '';
    const symmetry = error.lsiMdc90Points === undefined ? '' : `, or ${error.lsiMdc90Points} points of symmetry`;
    return `Real change: more than ${error.mdc95} ${unit}${symmetry}.`;
  });

  /** The trials of each side in numbers. */
  protected readonly numbers = computed(() => {
    const result = this.recording.judgement().evaluation.measures[this.measure().id];
    return (['left', 'right', 'none'] as const).flatMap((side) => {
      const part = result?.[side];
      return part && part.trials > 0 ? [{ side, words: numberWords(part) }] : [];
    });
  });

  /** Puts the focus on the first field of lever arm and method. */
  focusSetUp(): void {
    const form = this.setUp()?.nativeElement as HTMLElement | undefined;
    form?.querySelector<HTMLElement>('input, select')?.focus();
  }
}

const remarks: Partial<Record<SideEvaluation['codes'][number], string>> = {
  SPREAD_WARNING: 'trials differ: take one more',
  FEW_TRIALS: 'few trials: an estimate',
  PAIN_LIMITED: 'limited by pain',
};

function numberWords(part: SideEvaluation): string {
  const written = (value: number | null, before: string, after: string) =>
    value === null ? '' : `${before}${value}${after}`;
  const several = part.trials > 1 ? [`n ${part.trials}`, written(part.mean, 'mean ', '')] : [];
  const words = [
    ...several,
    written(part.cvPct, 'CV ', ' %'),
    written(part.torqueNm, '', ' N·m'),
    written(part.torqueNmPerKg, '', ' N·m/kg'),
    written(part.pctBodyWeight, '', ' % body weight'),
    ...part.codes.map((code) => remarks[code] ?? ''),
  ];
  return words.filter(Boolean).join(' · ') || `${part.value ?? ''}`;
}
