/** What a key does on the worklist. */
export type WorklistKey = 'next' | 'previous' | 'chart' | 'peek' | 'snooze' | 'close';

const keys: Readonly<Record<string, WorklistKey>> = {
  j: 'next',
  k: 'previous',
  Enter: 'chart',
  p: 'peek',
  s: 'snooze',
  Escape: 'close',
};

/**
 * The meaning of a key press, `null` when it is none of ours: with a modifier, inside a field or a dialog, or Enter on a
 * button or link, which have their own.
 */
export function worklistKey(event: KeyboardEvent): WorklistKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (isOn(event, 'input, textarea, select, [role=dialog]')) return null;
  const meaning = keys[event.key] ?? null;
  return meaning === 'chart' && isOn(event, 'a, button') ? null : meaning;
}

function isOn({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
