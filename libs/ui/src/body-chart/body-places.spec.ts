import fc from 'fast-check';
import { findMeasure } from '@midstance/clinical/measures';
import { nearestPlace, placeOf, placesOf } from '@midstance/figures/body-outline';

const views = ['front', 'back', 'left', 'right'] as const;

function siteIds(): string[] {
  const value = findMeasure('pain-sites')?.value;
  const field = value?.type === 'list' ? value.fields.find((candidate) => candidate.id === 'site') : undefined;
  return field?.value.type === 'choice' ? field.value.options.map((option) => option.id) : [];
}

describe('places on the body drawings', () => {
  it('shows every pain site of the catalogue somewhere, on both sides', () => {
    expect(siteIds().length).toBeGreaterThan(20);
    for (const siteId of siteIds()) {
      expect([siteId, placeOf(siteId, 'left')?.side]).toEqual([siteId, 'left']);
      expect([siteId, placeOf(siteId, 'right')?.side]).toEqual([siteId, 'right']);
    }
  });

  it('knows no site the catalogue does not have', () => {
    const known = new Set(siteIds());
    expect(views.flatMap((view) => placesOf(view)).filter((place) => !known.has(place.siteId))).toEqual([]);
  });

  it("puts the person's left on the right of the page in front, on the left from behind", () => {
    expect(nearestPlace('front', 0.6, 152 / 235)).toMatchObject({ siteId: 'anterior-knee', side: 'left' });
    expect(nearestPlace('front', 0.4, 152 / 235)).toMatchObject({ siteId: 'anterior-knee', side: 'right' });
    expect(nearestPlace('back', 0.4, 175 / 235)).toMatchObject({ siteId: 'calf', side: 'left' });
  });

  it('names the side of a side view, wherever it is touched', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('left', 'right'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, x, y) => {
          expect(nearestPlace(view, x, y).side).toBe(view);
        },
      ),
    );
  });

  it('has no place for an unknown site', () => {
    expect(placeOf('elbow', 'left')).toBeNull();
  });
});
