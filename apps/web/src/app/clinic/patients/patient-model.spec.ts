import { TestBed } from '@angular/core/testing';
import fc from 'fast-check';
import { SessionStore } from '../../session/session-store';
import { Units } from '../../settings/units';
import { mara } from '../person/testing';
import { emptyPatient, modelOf, savePatientOf } from './patient-model';

describe('a runner’s record in a form', () => {
  const mass = (unit: 'kg' | 'lb') => {
    const settings = () => ({ units: { distance: 'km', mass: unit, force: 'N' }, locale: 'en-GB' });
    TestBed.resetTestingModule().configureTestingModule({
      providers: [{ provide: SessionStore, useValue: { settings } }],
    });
    return TestBed.inject(Units).mass();
  };

  it('sends missing as missing', () => {
    const { timeZone, ...rest } = savePatientOf(emptyPatient('Europe/Berlin'), null, mass('kg'));
    expect(timeZone).toBe('Europe/Berlin');
    expect([rest.email, rest.phone, rest.bodyMassKg, rest.bodyHeightCm]).toEqual([null, null, null, null]);
  });

  it('goes there and back without a change, in any unit', () => {
    for (const unit of ['kg', 'lb'] as const) {
      fc.assert(
        fc.property(fc.double({ min: 20, max: 250, noNaN: true }), (bodyMassKg) => {
          const stored = { ...mara, bodyMassKg };
          const sent = savePatientOf(modelOf(stored, mass(unit)), stored, mass(unit));
          expect(sent).toMatchObject({ bodyMassKg, email: mara.email, birthDate: mara.birthDate });
        }),
        { numRuns: 25 },
      );
    }
  });

  it('stores kilograms whatever is typed', () => {
    const sent = savePatientOf({ ...modelOf(mara, mass('lb')), bodyMass: 150 }, mara, mass('lb'));
    expect(sent.bodyMassKg).toBeCloseTo(68.04, 2);
  });
});
