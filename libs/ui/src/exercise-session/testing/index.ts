import { ComponentHarness } from '@angular/cdk/testing';
import type { ProgramItem } from '@midstance/clinical/exercises';

/** Three sets of ten single-leg bridges. */
export function anItem(id: string, sides: ProgramItem['dosage']['sides'] = 'each'): ProgramItem {
  return {
    id,
    exerciseId: 'st_sl_bridge',
    firstSide: null,
    dosage: {
      ...{ sets: 3, reps: 10, holdS: null, timeS: null, tempo: '2-1-2', restS: 45, sides, load: null, note: null },
      effort: { scale: 'RPE', target: 6 },
      days: { kind: 'every-n-days', everyNDays: 2 },
      timesPerDay: 1,
    },
  };
}

/** Drives a `ui-exercise-screen` in tests. */
export class ExerciseScreenHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-exercise-screen';

  /** "1 of 2 · 13 min left"; `null` when all sets are through. */
  count = () => this.textOf('.head p');
  /** "◀ LEFT SIDE"; `null` when no exercise is shown. */
  side = () => this.textOf('.side');
  name = () => this.textOf('.name');
  /** "Set 1 of 3 · 10 times" */
  dose = () => this.textOf('.dose');
  next = () => this.textOf('.next');
  /** The words on the big button. */
  main = () => this.textOf('.done');

  /** Presses a button of the screen by its words. */
  async press(words: string): Promise<void> {
    for (const button of await this.locatorForAll('button')()) {
      if ((await button.text()).trim() === words) return button.click();
    }
    throw new Error(`There is no "${words}"`);
  }

  private async textOf(selector: string): Promise<string | null> {
    const found = await this.locatorForOptional(selector)();
    return found && (await found.text()).replace(/\s+/g, ' ').trim();
  }
}
