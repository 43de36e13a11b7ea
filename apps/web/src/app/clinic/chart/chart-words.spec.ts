import { kneeEpisode } from '../person/testing';
import { adherenceWords, episodeWords, goalWords, isInForce, precautionWords, sourceOf } from './chart-words';

describe('a chart in words', () => {
  const today = '2026-11-22';

  it('names an episode by side, complaint and week', () => {
    expect(episodeWords(kneeEpisode, today)).toBe('Right · Front-of-knee pain · week 8');
    expect(episodeWords({ ...kneeEpisode, startedOn: today }, today)).toBe('Right · Front-of-knee pain · week 1');
    expect(episodeWords({ ...kneeEpisode, status: 'closed' }, today)).toBe('Right · Front-of-knee pain · closed');
  });

  it('counts the days to a goal', () => {
    const goal = (onDate: string | null) => goalWords({ ...kneeEpisode, goal: { text: 'Berlin half', onDate } }, today);
    expect(goal('2027-01-02')).toBe('Berlin half, 41 days');
    expect(goal('2026-11-23')).toBe('Berlin half, 1 day');
    expect(goal(today)).toBe('Berlin half, today');
    expect(goal('2026-11-01')).toBe('Berlin half, past');
    expect(goal(null)).toBe('Berlin half');
    expect(goalWords({ ...kneeEpisode, goal: null }, today)).toBe('');
  });

  it('says what a precaution forbids, while it holds', () => {
    const precaution = { code: 'no-impact', note: 'after the run', until: today };
    expect(precautionWords(precaution)).toBe('No impact (hops, jumps, running): after the run');
    expect(precautionWords({ code: 'from-a-newer-version', note: null, until: null })).toBe('from-a-newer-version');
    expect(isInForce(precaution, today)).toBe(true);
    expect(isInForce(precaution, '2026-11-23')).toBe(false);
    expect(isInForce({ ...precaution, until: null }, '2030-01-01')).toBe(true);
  });

  it('gives adherence as n of N with three states', () => {
    expect(adherenceWords({ done: 9, saidNo: 1, due: 12 })).toBe('9 of 12 sessions done · 1 told us no · 2 no word');
    expect(adherenceWords({ done: 4, saidNo: 0, due: 4 })).toBe('4 of 4 sessions done');
    expect(adherenceWords({ done: 0, saidNo: 0, due: 0 })).toBe('No session was due in 14 days');
  });

  it('leads every kind of entry to its source', () => {
    const source = (kind: Parameters<typeof sourceOf>[0]['kind']) => sourceOf({ kind, id: 'x' });
    expect(source('assessment')).toEqual(['assessments', 'x']);
    expect(source('session')).toEqual(['program']);
    expect(source('episode')).toEqual(['episodes', 'x']);
    expect(source('run')).toEqual(['return-to-run']);
  });
});
