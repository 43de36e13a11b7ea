import { canSnooze, chipOf, stripOf, verbOf } from './row-words';
import { reason } from './testing';

describe('a worklist row in words', () => {
  it('marks reasons by severity, silence and good news', () => {
    expect(chipOf(reason({ severity: 'now' }))).toMatchObject({ severity: 'act', mark: '' });
    expect(chipOf(reason({ severity: 'soon' }))).toMatchObject({ severity: 'watch', mark: '' });
    expect(chipOf(reason({ severity: 'watch' }))).toMatchObject({ severity: 'info', mark: '◇' });
    expect(chipOf(reason({ code: 'no-word', severity: 'watch' }))).toMatchObject({ severity: 'info', mark: '○' });
    expect(chipOf(reason({ code: 'gate-waiting', severity: 'soon' }))).toMatchObject({ severity: 'good', mark: '' });
  });

  it('leads each verb to where its reason is dealt with', () => {
    const path = (verb: Parameters<typeof verbOf>[0]['verb']) => verbOf({ verb, patientId: 'p' }).path;
    expect(path('call')).toBe('call');
    expect(path('review-phase')).toEqual(['/clinic/patients', 'p', 'return-to-run']);
    expect(path('open-test')).toEqual(['/clinic/patients', 'p', 'assessments', 'new']);
    expect(path('open')).toEqual(['/clinic/patients', 'p']);
    expect(path('message')).toEqual(['/clinic/patients', 'p']);
  });

  it('draws what was said as said, and a paused day as one that asks for nothing', () => {
    const day = (state: 'done' | 'told-us-no' | 'no-word' | 'paused') => ({ date: '2026-11-22', state, pain: null });
    const strip = stripOf({ strip: [day('done'), day('told-us-no'), day('no-word'), day('paused')] });
    expect(strip.map(({ state }) => state)).toEqual(['done', 'said-no', 'no-word', 'rest']);
  });

  it('puts off neither a same-day reason nor nothing', () => {
    expect(canSnooze({ reasons: [reason({})] })).toBe(true);
    expect(canSnooze({ reasons: [reason({}), reason({ canSnooze: false })] })).toBe(false);
    expect(canSnooze({ reasons: [] })).toBe(false);
  });
});
