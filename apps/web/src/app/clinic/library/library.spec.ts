import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Library } from './library';

describe('the library', () => {
  let fixture: ComponentFixture<Library>;
  let server: HttpTestingController;

  beforeEach(async () => {
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = jest.fn();
        unobserve = jest.fn();
        disconnect = jest.fn();
      },
      matchMedia: () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Library);
    document.body.append(fixture.nativeElement as HTMLElement);
    TestBed.tick();
    server.expectOne('/api/me/favourite-exercises').flush({ exerciseIds: ['st_wall_sit'] });
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

  const star = (name: string) => page().querySelector<HTMLButtonElement>(`[aria-label="Favourite: ${name}"]`)!;

  it('shows favourites first, stars at once, and takes a star back that is refused', async () => {
    expect(names()[0]).toBe('Wall sit');
    await type('clam');
    star('Clamshell with band').click();
    await fixture.whenStable();
    expect(star('Clamshell with band').getAttribute('aria-pressed')).toBe('true');
    expect(names()[0]).toBe('Clamshell');
    await type('clams');
    expect(names()[0]).toBe('Clamshell with band');
    const sent = server.expectOne({ method: 'PUT' });
    expect(sent.request.body).toEqual({ exerciseId: 'st_clamshell_band', starred: true });
    const problem = { code: 'busy', title: 'The server is busy', howToFix: 'Try again', errors: [] };
    sent.flush(problem, { status: 503, statusText: 'Busy' });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(star('Clamshell with band').getAttribute('aria-pressed')).toBe('false');
    expect(page().querySelector('[role=alert]')?.textContent).toContain('The server is busy');
  });

  it('puts what was typed by its whole name before a favourite', async () => {
    star('Clamshell with band').click();
    await type('Clamshell');
    expect(names().slice(0, 2)).toEqual(['Clamshell', 'Clamshell with band']);
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
