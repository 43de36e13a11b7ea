import { ComponentHarness, TestKey } from '@angular/cdk/testing';

/** Drives `ui-trend-panels` in tests. */
export class TrendPanelsHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-trend-panels';

  async sentence(): Promise<string> {
    return (await this.locatorFor('.sentence')()).text();
  }

  /** Day and values under the cursor, as a screen reader hears them. */
  async cursor(): Promise<string | null> {
    return (await this.locatorFor('[role=slider]')()).getAttribute('aria-valuetext');
  }

  /** The days below the panels: the ends, and between them the one under the cursor. `*` marks the cursor's. */
  async axis(): Promise<string[]> {
    const days = await this.locatorForAll('.axis span')();
    return Promise.all(days.map(async (day) => ((await day.hasClass('here')) ? '*' : '') + (await day.text())));
  }

  async press(key: 'left' | 'right' | 'home' | 'end'): Promise<void> {
    const keys = { left: TestKey.LEFT_ARROW, right: TestKey.RIGHT_ARROW, home: TestKey.HOME, end: TestKey.END };
    await (await this.locatorFor('[role=slider]')()).sendKeys(keys[key]);
  }

  /** Every cell of the data table, row by row. */
  async table(): Promise<string[]> {
    const cells = await this.locatorForAll('tbody th, tbody td')();
    return Promise.all(cells.map((cell) => cell.text()));
  }
}
