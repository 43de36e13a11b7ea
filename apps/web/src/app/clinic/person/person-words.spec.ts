import { shortId } from './person-words';

it('shortens an id to what tells people apart', () => {
  expect(shortId('0197c6a0-0000-7000-8000-00000007c7fa')).toBe('07C7FA');
});
