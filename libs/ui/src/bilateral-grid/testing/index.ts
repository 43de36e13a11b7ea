import { ComponentHarness } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { GridSide } from '../grid-model';

/** Drives a `ui-bilateral-grid` in tests. Cells are named by test, side and trial, as a screen reader hears them. */
export class BilateralGridHarness extends ComponentHarness {
  static readonly hostSelector = 'ui-bilateral-grid';

  /** Puts the focus on a cell. */
  async focus(test: string, side: GridSide, trial = 1): Promise<void> {
    await (await this.cell(test, side, trial)).focus();
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await (await this.focusedElement()).sendKeys(text);
  }

  /** Presses command keys (`Enter`, `Tab`, `-`, `p`, `u`, digits of a choice …) one by one, each where the focus is then. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      // Not `sendKeys`: it types a letter into the input even when the grid took the key for itself.
      const element = TestbedHarnessEnvironment.getNativeElement(await this.focusedElement());
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await this.forceStabilize();
    }
  }

  /** Pastes text where the focus is. */
  async paste(text: string): Promise<void> {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    TestbedHarnessEnvironment.getNativeElement(await this.focusedElement()).dispatchEvent(event);
    await this.forceStabilize();
  }

  /** Which answer a cell of a row with choices holds. */
  async chosen(test: string, side: GridSide): Promise<string> {
    return this.text(test, side);
  }

  /** Headings between the rows. */
  async groups(): Promise<string[]> {
    return Promise.all((await this.locatorForAll('tr.group')()).map((row) => row.text()));
  }

  /** What stands in a cell. */
  async text(test: string, side: GridSide, trial = 1): Promise<string> {
    return (await this.cell(test, side, trial)).getProperty('value');
  }

  /** Name of the cell that has the focus, e.g. "Knee extension force, left, trial 1, N"; `null` outside the cells. */
  async focused(): Promise<string | null> {
    for (const cell of await this.locatorForAll('[data-cell]')()) {
      if (await cell.isFocused()) return cell.getAttribute('aria-label');
    }
    return null;
  }

  /** The words under the cell that needs another look, `null` when none does. */
  async message(): Promise<string | null> {
    const bubble = await this.locatorForOptional('.message p')();
    return bubble ? bubble.text() : null;
  }

  /** Answers a field beside the cell that was asked about, and goes on with Enter. */
  async answerBeside(label: string, answer: string): Promise<void> {
    for (const field of await this.locatorForAll('ui-grid-companions label')()) {
      if (!(await field.text()).startsWith(label)) continue;
      const control = (TestbedHarnessEnvironment.getNativeElement(field) as HTMLLabelElement)
        .control as HTMLInputElement | null;
      control?.focus();
      if (control) control.value = answer;
      control?.dispatchEvent(new Event('change', { bubbles: true }));
      control?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await this.forceStabilize();
      return;
    }
    throw new Error(`There is no field "${label}" beside the cell`);
  }

  /** What is wrong with a field beside a cell. */
  async besideMessage(): Promise<string | null> {
    const message = await this.locatorForOptional('ui-grid-companions [role=alert]')();
    return message ? message.text() : null;
  }

  /** What stands beside the answer of a cell, in words. */
  async beside(test: string, side: GridSide): Promise<string> {
    const cell = TestbedHarnessEnvironment.getNativeElement(await this.cell(test, side, 1));
    return cell.closest('ui-grid-cell')?.querySelector('small[title]')?.textContent ?? '';
  }

  async isInjured(side: 'left' | 'right'): Promise<boolean> {
    return (await this.locatorFor(`thead .${side}-side`)()).hasClass('injured');
  }

  private async cell(test: string, side: GridSide, trial: number) {
    const words = [test, side === 'none' ? '' : side].filter(Boolean).join(', ');
    const found = await this.locatorForAll(`[aria-label^="${words}"]`)();
    const cell = found[trial - 1];
    if (!cell) throw new Error(`There is no cell "${words}", trial ${trial.toString()}`);
    return cell;
  }

  private async focusedElement() {
    for (const element of await this.locatorForAll('[data-cell], button')()) {
      if (await element.isFocused()) return element;
    }
    throw new Error('Nothing in the grid has the focus');
  }
}
