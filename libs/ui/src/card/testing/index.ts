import { ContentContainerComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-card` in tests. */
export class CardHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'ui-card';

  /** `null` for a card without a heading. */
  async heading(): Promise<string | null> {
    const heading = await this.locatorForOptional('header h2')();
    return heading ? heading.text() : null;
  }
}
