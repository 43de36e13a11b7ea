import { ComponentHarness } from '@angular/cdk/testing';

/** Reads a `ui-ring-countdown` in tests. */
export class RingCountdownHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-ring-countdown';
  private readonly timer = this.locatorFor('svg');
  private readonly arc = this.locatorFor('.arc');
  private readonly number = this.locatorFor('.big');

  /** As a screen reader says it: "7 of 10". */
  async words(): Promise<string> {
    return (await (await this.timer()).getAttribute('aria-label')) ?? '';
  }

  /** Size of the big number, px. */
  async sizePx(): Promise<number> {
    return parseFloat(await (await this.number()).getCssValue('font-size'));
  }

  /** Filled part of the ring, 0 to 1. */
  async filled(): Promise<number> {
    const arc = await this.arc();
    const [open, length] = await Promise.all([
      arc.getAttribute('stroke-dashoffset'),
      arc.getAttribute('stroke-dasharray'),
    ]);
    return 1 - Number(open) / Number(length);
  }
}
