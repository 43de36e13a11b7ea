import { goalRows } from './goal-rows';
import { bodyOf } from './goals-client';
import { activityGoalOf, goalOf } from './testing';

const writer = { day: (on: string) => on.slice(5), force: (newton: number) => `${newton / 9.80665} kgf` };
const rows = (...goals: Parameters<typeof goalRows>[0]) => goalRows(goals, writer);

describe('goals as rows', () => {
  it('say where a goal began, where it is, and where it is to go', () => {
    const [row] = rows(goalOf({ last: { on: '2026-11-18', value: 84 } }));
    expect(row).toMatchObject({
      ...{ title: 'Hip abduction', side: 'left', basis: 'of the right', target: 'at least 90 %' },
      baseline: { number: '78 %', day: '10-07' },
      last: { number: '84 %', day: '11-18' },
      ...{ state: 'open', stateWords: '' },
    });
  });

  it('say since when the target is met, and on which day a goal was closed', () => {
    const reached = { on: '2026-11-18', value: 92 };
    expect(rows(goalOf({ reached, last: reached }))[0]).toMatchObject({
      ...{ state: 'met', stateWords: 'Reached 11-18 (92 %)' },
    });
    expect(rows(goalOf({ status: 'dropped', statusOn: '2026-11-19' }))[0]).toMatchObject({
      ...{ state: 'dropped', stateWords: 'Dropped 11-19' },
    });
    expect(rows(activityGoalOf({ dueOn: '2026-12-01' }))[0]).toMatchObject({
      ...{ stateWords: 'Due 12-01', baseline: { number: '4 of 10' }, target: 'at least 8 of 10' },
    });
  });

  it('are one where findings follow the same number to the same target, and two where the targets differ', () => {
    const twin = goalOf({ id: '0197c6a0-0000-7000-8000-0000000000a3' });
    expect(rows(goalOf(), twin).map(({ goals }) => goals.length)).toEqual([2]);
    expect(rows(goalOf(), { ...twin, side: 'right' })).toHaveLength(2);
    const bare = { measureId: null, basis: null, target: null } as const;
    expect(rows(goalOf(bare), { ...twin, ...bare })).toHaveLength(2);
  });

  it('write forces in the unit of the person', () => {
    const [row] = rows(
      goalOf({ unit: 'N', basis: 'value', baseline: { on: '2026-10-07', value: 9.80665 }, target: null }),
    );
    expect(row).toMatchObject({ baseline: { number: '1 kgf' }, target: '' });
  });
});

describe('a goal as it is sent', () => {
  it('is what it is about: the numbers of a finding stay the server’s', () => {
    expect(bodyOf(goalOf({ reached: { on: '2026-11-18', value: 92 } }))).toEqual({
      kind: 'finding',
      patientId: goalOf().patientId,
      episodeId: goalOf().episodeId,
      status: 'open',
      dueOn: null,
      assessmentId: goalOf().finding?.assessmentId,
      findingKey: 'R16:left',
      measureId: 'str-hip-abduction',
      side: 'left',
    });
    expect(bodyOf(activityGoalOf())).toMatchObject({
      ...{ kind: 'activity', activity: 'Stairs down', score: 4, scoredOn: '2026-10-07', targetScore: 8 },
    });
  });
});
