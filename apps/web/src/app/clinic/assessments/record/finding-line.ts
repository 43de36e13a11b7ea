import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Finding } from '@midstance/clinical/findings';
import type { FindingDecision } from '@midstance/contracts/assessments';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import { FindingNote } from './finding-note';
import { LateGoal } from './late-goal';
import { SourceList } from './source-list';

const sideWords = { left: '◀ left', right: 'right ▶', none: '' } as const;
const dismissReasons = [
  'Known and treated',
  'Not relevant for this complaint',
  'Measurement in doubt',
  'Other',
] as const;

/** One finding: what was recorded, one option to consider, why, and what the therapist decided. */
@Component({
  selector: 'app-finding-line',
  imports: [FindingNote, LateGoal, SourceList],
  templateUrl: './finding-line.html',
  styleUrl: './finding-line.scss',
})
export class FindingLine {
  readonly finding = input.required<Finding>();
  readonly decision = input.required<FindingDecision | null>();
  readonly locked = input(false);
  /** Goals that are set already, for a signed record; `null` until they are known. */
  readonly goalsSet = input<readonly EpisodeGoal[] | null>(null);
  readonly decided = output<Omit<FindingDecision, 'key'> | null>();

  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly reasons = dismissReasons;
  protected readonly isDismissing = signal(false);
  protected readonly isWhyShown = signal(false);
  protected readonly side = computed(() => sideWords[this.finding().side]);
  protected readonly goals = computed(() =>
    this.finding()
      .goals.slice(0, 2)
      .map((goal) => goal.replace('goal-', '').replaceAll('-', ' '))
      .join(', '),
  );
  /** The numbers behind it: name, side, value with its unit, and the limit that was crossed. */
  protected readonly inputs = computed(() =>
    this.finding().why.map(({ name, side, value, unit, limit, closeToLimit }) => ({
      name: [name, sideWords[side]].filter(Boolean).join(' '),
      value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value} ${unit}`.trim(),
      limit: [limit ?? '', closeToLimit ? 'close to the limit' : ''].filter(Boolean).join(', '),
    })),
  );

  protected accept(): void {
    this.decide({ decision: 'accepted', reason: null, note: null });
  }

  protected dismiss(reason: string): void {
    this.isDismissing.set(false);
    this.decide({ decision: 'dismissed', reason, note: null });
  }

  /** The pressed button goes; the focus stays on what can be done next. */
  protected decide(decision: Omit<FindingDecision, 'key'> | null): void {
    this.decided.emit(decision);
    afterNextRender(() => this.host.querySelector<HTMLElement>('.decision button')?.focus(), {
      injector: this.injector,
    });
  }
}
