import { ComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-field` in tests. */
export class FieldHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-field';

  async label(): Promise<string> {
    return (await this.locatorFor('label')()).text();
  }

  /** The words under the control, `null` when there is no error. */
  async error(): Promise<string | null> {
    const element = await this.locatorForOptional('.error')();
    return element ? (await element.text()).replace(/^▲\s*/, '') : null;
  }

  /** Types into the control as a person would, then leaves it. */
  async enter(text: string): Promise<void> {
    const control = await this.locatorFor('.input')();
    await control.clear();
    if (text) await control.sendKeys(text);
    await control.blur();
  }

  async attribute(name: string): Promise<string | null> {
    return (await this.locatorFor('.input')()).getAttribute(name);
  }
}
