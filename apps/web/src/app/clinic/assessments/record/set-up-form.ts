import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { InputUnit, Measure, Option } from '@midstance/clinical/measures';
import { unitLabelOf } from '@midstance/clinical/derivations';
import type { GridSide } from '@midstance/ui/bilateral-grid';
import { readNumber, writeNumber } from '@midstance/ui/number-input';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { unitOf } from '../rows/measure-row';
import { Recording } from './recording';

/** Lever arm, method and unit of one test. Enter and Escape go back to the grid. */
@Component({
  selector: 'app-set-up-form',
  templateUrl: './set-up-form.html',
  styleUrl: './set-up-form.scss',
  host: { '(keydown.enter)': 'leave($event)', '(keydown.escape)': 'leave($event)' },
})
export class SetUpForm {
  readonly measure = input.required<Measure>();
  readonly done = output();

  private readonly recording = inject(Recording);
  private readonly locale = inject(NUMBER_LOCALE);
  protected readonly refusal = signal('');
  protected readonly leverArm = computed(() => this.measure().methods?.leverArm);
  protected readonly sides = computed(() =>
    this.measure().laterality === 'LR' ? (['left', 'right'] as const) : (['none'] as const),
  );
  protected readonly methods = computed(() => {
    const { devices = [], modes = [], positions = [] } = this.measure().methods ?? {};
    const groups: readonly { readonly name: string; readonly options: readonly Option[] }[] = [
      { name: 'Device', options: devices },
      { name: 'Mode', options: modes },
      { name: 'Position', options: positions },
    ];
    return groups.filter((group) => group.options.length > 0);
  });
  protected readonly setUp = computed(() => this.recording.setUpOf(this.measure().id));
  protected readonly units = computed<readonly InputUnit[]>(() => {
    const { value } = this.measure();
    return value.type === 'number' ? (value.inputs ?? []) : [];
  });
  protected readonly unit = computed(() => {
    const draft = this.recording.draft();
    return draft ? unitOf(this.measure(), draft, this.recording.forceUnit()) : null;
  });
  /** A lever arm goes with a value: without one it stays on this device. */
  protected readonly armWaits = computed(() => {
    const cells = Object.entries(this.recording.draft()?.cells ?? {});
    const isMeasured = (side: GridSide) =>
      cells.some(([key, { value }]) => value !== null && key.startsWith(`${this.measure().id}|${side}|`));
    return this.sides().some((side) => this.setUp()[side] !== null && !isMeasured(side));
  });
  /** Values that stand there keep their unit; another one is for an empty row. */
  protected readonly hasValues = computed(() => {
    const prefix = `${this.measure().id}|`;
    return Object.entries(this.recording.draft()?.cells ?? {}).some(
      ([key, cell]) => key.startsWith(prefix) && cell.value !== null,
    );
  });
  protected readonly unitWords = unitLabelOf;

  protected armText(side: 'left' | 'right' | 'none'): string {
    return writeNumber(this.setUp()[side], this.locale(), 3);
  }

  protected setArm(side: 'left' | 'right' | 'none', text: string): void {
    const parsed = readNumber(text);
    const arm = parsed.kind === 'number' ? parsed.value : null;
    const refusal = parsed.kind === 'invalid' ? this.rangeWords() : this.refusalOf(arm);
    this.refusal.set(refusal);
    if (refusal === '') this.recording.changeSetUp(this.measure().id, { [side]: arm, ...this.alsoOther(side, arm) });
  }

  /** A lever arm typed on one side is taken for the other too while that has none. */
  private alsoOther(side: 'left' | 'right' | 'none', arm: number | null) {
    const other = side === 'left' ? 'right' : 'left';
    return side !== 'none' && arm !== null && this.setUp()[other] === null ? { [other]: arm } : {};
  }

  private refusalOf(arm: number | null): string {
    const [low, high] = this.leverArm()?.hard ?? [0, Infinity];
    return arm === null || (arm >= low && arm <= high) ? '' : this.rangeWords();
  }

  private rangeWords(): string {
    const [low, high] = this.leverArm()?.hard ?? [0, Infinity];
    return `Lever arm must be ${low.toString()} to ${high.toString()} m, like 0.34`;
  }

  protected setMethod(method: string): void {
    this.recording.changeSetUp(this.measure().id, { method: method || null });
  }

  protected setUnit(unit: string): void {
    this.recording.changeSetUp(this.measure().id, { unit });
  }

  protected leave(event: Event): void {
    event.preventDefault();
    if (event.target instanceof HTMLInputElement) event.target.blur();
    this.done.emit();
  }
}
