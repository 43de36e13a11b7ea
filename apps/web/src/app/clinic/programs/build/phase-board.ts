import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import type { ProgramContent, ProgramItem } from '@midstance/clinical/exercises';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Units } from '../../../settings/units';
import { daysWords, dosageWords } from '../dosage-words';
import { exerciseName } from '../left-out-words';
import { phaseSum } from '../phase-sum';
import { weeksOf } from './edit-content';

/** An item on its way to a place. */
export interface ItemMove {
  readonly itemId: string;
  readonly phaseId: string;
  readonly index: number;
}

/** Most weeks of one phase. */
const MOST_WEEKS = 26;

/** The program as bands of weeks: exercises are dragged, or moved with buttons and Alt with the arrow keys. */
@Component({
  selector: 'app-phase-board',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, CdkDropListGroup, ExerciseFigure],
  templateUrl: './phase-board.html',
  styleUrl: './phase-board.scss',
})
export class PhaseBoard {
  readonly content = input.required<ProgramContent>();
  /** The phase that new exercises go into. */
  readonly phaseId = input.required<string>();
  /** The item whose dosage is open. */
  readonly selected = input.required<string | null>();
  readonly picked = output<string>();
  readonly into = output<string>();
  readonly placed = output<ItemMove>();
  readonly stepped = output<{ readonly itemId: string; readonly by: -1 | 1 }>();
  readonly removed = output<string>();
  readonly titled = output<{ readonly phaseId: string; readonly title: string }>();
  readonly lasting = output<{ readonly phaseId: string; readonly weeks: number }>();
  readonly dropped = output<string>();
  readonly extended = output();
  /** Why something typed does not count, in words. */
  readonly refused = output<string>();

  private readonly units = inject(Units);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly mostWeeks = MOST_WEEKS;
  protected readonly bands = computed(() => {
    const mass = (kg: number) => this.units.mass().format(kg);
    const content = this.content();
    return content.phases.map((phase) => ({
      phase,
      weeks: weeksOf(phase),
      sum: phaseSum(content, phase).words,
      items: phase.items.map((item) => ({
        item,
        name: exerciseName(item.exerciseId),
        side: item.dosage.sides === 'left' || item.dosage.sides === 'right' ? item.dosage.sides : item.firstSide,
        words: `${dosageWords(item.dosage, mass)} · ${daysWords(item.dosage.days, item.dosage.timesPerDay)}`,
      })),
    }));
  });

  constructor() {
    // What was just added, and the phase that is worked on, are brought into view; the page itself opens at its top.
    this.revealChanges(() => `[data-item="${this.selected() ?? ''}"]`);
    this.revealChanges(() => `[data-phase="${this.phaseId()}"]`);
  }

  private revealChanges(selector: () => string): void {
    let opening = true;
    effect(() => {
      const changed = selector();
      if (!opening) this.reveal(changed);
      opening = false;
    });
  }

  private reveal(selector: string): void {
    const show = () => this.host.nativeElement.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
    afterNextRender(show, { injector: this.injector });
  }

  protected drop({ item, container, currentIndex }: CdkDragDrop<string, string, ProgramItem>): void {
    this.placed.emit({ itemId: item.data.id, phaseId: container.data, index: currentIndex });
  }

  /** Alt and an arrow moves the exercise; the focus goes with it. */
  protected keep(event: Event, itemId: string, by: -1 | 1): void {
    event.preventDefault();
    this.step(itemId, by);
  }

  protected step(itemId: string, by: -1 | 1): void {
    const isButton = (document.activeElement as HTMLElement | null)?.dataset['step'];
    this.stepped.emit({ itemId, by });
    afterNextRender(
      () => {
        const row = this.host.nativeElement.querySelector(`[data-item="${itemId}"]`);
        const target = isButton === undefined ? '.pick' : `[data-step="${isButton}"]`;
        row?.querySelector<HTMLElement>(target)?.focus();
      },
      { injector: this.injector },
    );
  }

  /** Takes the exercise out; the focus goes to its neighbour. */
  protected remove(itemId: string): void {
    const rows = [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-item]')];
    const at = rows.findIndex(({ dataset }) => dataset['item'] === itemId);
    const next = (rows[at + 1] ?? rows[at - 1])?.dataset['item'];
    this.removed.emit(itemId);
    const target = next === undefined ? '.title' : `[data-item="${next}"] .pick`;
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(target)?.focus(), {
      injector: this.injector,
    });
  }

  protected title(event: Event, phaseId: string): void {
    const field = event.target as HTMLInputElement;
    const title = field.value.trim();
    if (title !== '') this.titled.emit({ phaseId, title });
    else field.value = this.bands().find(({ phase }) => phase.id === phaseId)?.phase.title ?? '';
  }

  protected weeks(event: Event, phaseId: string): void {
    const field = event.target as HTMLInputElement;
    const weeks = Number(field.value);
    if (Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS) {
      this.lasting.emit({ phaseId, weeks });
      return;
    }
    // The field never shows what the program does not say.
    const kept = this.bands().find(({ phase }) => phase.id === phaseId)?.weeks ?? 1;
    field.value = String(kept);
    this.refused.emit(`A phase lasts 1 to ${MOST_WEEKS} whole weeks; it is ${kept} still.`);
  }
}
