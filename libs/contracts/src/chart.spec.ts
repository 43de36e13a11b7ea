import { timelineEntry } from './chart';

const base = { id: 'x', at: '2026-03-02T10:00:00.000Z', localDate: '2026-03-02' };
const isEntry = (entry: object) => timelineEntry.safeParse({ ...base, ...entry }).success;

describe('an entry of the timeline', () => {
  it('carries what is recorded about its kind, and nothing else', () => {
    const facts = { painMorning: 2 };
    expect(isEntry({ kind: 'check-in', facts })).toBe(true);
    expect(isEntry({ kind: 'run', facts })).toBe(false);
    expect(isEntry({ kind: 'check-in', facts: { ...facts, comment: 'stiff' } })).toBe(false);
    expect(isEntry({ kind: 'check-in', facts, text: 'Morning: pain 2 on getting up' })).toBe(false);
  });

  it('keeps an unanswered question unanswered', () => {
    expect(isEntry({ kind: 'check-in', facts: { painMorning: null } })).toBe(true);
    expect(isEntry({ kind: 'check-in', facts: {} })).toBe(false);
  });

  it('takes a decision of a kind that is no longer made', () => {
    const facts = { fromStepId: 'P1-1', toStepId: 'P1-1', reason: null, by: 'R. Tarrant' };
    expect(isEntry({ kind: 'decision', facts: { ...facts, action: 'close-red-flags' } })).toBe(true);
  });
});
