import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-qr` in tests. */
export class QrHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-qr';

  async label(): Promise<string | null> {
    return (await this.locatorFor('svg')()).getAttribute('aria-label');
  }

  /** The drawing, one `M x y` per dark square. */
  async path(): Promise<string | null> {
    return (await this.locatorFor('path')()).getAttribute('d');
  }
}
