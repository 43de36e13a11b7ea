import { ComponentHarness } from '@angular/cdk/testing';

/** Drives an `input[uiNumberInput]` in tests. */
export class NumberInputHarness extends ComponentHarness {
  static readonly hostSelector = 'input[uiNumberInput]';

  /** Types a text as a person would and leaves the input. */
  async enter(text: string): Promise<void> {
    const input = await this.host();
    await input.clear();
    if (text) await input.sendKeys(text);
    await input.blur();
  }

  async text(): Promise<string> {
    return (await this.host()).getProperty('value');
  }
}
