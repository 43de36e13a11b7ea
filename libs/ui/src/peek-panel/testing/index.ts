import { ContentContainerComponentHarness, TestKey } from '@angular/cdk/testing';

/** Drives a `ui-peek-panel` in tests. */
export class PeekPanelHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'ui-peek-panel';

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  async close(): Promise<void> {
    await (await this.locatorFor('[aria-label=Close]')()).click();
  }

  async pressEscape(): Promise<void> {
    await (await this.locatorFor('h2')()).sendKeys(TestKey.ESCAPE);
  }
}
