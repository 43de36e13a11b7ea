import { Component, ElementRef, afterNextRender, computed, inject, input, model, output } from '@angular/core';

/** The eleven answers of the numeric pain rating scale. */
const answers = Array.from({ length: 11 }, (_, pain) => pain);

/** How far a key moves; Home and End go beyond either end and are held there. */
const steps: Readonly<Record<string, number | undefined>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -10,
  End: 10,
};

/**
 * Pain (or effort) from 0 to 10 as eleven buttons. There is no default: `null` means not answered.
 * One tab stop; arrows move, digits answer (1 then 0 is 10), a second press on the answer takes it back.
 */
@Component({
  selector: 'ui-pain-buttons',
  templateUrl: './pain-buttons.html',
  styleUrl: './pain-buttons.scss',
  host: { '[class.compact]': 'compact()' },
})
export class PainButtons {
  /** The question, for screen readers; the visible question stands above the buttons. */
  readonly label = input.required<string>();
  readonly value = model<number | null>(null);
  readonly disabled = input(false);
  /** Staff size: 30 px instead of the runner's 48. */
  readonly compact = input(false);
  /** Takes the focus as soon as it is shown: for a question that opened on a key. */
  readonly startFocused = input(false);
  /** Words under both ends of the scale. */
  readonly lowLabel = input('no pain');
  readonly highLabel = input('worst you can think of');
  readonly touch = output();

  protected readonly answers = answers;
  /** The one button Tab stops at: the answer, or 0 before there is one. */
  protected readonly tabStop = computed(() => this.value() ?? 0);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => {
      if (this.startFocused()) this.focus();
    });
  }

  protected choose(pain: number): void {
    this.value.update((current) => (current === pain ? null : pain));
  }

  protected key(event: KeyboardEvent, pain: number): void {
    const target = this.target(event.key, pain);
    if (target === null) return;
    event.preventDefault();
    this.focus(target);
    // Last, because an owner may take the buttons away with the answer and put the focus elsewhere.
    if (/^\d$/.test(event.key)) this.value.set(target);
  }

  /** Moves the focus to the answer, or to 0 before there is one. */
  focus(pain: number = this.tabStop()): void {
    this.host.querySelectorAll('button')[pain]?.focus();
  }

  private target(key: string, from: number): number | null {
    if (/^\d$/.test(key)) return key === '0' && this.value() === 1 && from === 1 ? 10 : Number(key);
    const step = steps[key];
    return step === undefined ? null : Math.min(10, Math.max(0, from + step));
  }
}
