import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { frame, keyFrames, loadFigures } from '@midstance/figures';
import { ExerciseFigure } from './exercise-figure';

/** Stands in for the browser's observer; the test decides what is on screen. */
class Observer {
  static report: (isIntersecting: boolean) => void = () => undefined;
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    Observer.report = (isIntersecting): void => callback([{ isIntersecting }]);
  }
  observe(): void {
    Observer.report(false);
  }
  disconnect(): void {
    Observer.report = (): void => undefined;
  }
}

/** Requested animation frames by id; the framework's own scheduler asks for some too. */
const frames = new Map<number, FrameRequestCallback>();
let lastId = 0;

/** Runs what is waiting for the next frame. */
function nextFrame(now: number): void {
  const waiting = [...frames.values()];
  frames.clear();
  for (const callback of waiting) callback(now);
}

async function create(reduced: boolean): Promise<ComponentFixture<ExerciseFigure>> {
  frames.clear();
  Object.assign(globalThis, {
    IntersectionObserver: Observer,
    matchMedia: () => ({ matches: reduced, addEventListener: () => undefined, removeEventListener: () => undefined }),
    requestAnimationFrame: (callback: FrameRequestCallback) => {
      frames.set(++lastId, callback);
      return lastId;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  });
  await loadFigures(['st_bw_squat']);
  const fixture = TestBed.createComponent(ExerciseFigure);
  fixture.componentRef.setInput('exerciseId', 'st_bw_squat');
  fixture.componentRef.setInput('name', 'Body-weight squat');
  fixture.componentRef.setInput('instructions', ['Sit down and back.']);
  await fixture.whenStable();
  await fixture.whenStable();
  return fixture;
}

const pictures = (fixture: ComponentFixture<ExerciseFigure>): NodeListOf<SVGElement> =>
  (fixture.nativeElement as HTMLElement).querySelectorAll('svg');

/** What the figure must show, as the browser writes it. */
function pictureOf(t: number, tempo: string): string | undefined {
  const stage = document.createElement('div');
  stage.innerHTML = frame('st_bw_squat', t, 'right', {}, tempo) ?? '';
  return stage.querySelector('svg')?.innerHTML;
}

describe('ExerciseFigure', () => {
  it('tells screen readers the instructions', async () => {
    const host = (await create(false)).nativeElement as HTMLElement;
    expect(host.getAttribute('role')).toBe('img');
    expect(host.getAttribute('aria-label')).toBe('Body-weight squat: Sit down and back.');
  });

  it('shows the key frames side by side when motion is unwanted', async () => {
    const fixture = await create(true);
    expect(pictures(fixture)).toHaveLength(keyFrames('st_bw_squat').length);
    Observer.report(true);
    await fixture.whenStable();
    expect(frames.size).toBe(0);
  });

  it('moves at the tempo of the dosage', async () => {
    const fixture = await create(false);
    const pictureAt = async (tempo: string): Promise<string | undefined> => {
      fixture.componentRef.setInput('tempo', tempo);
      await fixture.whenStable();
      nextFrame(1000);
      nextFrame(4400);
      return pictures(fixture)[0]?.innerHTML;
    };
    Observer.report(true);
    const [quick, slow] = [await pictureAt('3-0-2'), await pictureAt('6-0-2')];
    expect(quick).toBe(pictureOf(3.4, '3-0-2'));
    expect(slow).toBe(pictureOf(3.4, '6-0-2'));
    expect(slow).not.toBe(quick);
  });

  it('rests off-screen and moves on-screen', async () => {
    const fixture = await create(false);
    expect(frames.size).toBe(0);
    expect(pictures(fixture)).toHaveLength(1);
    Observer.report(true);
    await fixture.whenStable();
    expect(frames.size).toBeGreaterThan(0);
    const before = pictures(fixture)[0]?.outerHTML;
    nextFrame(1000);
    nextFrame(3200);
    expect(pictures(fixture)[0]?.outerHTML).not.toBe(before);
    Observer.report(false);
    await fixture.whenStable();
    expect(frames.size).toBe(0);
  });
});
