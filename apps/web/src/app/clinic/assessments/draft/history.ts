import { Injectable, computed, signal } from '@angular/core';
import { type Draft, keyedParts } from './draft';
import { isSame, valueAt } from './merge-drafts';

/** One key of a draft, as it was and as it became; `undefined` where nothing stood. */
export interface Change {
  readonly part: (typeof keyedParts)[number];
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one action changed, however much: a digit, a pasted column, an imported file. */
export type Step = readonly Change[];

/** Steps that are kept. */
const MOST_STEPS = 200;

/**
 * What was done here, to go back and forth. A key that somebody else has changed since keeps their value: going back
 * takes back what was done here and nothing else.
 */
@Injectable()
export class History {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);
  readonly canUndo = computed(() => this.done().length > 0);
  readonly canRedo = computed(() => this.undone().length > 0);

  clear(): void {
    this.done.set([]);
    this.undone.set([]);
  }

  /** Remembers a change; `continues` joins it to the step before when both are about the same one key. */
  note(before: Draft, after: Draft, continues: boolean): void {
    const step = stepBetween(before, after);
    if (step.length === 0) return;
    this.undone.set([]);
    this.done.update((steps) => {
      const joined = continues ? joinedStep(steps.at(-1), step) : null;
      return (joined ? [...steps.slice(0, -1), joined] : [...steps, step]).slice(-MOST_STEPS);
    });
  }

  /** The draft without the last step, and that step; `null` when there is none. */
  undo(draft: Draft): { readonly draft: Draft; readonly step: Step } | null {
    const step = this.done().at(-1);
    if (!step) return null;
    this.done.update((steps) => steps.slice(0, -1));
    this.undone.update((steps) => [...steps, step]);
    return {
      draft: withChanges(
        draft,
        step.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })),
      ),
      step,
    };
  }

  /** The draft with the step that was taken back last, and that step. */
  redo(draft: Draft): { readonly draft: Draft; readonly step: Step } | null {
    const step = this.undone().at(-1);
    if (!step) return null;
    this.undone.update((steps) => steps.slice(0, -1));
    this.done.update((steps) => [...steps, step]);
    return { draft: withChanges(draft, step), step };
  }
}

/** Everything that is not the same in two drafts. */
export function stepBetween(before: Draft, after: Draft): Step {
  return keyedParts.flatMap((part) => {
    if (before[part] === after[part]) return [];
    const keys = new Set([...Object.keys(before[part]), ...Object.keys(after[part])]);
    return [...keys]
      .map((key) => ({ part, key, before: valueAt(before[part], key), after: valueAt(after[part], key) }))
      .filter((change) => !isSame(change.before, change.after));
  });
}

function joinedStep(last: Step | undefined, step: Step): Step | null {
  const [first, second] = [last?.[0], step[0]];
  if (!first || !second || last?.length !== 1 || step.length !== 1) return null;
  if (first.part !== second.part || first.key !== second.key) return null;
  return [{ ...first, after: second.after }];
}

/** The draft with each change made where its key still holds what it did before. */
function withChanges(draft: Draft, step: Step): Draft {
  return step.reduce<Draft>((made, { part, key, before, after }) => {
    if (!isSame(valueAt(made[part], key), before)) return made;
    const rest = Object.entries(made[part]).filter(([known]) => known !== key);
    const entries = after === undefined ? rest : [...rest, [key, after] as const];
    return { ...made, [part]: Object.fromEntries(entries) };
  }, draft);
}
