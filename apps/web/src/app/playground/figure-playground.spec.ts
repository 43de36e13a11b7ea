import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { FigurePlayground } from './figure-playground';

describe('the playground of figures', () => {
  let fixture: ComponentFixture<FigurePlayground>;
  const page = () => fixture.nativeElement as HTMLElement;
  const picture = () => page().querySelector('.stage')?.innerHTML;
  const text = (selector: string) => page().querySelector(selector)?.textContent ?? '';

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  async function turn(label: string, value: number): Promise<void> {
    const dial = [...page().querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(label));
    const input = dial!.querySelector('input')!;
    input.value = String(value);
    input.dispatchEvent(new Event('input'));
    await settle();
  }

  async function choose(label: string, option: string): Promise<void> {
    const field = [...page().querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(label));
    const select = field!.querySelector('select')!;
    select.selectedIndex = [...select.options].findIndex((each) => each.textContent.trim() === option);
    select.dispatchEvent(new Event('change'));
    await settle();
  }

  async function press(name: string): Promise<void> {
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === name)?.click();
    await settle();
  }

  beforeEach(async () => {
    fixture = TestBed.createComponent(FigurePlayground);
    await fixture.whenStable();
    await settle();
  });

  it('shows a sound exercise and moves through its time', async () => {
    expect(text('.problems').trim()).toBe('None');
    const start = picture();
    await turn('Time', 3.4);
    expect(picture()).not.toBe(start);
    expect(text('.time output')).toBe('3.40 of 5.60 s');
  });

  it('turns a dial of a step, says what is wrong then, and gives the data back', async () => {
    await press('Step 2');
    const before = picture();
    await turn('at up', 30);
    expect(picture()).not.toBe(before);
    expect(text('.problems')).toContain('hipR flexion');
    expect(text('pre')).toContain('at: [-20, 30, 0]');
    await press('Start over');
    expect(text('.problems').trim()).toBe('None');
    expect(text('pre')).toContain('at: [-20, 48, 0]');
  });

  it.each([
    ['Side', 'left'],
    ['Body', 'b'],
    ['Lines', 'line'],
    ['Skin', 'dark'],
    ['Hair', 'grey'],
    ['View', 'back'],
    ['Exercise', 'st_nordic'],
  ])('changes the picture with %s', async (field, option) => {
    const before = picture();
    await choose(field, option);
    expect(picture()).not.toBe(before);
  });

  it('shows a tempo', async () => {
    const tempo = page().querySelector<HTMLInputElement>('input[placeholder]')!;
    tempo.value = '6-0-2';
    tempo.dispatchEvent(new Event('input'));
    await settle();
    expect(text('.time output')).toContain('of 8.60 s');
  });
});
