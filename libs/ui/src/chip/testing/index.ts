import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-chip` in tests. */
export class ChipHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-chip';

  /** All it says, the severity's word included. */
  async text(): Promise<string> {
    return (await (await this.host()).text()).replace(/\s+/g, ' ').trim();
  }
}
