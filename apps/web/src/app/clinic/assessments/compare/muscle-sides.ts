import { Component, computed, inject, input, output } from '@angular/core';
import { findMeasure, type Measure, type MeasureId } from '@midstance/clinical/measures';
import { comparedMuscles, type MuscleLine, muscleBalance, muscleLine } from '@midstance/clinical/muscles';
import type { Assessment } from '@midstance/contracts/assessments';
import { Card } from '@midstance/ui/card';
import { lookOf, MUSCLE_LOOKS, MuscleMap } from '@midstance/ui/muscle-map';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { writeNumber } from '@midstance/ui/number-input';
import { signedEvaluation } from './comparison';

const marks = { flag: '◆', watch: '▲', ok: '✓', 'not-judged': '·', 'one-side': '–', 'not-measured': '' } as const;
const sides = { left: '◀', right: '▶', equal: '=' } as const;

/** Left against right of every muscle group: on the body, and as a list; each leads to the trend of its test. */
@Component({
  selector: 'app-muscle-sides',
  imports: [Card, MuscleMap],
  templateUrl: './muscle-sides.html',
  styleUrl: './muscle-sides.scss',
})
export class MuscleSides {
  /** `null` before there are two. */
  readonly earlier = input.required<Assessment | null>();
  readonly later = input.required<Assessment>();
  /** Measure whose trend is shown. */
  readonly chosen = input<MeasureId | undefined>();
  readonly choose = output<Measure>();

  private readonly locale = inject(NUMBER_LOCALE);
  private readonly balances = computed(() => muscleBalance(signedEvaluation(this.later())));
  protected readonly lines = computed(() => this.linesOf(this.later()));
  protected readonly compared = computed(() => comparedMuscles(this.balances()));
  protected readonly rows = computed(() => {
    const earlier = this.earlier();
    const before = earlier === null ? [] : this.linesOf(earlier);
    return this.lines().flatMap((line, at) => {
      if (line.state === 'not-measured') return [];
      const look = lookOf(line);
      const row = {
        line,
        look,
        lookWord: MUSCLE_LOOKS[look],
        lookMark: marks[look],
        sideMark: line.weaker === null ? '' : sides[line.weaker],
        before: this.beforeWords(line, before[at]),
      };
      return [row];
    });
  });
  protected readonly missing = computed(() => {
    const names = this.lines().filter(({ state }) => state === 'not-measured');
    return names.map(({ name }) => name.toLowerCase()).join(', ');
  });

  protected open(id: string): void {
    const measure = findMeasure(id);
    if (measure) this.choose.emit(measure);
  }

  private linesOf(record: Assessment): readonly MuscleLine[] {
    const write = (value: number) => writeNumber(value, this.locale(), 1);
    return muscleBalance(signedEvaluation(record)).map((balance) => muscleLine(balance, write));
  }

  /** The same test before; two tests are never set against each other. */
  private beforeWords(now: MuscleLine, before: MuscleLine | undefined): string {
    if (before === undefined) return '–';
    if (before.state === 'not-measured') return 'not measured';
    const isSame = now.measureId === null || now.measureId === before.measureId;
    return isSame ? before.words : `${before.test}: ${before.words}`;
  }
}
