import { TestBed } from '@angular/core/testing';
import { findMeasure, measuresOf } from '@midstance/clinical/measures';
import { exerciseFigures } from './exercise-figures.data';
import { PositionDiagramView } from './position-diagram';
import { positionDiagrams } from './position-diagrams.data';

/** Endurance tests are told by their figure or in words; they have neither a pad nor an angle. */
const measuredByHand = [...measuresOf('c'), ...measuresOf('d')].filter(
  ({ id, derived }) => derived === undefined && /^(str|rom|flex|wblt)-/.test(id),
);

describe('the picture of a test', () => {
  it('is there for every measure of force and of range of motion, a figure or a drawing', () => {
    expect(measuredByHand.length).toBeGreaterThan(25);
    const without = measuredByHand.filter(({ id }) => !exerciseFigures[id] && !positionDiagrams[id]);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('belongs to a test of the catalogue, stays in its frame, and shows a pad or an angle', () => {
    for (const [id, { trunk, leg, other = [], support, pad, angle }] of Object.entries(positionDiagrams)) {
      expect(findMeasure(id)?.id).toBe(id);
      for (const [x, y] of [...trunk, ...leg, ...other, ...support.flat()]) {
        expect(x >= 0 && x <= 200 && y >= 0 && y <= 120).toBe(true);
      }
      expect(Number(pad !== undefined) + Number(angle !== undefined)).toBe(1);
    }
  });

  it('says what it shows', () => {
    const shown = (id: string) => {
      const fixture = TestBed.createComponent(PositionDiagramView);
      fixture.componentRef.setInput('diagram', positionDiagrams[id]);
      fixture.componentRef.setInput('name', findMeasure(id)?.name);
      fixture.detectChanges();
      return (fixture.nativeElement as HTMLElement).querySelector('svg');
    };
    const force = shown('str-knee-flexion');
    expect(force?.getAttribute('aria-label')).toBe(
      'Knee flexion: the position, where the pad lies and which way to push',
    );
    expect(force?.querySelectorAll('.push, .pad')).toHaveLength(2);
    const range = shown('flex-slr');
    expect(range?.getAttribute('aria-label')).toContain('the angle that is read');
    expect(range?.querySelector('.angle')?.getAttribute('d')).toMatch(/^M 117\.0 76\.0 A 17 17 0 0 0 /);
  });
});
