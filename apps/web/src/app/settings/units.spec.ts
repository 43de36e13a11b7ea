import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { UserSettings } from '@midstance/contracts/identity';
import { SessionStore } from '../session/session-store';
import { Dates } from './dates';
import { Units } from './units';

describe('units and dates of a person', () => {
  const settings = signal<UserSettings>({ units: { distance: 'km', mass: 'kg', force: 'N' }, locale: 'en-GB' });
  const session = signal({ clinic: { timeZone: 'Europe/Berlin' } });
  let units: Units;
  let dates: Dates;

  beforeEach(() => {
    settings.set({ units: { distance: 'km', mass: 'kg', force: 'N' }, locale: 'en-GB' });
    TestBed.configureTestingModule({ providers: [{ provide: SessionStore, useValue: { settings, session } }] });
    units = TestBed.inject(Units);
    dates = TestBed.inject(Dates);
  });

  const imperial = (locale = 'en-US') => settings.set({ units: { distance: 'mi', mass: 'lb', force: 'kgf' }, locale });

  it('shows what is stored in the units of the person', () => {
    imperial();
    expect(units.distance().format(10)).toBe('6.2 mi');
    expect(units.mass().format(61.5)).toBe('135.6 lb');
    expect(units.force().format(412, 0)).toBe('42 kgf');
  });

  it('stores what was typed without loss', () => {
    imperial();
    for (const unit of [units.distance(), units.mass(), units.force()]) {
      expect(unit.show(unit.store(26.2))).toBeCloseTo(26.2, 12);
    }
    expect(units.distance().store(1)).toBe(1.609344);
  });

  it('writes numbers as the language does, and missing as missing', () => {
    settings.update((old) => ({ ...old, locale: 'de-DE' }));
    expect(units.distance().format(3.9)).toBe('3,9 km');
    expect(units.distance().format(null)).toBe('–');
    expect(units.distance().format(0)).toBe('0 km');
  });

  it('shows pace per kilometre or mile, carrying seconds into minutes', () => {
    expect(units.pace(345)).toBe('5:45 min/km');
    expect(units.pace(359.7)).toBe('6:00 min/km');
    imperial();
    expect(units.pace(345)).toBe('9:15 min/mi');
    expect(units.pace(null)).toBe('–');
  });

  it('never moves a local date by a time zone', () => {
    expect(dates.day('2026-11-22')).toBe('22 Nov');
    expect(dates.day('2026-11-22', 'long')).toBe('Sunday 22 November');
    expect(dates.day('1992-03-03', 'full')).toBe('3 Mar 1992');
    expect(dates.day(null)).toBe('–');
  });

  it('shows an instant in the zone of the clinic, or in another', () => {
    expect(dates.time('2026-11-22T07:30:00Z')).toBe('08:30');
    expect(dates.time('2026-11-22T07:30:00Z', 'America/New_York')).toBe('02:30');
    expect(dates.instant('2026-11-22T23:30:00Z')).toContain('23 Nov');
  });

  it('orders a date as the region does, in the language of the product', () => {
    imperial('en-US');
    expect(dates.day('2026-11-22')).toBe('Nov 22');
    settings.update((old) => ({ ...old, locale: 'de-CH' }));
    expect(dates.day('2026-11-22', 'long')).toContain('Sunday');
  });
});
