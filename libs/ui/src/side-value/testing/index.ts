import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-side-value` in tests. */
export class SideValueHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-side-value';

  async text(): Promise<string> {
    return (await (await this.host()).text()).replace(/\s+/g, ' ').trim();
  }
}
