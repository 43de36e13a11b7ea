import { Component, ElementRef, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { readNumber, writeNumber } from '../number-input';
import { NUMBER_LOCALE } from '../number-locale';
import { PainButtons } from '../pain-buttons';
import { GridChoices } from './grid-choices';
import { GridCompanionFields } from './grid-companions';
import {
  type GridChoice,
  type GridCompanions,
  type GridEntry,
  type GridRow,
  type GridSide,
  checkRange,
  choiceOfKey,
  companionWords,
  emptyEntry,
} from './grid-model';

/** What a cell can ask beside its value. */
export type Question = 'reason' | 'pain' | 'companions';

const sideWords: Record<GridSide, string> = { left: 'left', right: 'right', none: '' };

/**
 * One trial on one side. `-` (or `n`) says it was not done, `p` records pain, `e` what stands beside the answer; Enter settles: a refused number stays and
 * says why, an unusual one asks for a second Enter. Other keys go on to the grid.
 */
@Component({
  selector: 'ui-grid-cell',
  imports: [GridChoices, GridCompanionFields, PainButtons],
  templateUrl: './grid-cell.html',
  styleUrl: './grid-cell.scss',
  host: {
    '[class]': 'state()',
    '[class.wide]': 'row().choices.length > 0',
    '[class.arrived]': 'arrived()',
    '[class.on-right]': "side() === 'right'",
    '(keydown)': 'key($event)',
  },
})
export class GridCell {
  readonly row = input.required<GridRow>();
  readonly side = input.required<GridSide>();
  readonly trial = input.required<number>();
  readonly entry = input.required<GridEntry>();
  readonly ghost = input('');
  /** Somebody else has just changed it. */
  readonly arrived = input(false);
  readonly locked = input(false);
  readonly reasons = input.required<readonly GridChoice[]>();
  readonly entryChange = output<GridEntry>();
  /** More than one value was pasted; the cell keeps what it had. */
  readonly severalPasted = output<string>();

  private readonly locale = inject(NUMBER_LOCALE);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly control = viewChild.required<ElementRef<HTMLInputElement | HTMLSelectElement>>('control');
  private readonly settled = signal(true);
  protected readonly asking = signal<Question | null>(null);

  /** What stands in the input: the person's own text as long as it means the same as the entry. */
  protected readonly text = linkedSignal<GridEntry, string>({
    source: this.entry,
    computation: (entry, previous) => {
      if (previous && this.accepted(previous.value) === entry.value) return previous.value;
      return writeNumber(entry.value, this.locale(), this.row().decimals);
    },
  });
  protected readonly check = computed(() => {
    const parsed = readNumber(this.text());
    if (parsed.kind === 'number') return checkRange(parsed.value, this.row());
    return parsed.kind === 'empty' ? 'fine' : 'refused';
  });
  /** What is wrong, in words; only once the person meant to be done with the cell. */
  protected readonly message = computed(() => {
    if (!this.settled() || this.entry().notDone !== null) return '';
    if (this.check() === 'refused') return this.refusal();
    return this.check() === 'unusual' && !this.entry().confirmed ? this.doubt() : '';
  });
  protected readonly state = computed(() => {
    if (this.entry().notDone !== null) return 'not-done';
    if (this.message()) return this.check();
    return this.entry().value === null && this.entry().option === null ? 'open' : 'filled';
  });
  protected readonly label = computed(() => {
    const { name, unit, trials } = this.row();
    const trial = trials > 1 ? `trial ${this.trial().toString()}` : '';
    return [name, sideWords[this.side()], trial, unit].filter(Boolean).join(', ');
  });
  protected readonly reasonLabel = computed(
    () => this.reasons().find((reason) => reason.value === this.entry().notDone)?.label ?? '',
  );
  protected readonly beside = computed(() => companionWords(this.row().companions ?? [], this.entry().companions));
  protected readonly messageId = computed(() => `${this.row().id}-${this.side()}-${this.trial().toString()}-message`);

  protected type(text: string): void {
    this.settled.set(false);
    this.text.set(text);
    this.entryChange.emit({ ...this.entry(), value: this.accepted(text), notDone: null, confirmed: false });
  }

  protected paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (this.locked() || !/\S[\n\t;]+\s*\S/.test(text)) return;
    event.preventDefault();
    this.severalPasted.emit(text);
  }

  /** Puts a measured number in, as if it had been typed. */
  put(value: number): void {
    this.text.set(writeNumber(value, this.locale(), this.row().decimals));
    this.entryChange.emit({ ...this.entry(), value, notDone: null, confirmed: false });
  }

  protected choose(option: string): void {
    this.entryChange.emit({ ...this.entry(), option: option || null, notDone: null });
  }

  protected notDone(reason: string): void {
    this.text.set('');
    const { pain } = this.entry();
    this.entryChange.emit({ ...emptyEntry, notDone: reason, pain });
    this.close();
  }

  protected pain(pain: number | null): void {
    this.entryChange.emit({ ...this.entry(), pain });
    // 1 may still become 10.
    if (pain !== 1) this.close();
  }

  protected companions(companions: GridCompanions): void {
    this.entryChange.emit({ ...this.entry(), companions });
  }

  /** Keeps an unusual value. */
  protected keep(): void {
    this.entryChange.emit({ ...this.entry(), confirmed: true });
  }

  protected close(): void {
    this.asking.set(null);
    this.focus();
  }

  protected leave(): void {
    this.settled.set(true);
  }

  protected key(event: KeyboardEvent): void {
    if (this.asking()) {
      this.keyWhileAsking(event);
      return;
    }
    if (this.locked() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      if (!this.settle()) this.take(event);
      return;
    }
    this.command(event);
  }

  /** A key that answers or asks. */
  private command(event: KeyboardEvent): void {
    const choice = choiceOfKey(this.row().choices, event.key, this.entry().option);
    const asks = this.questionOf(event.key);
    if (!choice && !asks) return;
    this.take(event);
    if (choice) this.choose(choice.value);
    else this.asking.set(asks);
  }

  /** Asks why it was not done, or for the pain on the test. */
  ask(what: Question): void {
    if (!this.locked()) this.asking.set(what);
  }

  /** Whether an event happened inside this cell. */
  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.host.contains(target);
  }

  /** Focuses the cell and selects what stands in it. */
  focus(): void {
    const control = this.control().nativeElement;
    control.focus();
    if (control instanceof HTMLInputElement) control.select();
  }

  /** True when the grid may go on to the next cell. */
  private settle(): boolean {
    const asked = this.settled() && this.message() !== '';
    this.settled.set(true);
    if (this.check() === 'refused') return false;
    if (this.check() !== 'unusual' || this.entry().confirmed) return true;
    if (asked) this.keep();
    return asked;
  }

  private questionOf(key: string): Question | null {
    if (key === 'e' && this.row().companions) return 'companions';
    if (key === 'n' || (key === '-' && !this.takesNegatives())) return 'reason';
    return key === 'p' && this.row().asksPain ? 'pain' : null;
  }

  private keyWhileAsking(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key !== 'Escape' && !(event.key === 'Enter' && this.asking() === 'pain')) return;
    event.preventDefault();
    this.close();
  }

  private take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
  }

  protected takesNegatives(): boolean {
    return (this.row().allowed?.min ?? 0) < 0;
  }

  private accepted(text: string): number | null {
    const parsed = readNumber(text);
    return parsed.kind === 'number' && checkRange(parsed.value, this.row()) !== 'refused' ? parsed.value : null;
  }

  private refusal(): string {
    const { name, allowed } = this.row();
    const whole = this.row().whole === true ? 'a whole number, ' : '';
    return allowed ? `${name} must be ${whole}${this.span(allowed)}` : `${name} must be a number, like 12 or 12.5`;
  }

  private doubt(): string {
    const { usual } = this.row();
    return usual ? `Usually ${this.span(usual)}. Press Enter again to keep it.` : '';
  }

  private span({ min, max }: { readonly min: number; readonly max: number }): string {
    const write = (bound: number) => writeNumber(bound, this.locale(), this.row().decimals);
    return `${write(min)} to ${write(max)}`;
  }
}
