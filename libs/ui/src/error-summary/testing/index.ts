import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-error-summary` in tests. */
export class ErrorSummaryHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-error-summary';

  async messages(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('li')()).map((line) => line.text()));
  }

  /** Follows a line to its field. */
  async follow(index: number): Promise<void> {
    await (await this.locatorForAll('li button')())[index]?.click();
  }

  async hasFocus(): Promise<boolean> {
    return (await (await this.locatorForOptional('.box')())?.isFocused()) ?? false;
  }
}
