import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** Drives a `ui-pain-buttons` in tests. */
export class PainButtonsHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-pain-buttons';

  async choose(pain: number): Promise<void> {
    await (await this.button(pain)).click();
  }

  /** The answer, `null` while there is none. */
  async value(): Promise<number | null> {
    const chosen = await this.locatorForOptional('[aria-checked=true]')();
    return chosen ? Number(await chosen.text()) : null;
  }

  /** Presses a key on the button that has the focus, or on the first one. */
  async press(key: TestKey | string): Promise<void> {
    const focused = (await this.focused()) ?? 0;
    await (await this.button(focused)).sendKeys(key);
  }

  /** Number of the button that has the focus. */
  async focused(): Promise<number | null> {
    const buttons = await this.locatorForAll('button')();
    const focus = await Promise.all(buttons.map((button) => button.isFocused()));
    const at = focus.indexOf(true);
    return at < 0 ? null : at;
  }

  private async button(pain: number) {
    const button = (await this.locatorForAll('button')())[pain];
    if (!button) throw new Error(`There is no button ${pain.toString()}`);
    return button;
  }
}
