import { TestBed } from '@angular/core/testing';
import { Dialogs } from '../../dialogs/dialogs';
import { PaletteLauncher } from './palette-launcher';
import { PaletteTyping } from './palette-typing';

describe('calling the palette', () => {
  const ask = jest.fn(() => new Promise(() => undefined));
  let launcher: PaletteLauncher;
  let typing: PaletteTyping;
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    launcher.key(event);
    return event.defaultPrevented;
  };
  beforeEach(() => {
    ask.mockClear();
    TestBed.configureTestingModule({ providers: [{ provide: Dialogs, useValue: { ask } }] });
    launcher = TestBed.inject(PaletteLauncher);
    typing = TestBed.inject(PaletteTyping);
  });

  it('keeps what is typed until the palette has the focus', () => {
    expect(press('k', { ctrlKey: true })).toBe(true);
    expect(['k', 'e', 'x', 'Backspace', 's', 'Enter'].every((key) => press(key))).toBe(true);
    expect([typing.text(), typing.entered()]).toEqual(['kes', true]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('is done with %j and K, and with nothing more held', (held) => {
    expect(press('k')).toBe(false);
    expect(press('k', { ...held, shiftKey: true })).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    expect(press('K', held)).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('leaves keys alone while it is closed, and those it does not know', () => {
    expect(press('a')).toBe(false);
    press('k', { metaKey: true });
    expect([press('Escape'), press('r', { ctrlKey: true })]).toEqual([false, false]);
    expect(typing.text()).toBe('');
  });
});
