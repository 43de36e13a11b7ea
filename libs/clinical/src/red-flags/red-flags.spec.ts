import * as fc from 'fast-check';
import { findSource } from '../evidence';
import { forbiddenWordsIn } from '../findings';
import { heldBack, holdRules, type RecordedRedFlag, reportedRedFlags, stillOpen, type Suggestion } from './index';

const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const flag = (id: RecordedRedFlag['id'], hour: number, level: RecordedRedFlag['level'] = 'urgent') => ({
  id,
  level,
  at: at(hour),
});
const suggestions = Object.keys(holdRules) as Suggestion[];

describe('open red flags', () => {
  it('stay open until a therapist looked into them after they were recorded', () => {
    expect(stillOpen([flag('RF1', 9)], [])).toHaveLength(1);
    expect(stillOpen([flag('RF1', 9)], [{ id: 'RF1', at: at(8) }])).toHaveLength(1);
    expect(stillOpen([flag('RF1', 9)], [{ id: 'RF1', at: at(9) }])).toEqual([]);
    expect(stillOpen([flag('RF1', 9)], [{ id: 'RF2', at: at(10) }])).toHaveLength(1);
  });

  it('open again when they are recorded again', () => {
    const twice = [flag('rf-bsi-high', 9), flag('rf-bsi-high', 12)];
    expect(stillOpen(twice, [{ id: 'rf-bsi-high', at: at(10) }])).toEqual([flag('rf-bsi-high', 12)]);
  });

  it('come once each, as recorded last, the most pressing first', () => {
    const recorded = [
      flag('rf-postnatal', 8, 'advise'),
      flag('RF1', 9),
      flag('rf-cardiac', 7),
      flag('rf-cardiac', 10, 'emergency'),
      flag('rf-reds', 11, 'prompt'),
    ];
    expect(stillOpen(recorded, []).map(({ id, level }) => `${id} ${level}`)).toEqual([
      'rf-cardiac emergency',
      'RF1 urgent',
      'rf-reds prompt',
      'rf-postnatal advise',
    ]);
  });

  it('never come back by closing more', () => {
    const ids = fc.constantFrom<RecordedRedFlag['id']>('RF1', 'RF2', 'rf-pe');
    const hours = fc.integer({ min: 0, max: 23 });
    const records = fc.array(fc.tuple(ids, hours).map(([id, hour]) => flag(id, hour)));
    const closings = fc.array(fc.tuple(ids, hours).map(([id, hour]) => ({ id, at: at(hour) })));
    fc.assert(
      fc.property(records, closings, closings, (recorded, some, more) => {
        const before = new Set(stillOpen(recorded, some).map(({ id }) => id));
        const after = stillOpen(recorded, [...some, ...more]);
        expect(after.every(({ id }) => before.has(id))).toBe(true);
      }),
    );
  });
});

describe('suggestions while red flags are open', () => {
  it.each([
    ['emergency', 'exercise-options program run-progress'],
    ['urgent', 'exercise-options program run-progress'],
    ['prompt', 'run-progress'],
    ['advise', ''],
  ] as const)('%s holds back: %s', (level, expected) => {
    const held = suggestions.filter((each) => heldBack(each, [{ level, blocks: false }]) !== null);
    expect(held.join(' ')).toBe(expected);
  });

  it('are held back by a flag that blocks whatever its level, and say by which', () => {
    const bone = { level: 'prompt', blocks: true } as const;
    const held = heldBack('exercise-options', [{ level: 'advise', blocks: false }, bone]);
    expect(held).toMatchObject({ by: [bone], goOn: 'resolve' });
  });

  it('are all shown when none is open', () => {
    expect(suggestions.map((each) => heldBack(each, []))).toEqual([null, null, null]);
  });

  it('only a program goes on with a reason; every rule has its words and source', () => {
    expect(suggestions.filter((each) => holdRules[each].goOn === 'reason')).toEqual(['program']);
    for (const { words, sources } of Object.values(holdRules)) {
      expect(words).toMatch(/[Rr]esolve it first/);
      expect(sources.every((id) => findSource(id) !== null)).toBe(true);
    }
  });
});

describe('red flags a runner reports', () => {
  it.each(Object.entries(reportedRedFlags))('%s says what is usual, and names no condition', (_code, reported) => {
    expect(reported.advice).toContain('Usual practice is');
    expect(forbiddenWordsIn(`${reported.title} ${reported.advice}`)).toEqual([]);
    expect(reported.sources.length).toBeGreaterThan(0);
    for (const id of reported.sources) expect(findSource(id)).not.toBeNull();
  });
});
