import { emptyProgram, newItem, withItem } from './edit-content';
import { sessionSum } from './session-sum';

const start = emptyProgram('Knee', '2026-11-23', 'knee');
const filled = (count: number) =>
  Array.from({ length: count }).reduce<typeof start>(
    (content, _, index) => withItem(content, 'p1', newItem(`i${index}`, 'st_clamshell', null)),
    start,
  );

describe('a week of a phase in numbers', () => {
  it('is nothing without exercises', () => {
    expect(sessionSum(start, 'p1')).toEqual({ minutes: '', sessionsPerWeek: 0, exercises: 0, warning: '' });
    expect(sessionSum(start, 'no-phase').sessionsPerWeek).toBe(0);
  });

  it('says sessions, minutes and exercises, and warns above five', () => {
    const five = sessionSum(filled(5), 'p1');
    expect(five.sessionsPerWeek).toBeGreaterThan(0);
    expect(five.minutes).toMatch(/^\d+ min a session$/);
    expect([five.exercises, five.warning]).toEqual([5, '']);
    expect(sessionSum(filled(6), 'p1').warning).toMatch(/^6 in one session/);
  });
});
