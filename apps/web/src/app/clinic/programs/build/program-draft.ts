import { type Signal, type WritableSignal, signal } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';

/** Steps that can be taken back. */
const MOST_STEPS = 50;

/** The program on the builder's table: every change is a step that can be taken back. */
export class ProgramDraft {
  private readonly past = signal<readonly ProgramContent[]>([]);
  private readonly now: WritableSignal<ProgramContent>;
  /** What is being typed into: its keystrokes are one step. */
  private typing: string | null = null;
  readonly content: Signal<ProgramContent>;
  readonly steps = this.past.asReadonly();

  /** @param keep called with what is on the table after every change */
  constructor(
    start: ProgramContent,
    private readonly keep: (content: ProgramContent) => void = () => undefined,
  ) {
    this.now = signal(start);
    this.content = this.now.asReadonly();
  }

  /** Puts the next content on the table; the same `typing` again belongs to the step before. */
  change(content: ProgramContent, typing: string | null = null): void {
    if (content === this.now()) return;
    if (typing === null || typing !== this.typing) this.past.update((past) => [...past, this.now()].slice(-MOST_STEPS));
    this.typing = typing;
    this.put(content);
  }

  /** Takes the last step back; nothing when there is none. */
  undo(): void {
    const before = this.past().at(-1);
    if (before === undefined) return;
    this.past.update((past) => past.slice(0, -1));
    this.typing = null;
    this.put(before);
  }

  private put(content: ProgramContent): void {
    this.now.set(content);
    this.keep(content);
  }
}
