import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { ExerciseScreen, type Position, figureSide, setsOf } from '.';
import { ExerciseScreenHarness, anItem } from './testing';

const bridge = anItem('bridge');
const hold = { ...anItem('hold', 'together'), dosage: { ...bridge.dosage, sides: 'together' as const, sets: 1 } };
const sets = setsOf([bridge, hold]);
const at = (set: number, phase: Position['phase'], pausedAtMs: number | null = null): Position => ({
  ...{ set, phase, sinceMs: 0, pausedAtMs },
});

describe('the screen a runner exercises by', () => {
  const asked: string[] = [];

  async function show(position: Position | null, inputs: Record<string, unknown> = {}) {
    asked.length = 0;
    const fixture = TestBed.createComponent(ExerciseScreen);
    const given = { sets, position, nowMs: 0, logged: position?.set ?? sets.length, ...inputs };
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    const { done, paused, changed, skipped } = fixture.componentInstance;
    for (const [name, output] of Object.entries({ done, paused, changed, skipped })) {
      output.subscribe(() => asked.push(name));
    }
    const screen = await TestbedHarnessEnvironment.harnessForFixture(fixture, ExerciseScreenHarness);
    return { screen, page: fixture.nativeElement as HTMLElement };
  }

  it('says which leg, what, how much and what comes next', async () => {
    const { screen, page } = await show(at(0, 'work'));
    expect(await screen.count()).toMatch(/^1 of 2 · \d+ min left$/);
    expect(await screen.side()).toBe('◀ LEFT SIDE');
    expect(await screen.name()).toBe('Single-leg bridge');
    expect(await screen.dose()).toBe('Set 1 of 3 · 10 times');
    expect(await screen.next()).toBe('Next: ▶ right side');
    expect(page.querySelector('[role=heading]')?.getAttribute('aria-level')).toBe('1');
  });

  it.each([
    [at(0, 'ready'), 'Start now', 'Single-leg bridge, left side'],
    [at(1, 'work'), 'Done as planned', 'Next: rest 45 s, then ◀ left side'],
    [at(2, 'rest'), 'Rested: go on now', 'Single-leg bridge, left side'],
    [at(5, 'work'), 'Done as planned', 'Next: Single-leg bridge'],
    [at(6, 'work'), 'Done as planned', 'This is the last set'],
  ])('leads on from %j', async (position, main, next) => {
    const { screen } = await show(position);
    expect([await screen.main(), await screen.next()]).toEqual([main, next]);
  });

  it('gives every press to its owner', async () => {
    const { screen } = await show(at(0, 'work', 0));
    for (const words of ['Done as planned', 'Go on', 'Change', 'Skip']) await screen.press(words);
    expect(asked).toEqual(['done', 'paused', 'changed', 'skipped']);
  });

  it('makes room for a question, for something else, and for the end', async () => {
    const { screen } = await show(at(0, 'work'), { asking: true });
    expect([await screen.side(), await screen.main()]).toEqual(['◀ LEFT SIDE', null]);
    const covered = await show(at(0, 'work'), { covered: true });
    expect([await covered.screen.side(), await covered.screen.count()]).toEqual([null, expect.any(String)]);
    const end = await show(null);
    expect([await end.screen.side(), await end.screen.count()]).toEqual([null, null]);
    expect(end.page.querySelector<HTMLElement>('.progress div')?.style.width).toBe('100%');
  });

  it('shows the leg of the set in the figure, both without one', () => {
    expect([figureSide(sets[1] ?? null), figureSide(sets[6] ?? null), figureSide(null)]).toEqual(['right', null, null]);
  });
});
