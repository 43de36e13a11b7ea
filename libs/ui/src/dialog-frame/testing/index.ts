import { ContentContainerComponentHarness } from '@angular/cdk/testing';

/** Drives a `ui-dialog-frame` in tests. */
export class DialogFrameHarness extends ContentContainerComponentHarness {
  static readonly hostSelector = 'ui-dialog-frame';

  async heading(): Promise<string> {
    return (await this.locatorFor('h2')()).text();
  }

  /** Presses one of the dialog's buttons by its words. */
  async press(words: string): Promise<void> {
    for (const button of await this.locatorForAll('footer button')()) {
      if ((await button.text()).trim() === words) return button.click();
    }
    throw new Error(`The dialog has no button "${words}"`);
  }
}
