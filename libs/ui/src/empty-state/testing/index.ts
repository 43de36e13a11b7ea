import { ContentContainerComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-empty-state` in tests. */
export class EmptyStateHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'ui-empty-state';

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  async reason(): Promise<string> {
    return (await this.locatorFor('p')()).text();
  }
}
