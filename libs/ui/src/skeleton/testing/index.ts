import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-skeleton` in tests. */
export class SkeletonHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-skeleton';

  async isVisible(): Promise<boolean> {
    return (await this.host()).hasClass('visible');
  }

  async announced(): Promise<string> {
    return (await this.locatorFor('[role=status]')()).text();
  }
}
