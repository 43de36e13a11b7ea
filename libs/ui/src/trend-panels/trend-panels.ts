import { Component, computed, input, linkedSignal } from '@angular/core';
import { saveCsv } from '../save-csv';
import {
  PANEL_HEIGHT,
  type TrendPanel,
  barPath,
  linePath,
  markPath,
  stemPath,
  topOf,
  trendCsv,
  widthOf,
} from './trend-panel';

/**
 * Several quantities over the same days, one panel each, never two on one axis. One cursor goes through all of them:
 * by pointer, or with the arrow keys. The sentence says what is seen; table and CSV hold the same data.
 */
@Component({
  selector: 'ui-trend-panels',
  templateUrl: './trend-panels.html',
  styleUrl: './trend-panels.scss',
})
export class TrendPanels {
  /** Local dates, oldest first. */
  readonly dates = input.required<readonly string[]>();
  readonly panels = input.required<readonly TrendPanel[]>();
  /** What the data says, in one sentence. */
  readonly sentence = input.required<string>();
  /** Writes a date for people. */
  readonly writeDate = input<(date: string) => string>((date) => date);
  /** Name of the downloaded file, without ending. */
  readonly fileName = input('trend');

  protected readonly height = PANEL_HEIGHT;
  protected readonly width = computed(() => widthOf(this.dates().length));
  protected readonly drawn = computed(() =>
    this.panels().map((panel) => ({
      panel,
      top: topOf(panel),
      bars: panel.kind === 'bars' ? barPath(panel) : '',
      line: panel.kind === 'line' ? linePath(panel) : panel.kind === 'stems' ? stemPath(panel) : '',
      marks: panel.kind === 'bars' ? '' : markPath(panel),
    })),
  );
  /** Index of the day under the cursor; the last one with a value until somebody moves it. */
  protected readonly cursor = linkedSignal(() => {
    const last = this.dates().findLastIndex((_, day) =>
      this.panels().some(({ values }) => typeof values[day] === 'number'),
    );
    return last < 0 ? this.dates().length - 1 : last;
  });
  protected readonly cursorX = computed(
    () => ((this.cursor() + 0.5) / Math.max(1, this.dates().length)) * this.width(),
  );
  protected readonly cursorDate = computed(() => {
    const date = this.dates()[this.cursor()];
    return date === undefined ? '' : this.writeDate()(date);
  });
  protected readonly cursorWords = computed(() =>
    [this.cursorDate(), ...this.panels().map((panel) => `${panel.label}: ${this.valueOf(panel)}`)].join('; '),
  );

  protected valueOf({ values }: TrendPanel): string {
    return values[this.cursor()]?.toString() ?? '–';
  }

  protected cell({ values }: TrendPanel, index: number): string {
    return values[index]?.toString() ?? '–';
  }

  protected point(event: PointerEvent): void {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const share = box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
    this.moveTo(Math.floor(share * this.dates().length));
  }

  protected key(event: KeyboardEvent): void {
    const last = this.dates().length - 1;
    const goals: Record<string, number> = {
      ArrowLeft: this.cursor() - 1,
      ArrowRight: this.cursor() + 1,
      Home: 0,
      End: last,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    this.moveTo(goal);
  }

  protected download(): void {
    saveCsv(this.fileName(), trendCsv(this.dates(), this.panels()));
  }

  private moveTo(index: number): void {
    this.cursor.set(Math.min(this.dates().length - 1, Math.max(0, index)));
  }
}
