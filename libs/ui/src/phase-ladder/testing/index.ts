import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-phase-ladder` in tests. */
export class PhaseLadderHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-phase-ladder';

  async phases(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('.text > strong')()).map((name) => name.text()));
  }

  /** Name of the phase the person is in, `null` without one. */
  async current(): Promise<string | null> {
    const name = await this.locatorForOptional('.rung[aria-current=step] > .text > strong')();
    return name ? name.text() : null;
  }

  /** Steps of the current phase. */
  async steps(): Promise<string[]> {
    const steps = await this.locatorForAll('.steps > li')();
    return Promise.all(steps.map(async (step) => (await step.text()).replace(/\s+/g, ' ').trim()));
  }
}
