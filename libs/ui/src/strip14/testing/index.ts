import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-strip14` in tests. */
export class Strip14Harness extends ComponentHarness {
  static readonly hostSelector = 'ui-strip14';

  /** The strip in one sentence. */
  async sentence(): Promise<string | null> {
    return (await this.locatorFor('svg')()).getAttribute('aria-label');
  }

  /** How many marks of a kind are drawn. */
  async count(mark: 'done' | 'said-no' | 'no-word' | 'rest'): Promise<number> {
    return (await this.locatorForAll(`.${mark}`)()).length;
  }
}
