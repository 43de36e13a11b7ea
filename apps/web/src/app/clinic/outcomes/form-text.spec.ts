import { itemsIn, placeWords, textOf } from './form-text';

describe('the text of a licensed form', () => {
  it('is one item a line, its answers after the question', () => {
    const items = itemsIn('How is it? | Good| Bad \n\n  And now?\n');
    expect(items).toEqual([
      { text: 'How is it?', options: ['Good', 'Bad'] },
      { text: 'And now?', options: [] },
    ]);
    expect(itemsIn(textOf(items))).toEqual(items);
  });

  it('names the line a refusal is about', () => {
    expect(placeWords('items.4.options')).toBe('Line 5');
    expect(placeWords('items')).toBe('The text');
  });
});
