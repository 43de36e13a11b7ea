import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ExerciseScreenHarness } from '@midstance/ui/exercise-session/testing';
import { emptyProgram, newItem, withItem, withNewPhase } from '../build/edit-content';
import { PreviewDialog, type PreviewQuestion } from './preview-dialog';

const program = (ids: readonly string[]) =>
  ids.reduce(
    (content, id) => withItem(content, 'p1', newItem(id, id as 'st_clamshell', 'right')),
    withNewPhase(emptyProgram('Knee', '2026-11-16', 'knee')),
  );

describe('the session as the runner sees it', () => {
  let fixture: ComponentFixture<PreviewDialog>;

  beforeEach(() => {
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = jest.fn();
        disconnect = jest.fn();
      },
      matchMedia: () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask'] });
  });
  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  async function show(ids = ['st_clamshell', 'st_wall_sit'], phaseId = 'p1'): Promise<ExerciseScreenHarness | null> {
    const question: PreviewQuestion = { content: program(ids), phaseId, today: '2026-11-22' };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        { provide: DIALOG_DATA, useValue: question },
        { provide: DialogRef, useValue: { close: jest.fn() } },
      ],
    });
    fixture = TestBed.createComponent(PreviewDialog);
    fixture.detectChanges();
    return TestbedHarnessEnvironment.loader(fixture).getHarnessOrNull(ExerciseScreenHarness);
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const pass = (ms: number) => {
    jest.advanceTimersByTime(ms);
    fixture.detectChanges();
  };

  it('is the runner’s own screen, and goes on by the clock and by the buttons as on the phone', async () => {
    const screen = (await show())!;
    expect([await screen.side(), await screen.name(), await screen.main()]).toEqual([
      'RIGHT SIDE ▶',
      'Clamshell',
      'Start now',
    ]);
    pass(5200);
    expect(await screen.main()).toBe('Done as planned');
    await screen.press('Done as planned');
    expect([await screen.side(), await screen.main()]).toEqual(['◀ LEFT SIDE', 'Start now']);
    await screen.press('Pause');
    pass(60_000);
    expect(await screen.main()).toBe('Start now');
  });

  it('says what is asked at Change and Skip, and at the end', async () => {
    const screen = (await show(['st_clamshell']))!;
    await screen.press('Change');
    expect(page().textContent).toContain('what was done instead');
    expect(await screen.side()).toBe('◀ LEFT SIDE');
    await screen.press('Skip');
    expect(page().textContent).toContain('Here the runner says why');
    expect(page().textContent).toContain('All sets are through');
    expect(await screen.count()).toBeNull();
  });

  it('goes to any exercise, any session, and back to the beginning', async () => {
    const screen = (await show())!;
    const button = (words: string) =>
      [...page().querySelectorAll('button')].find((each) => each.textContent.includes(words));
    button('Wall sit')?.click();
    fixture.detectChanges();
    expect([await screen.name(), page().querySelector('[aria-current]')?.textContent.trim()]).toEqual([
      'Wall sit',
      'Wall sit',
    ]);
    const day = page().querySelectorAll('select')[1]!;
    day.selectedIndex = 1;
    day.dispatchEvent(new Event('change'));
    fixture.detectChanges();
    expect(await screen.name()).toBe('Clamshell');
    button('Wall sit')?.click();
    button('From the beginning')?.click();
    fixture.detectChanges();
    expect(await screen.name()).toBe('Clamshell');
  });

  it('says so when a phase has no session', async () => {
    expect(await show(['st_clamshell'], 'p2')).toBeNull();
    expect(page().textContent).toContain('Phase 2 has no session');
  });
});
