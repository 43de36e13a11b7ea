import fc from 'fast-check';
import { readNumber, writeNumber } from './number-text';

describe('reading a number a person typed', () => {
  it.each([
    ['12', 12],
    ['11.5', 11.5],
    ['11,5', 11.5],
    ['.5', 0.5],
    ['5,', 5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["1'234,5", 1234.5],
    ['1 234,5', 1234.5],
    ['-0,5', -0.5],
    ['−.5', -0.5],
    ['+3', 3],
    ['1.234.567,8', 1234567.8],
  ])('takes %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each(['abc', '1.2.3', '12,34.5', '--1', '1-', '.', '-', '1e3', '0x10'])('refuses %s', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'invalid' });
  });

  it('takes nothing as nothing, never as 0', () => {
    expect(readNumber('  ')).toEqual({ kind: 'empty' });
    expect(writeNumber(null, 'en', 2)).toBe('');
  });

  it('reads back what it wrote, in any language that writes western digits', () => {
    const tenths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 10);
    fc.assert(
      fc.property(
        tenths,
        fc.constantFrom('en-GB', 'de-CH', 'de-DE', 'fr-FR', 'nl-NL', 'pt-BR', 'sv-SE'),
        (value, locale) => {
          const read = readNumber(writeNumber(value, locale, 1));
          expect(read.kind === 'number' && read.value + 0).toBe(value + 0);
        },
      ),
    );
  });
});
