import { TestBed } from '@angular/core/testing';
import { Display } from './display';

describe('the colours of this device', () => {
  beforeEach(() => localStorage.clear());

  function open(): Display {
    TestBed.resetTestingModule();
    const display = TestBed.inject(Display);
    TestBed.tick();
    return display;
  }

  it('follow the device until somebody chooses', () => {
    expect(open().theme()).toBe('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('are remembered, and given back to the device', () => {
    open().theme.set('dark');
    TestBed.tick();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const next = open();
    expect(next.theme()).toBe('dark');
    next.theme.set('system');
    TestBed.tick();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(open().theme()).toBe('system');
  });
});
