import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Library } from './library';

describe('the library', () => {
  let fixture: ComponentFixture<Library>;

  beforeEach(async () => {
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = jest.fn();
        unobserve = jest.fn();
        disconnect = jest.fn();
      },
      matchMedia: () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    fixture = TestBed.createComponent(Library);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const names = () => [...page().querySelectorAll('.hit strong')].map((name) => name.textContent);
  const count = () => page().querySelector('[role=status]')?.textContent;

  async function press(label: string): Promise<void> {
    const found = [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === label);
    found?.click();
    await fixture.whenStable();
  }

  async function type(text: string): Promise<void> {
    const box = page().querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  it('is ready to type in, and lists everything', () => {
    expect(document.activeElement).toBe(page().querySelector('input[type=search]'));
    expect(count()).toBe('148 of 148 exercises');
  });

  it('finds in spite of a slip, opens the best hit and its chain', async () => {
    await type('clamshel');
    expect(names()[0]).toContain('Clamshell');
    expect(page().querySelector('app-exercise-card h2')?.textContent).toContain('Clamshell');
    expect(page().querySelectorAll('.chain li').length).toBeGreaterThan(1);
    expect(page().querySelector('.caution')).not.toBeNull();
  });

  it('narrows by region, level and kit, and says when nothing is left', async () => {
    await press('Knee');
    await press('Hard');
    const some = names().length;
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(148);
    await press('No kit');
    expect(names().length).toBeLessThan(some);
    await type('zzzz');
    expect(page().textContent).toContain('No exercise fits');
    await press('Clear all');
    expect(count()).toBe('148 of 148 exercises');
  });
});
