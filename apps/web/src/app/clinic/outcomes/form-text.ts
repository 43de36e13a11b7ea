import type { SaveLicensedForm } from '@midstance/contracts/outcomes';

type Items = SaveLicensedForm['items'];

/** Items as they are typed: one a line, the question and then its answers, parted by `|`. Empty lines do not count. */
export function itemsIn(text: string): Items {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [question = '', ...options] = line.split('|').map((part) => part.trim());
    return { text: question, options: options.filter(Boolean) };
  });
}

/** The same the other way round. */
export function textOf(items: Items): string {
  return items.map(({ text, options }) => [text, ...options].join(' | ')).join('\n');
}

/** `items.4.options` → "Line 5". */
export function placeWords(path: string): string {
  const [, number] = /^items\.(\d+)/.exec(path) ?? [];
  if (number !== undefined) return `Line ${(Number(number) + 1).toString()}`;
  if (path === 'items') return 'The text';
  return path === 'licenceReference' ? 'The licence' : 'The form';
}
