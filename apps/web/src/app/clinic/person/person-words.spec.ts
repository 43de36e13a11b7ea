import { identityLine, shortId } from './person-words';

const id = '0197c6a0-0000-7000-8000-00000007c7fa';

it('shortens an id to what tells people apart', () => {
  expect(shortId(id)).toBe('07C7FA');
});

it('says age, birth date and id, on the runner’s own day', () => {
  const dates = { today: () => '2026-03-02', day: (date: string) => `<${date}>` };
  const runner = { birthDate: '1992-03-03', timeZone: 'Europe/Berlin', id };
  expect(identityLine(runner, dates)).toBe('33 · born <1992-03-03> · id 07C7FA');
});
