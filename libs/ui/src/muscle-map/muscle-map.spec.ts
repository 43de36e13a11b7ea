import { TestBed } from '@angular/core/testing';
import { MUSCLE_GROUPS } from '@midstance/clinical/muscles';
import { musclePlaces } from '@midstance/figures/body-outline';
import { type DrawnMuscle, MuscleMap } from '.';

const even: DrawnMuscle = {
  groupId: 'quadriceps',
  state: 'compared',
  weaker: 'right',
  status: 'flag',
  mark: '75 %',
  measureId: 'str-knee-extension',
};
const calf: DrawnMuscle = { ...even, groupId: 'calf', weaker: 'left', status: 'watch', mark: '85 %' };
const shin: DrawnMuscle = {
  ...even,
  groupId: 'dorsiflexors',
  weaker: 'equal',
  status: 'ok',
  mark: '100 %',
};
const hip: DrawnMuscle = {
  ...even,
  groupId: 'hip-flexors',
  state: 'not-measured',
  weaker: null,
  status: null,
  mark: '',
  measureId: null,
};

function open(muscles: readonly DrawnMuscle[]) {
  const fixture = TestBed.createComponent(MuscleMap);
  fixture.componentRef.setInput('muscles', muscles);
  const opened: string[] = [];
  fixture.componentInstance.open.subscribe((id) => opened.push(id));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const looks = Array.from(page.querySelectorAll('.region'), (each) =>
    Array.from(each.classList).find((name) => name !== 'region'),
  );
  const labels = Array.from(page.querySelectorAll('.label'), (each) => each.textContent.trim());
  return { page, opened, looks, labels };
}

describe('the places of muscles', () => {
  it('are drawn once for every group, on both sides', () => {
    const places = (['front', 'back'] as const).flatMap((view) => musclePlaces(view));
    const drawn = places.map(({ groupId, side }) => `${groupId} ${side}`).toSorted();
    const wanted = MUSCLE_GROUPS.flatMap(({ id }) => [`${id} left`, `${id} right`]).toSorted();
    expect(drawn).toEqual(wanted);
  });

  it("put the person's left on the right of the page in front, on the left from behind", () => {
    const at = (view: 'front' | 'back', groupId: string) =>
      musclePlaces(view).find((place) => place.groupId === groupId && place.side === 'left')?.x ?? NaN;
    expect(at('front', 'quadriceps')).toBeGreaterThan(50);
    expect(at('back', 'calf')).toBeLessThan(50);
  });

  it('leave room between the labels of one margin', () => {
    for (const view of ['front', 'back'] as const) {
      const heights = musclePlaces(view)
        .filter(({ side }) => side === 'left')
        .map(({ labelY }) => labelY)
        .toSorted((a, b) => a - b);
      const gaps = heights.slice(1).map((height, at) => height - (heights[at] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('a map of muscles', () => {
  it('tints the weaker side alone and says its side and size', () => {
    const { looks, labels } = open([even]);
    expect(looks).toEqual(['other-side', 'flag']);
    expect(labels).toEqual(['▶ 75 %']);
    expect(open([calf]).labels).toEqual(['◀ 85 %']);
  });

  it('is the same on both sides where they are alike, and has no label', () => {
    const { looks, labels } = open([shin]);
    expect([looks, labels]).toEqual([['ok', 'ok'], []]);
  });

  it('never shows what was not measured as even', () => {
    expect(open([hip]).looks).toEqual(['not-measured', 'not-measured']);
    expect(open([{ ...even, state: 'one-side', weaker: null, status: null }]).looks).toEqual(['one-side', 'one-side']);
    expect(open([{ ...shin, status: null }]).looks).toEqual(['not-judged', 'not-judged']);
  });

  it('leads to the test of a group that was touched', () => {
    const { page, opened } = open([even, hip]);
    for (const region of page.querySelectorAll('.region')) region.dispatchEvent(new MouseEvent('click'));
    expect(opened).toEqual(['str-knee-extension', 'str-knee-extension']);
  });

  it('hatches what asks for attention with patterns of its own', () => {
    const { page } = open([even, calf]);
    const fills = Array.from(page.querySelectorAll('.region.flag, .region.watch'), (each) => each.getAttribute('fill'));
    for (const fill of fills) expect(page.querySelector(fill!.slice(4, -1))).not.toBeNull();
    expect(new Set(fills).size).toBe(2);
  });
});
