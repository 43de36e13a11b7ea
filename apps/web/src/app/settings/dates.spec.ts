import { computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Dates } from './dates';

describe('dates', () => {
  afterEach(() => jest.useRealTimers());

  it.each([
    ['Pacific/Kiritimati', '2026-11-22T09:59:30Z'],
    ['Asia/Kathmandu', '2026-11-22T18:14:30Z'],
    ['Pacific/Pago_Pago', '2026-11-23T10:59:30Z'],
  ])('move on at midnight in %s while a screen stays open', (zone, lastMinute) => {
    jest.useFakeTimers({ now: Date.parse(lastMinute) });
    const dates = TestBed.inject(Dates);
    const today = computed(() => dates.today(zone));
    expect(today()).toBe('2026-11-22');
    jest.advanceTimersByTime(60_000);
    expect(today()).toBe('2026-11-23');
  });
});
