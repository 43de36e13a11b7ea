import { worklistKey } from './worklist-keys';

describe('the keys of the worklist', () => {
  const press = (key: string, options: KeyboardEventInit = {}, target: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, ...options });
    Object.defineProperty(event, 'target', { value: target });
    return worklistKey(event);
  };
  const inside = (html: string, selector: string) => {
    const host = document.createElement('div');
    host.innerHTML = html;
    return host.querySelector(selector)!;
  };

  it('means something alone', () => {
    expect(['j', 'k', 'Enter', 'p', 's', 'Escape', 'x'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'chart',
      'peek',
      'snooze',
      'close',
      null,
    ]);
  });

  it('leaves other people’s keys alone', () => {
    expect(press('k', { ctrlKey: true })).toBeNull();
    expect(press('s', { metaKey: true })).toBeNull();
    expect(press('j', {}, inside('<input>', 'input'))).toBeNull();
    expect(press('j', {}, inside('<div role="dialog"><p></p></div>', 'p'))).toBeNull();
    expect(press('Enter', {}, inside('<button>Open</button>', 'button'))).toBeNull();
    expect(press('j', {}, inside('<button>Open</button>', 'button'))).toBe('next');
  });
});
