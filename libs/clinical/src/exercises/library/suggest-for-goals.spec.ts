import fc from 'fast-check';
import { GOALS } from './goals.data';
import { exerciseFacts } from './exercise';
import { blockingPrecautions } from './precautions';
import { suggestForGoals } from './suggest-for-goals';

const hip = { id: 'hip', aims: ['goal-hip-abductor-strength'] };
const knee = { id: 'knee', aims: ['goal-knee-extensor-strength', 'goal-hip-abductor-strength'] };
const ids = (result: ReturnType<typeof suggestForGoals>) =>
  result.map(({ exercises }) => exercises.map(({ id }) => id));

describe('exercises for the goals of an episode', () => {
  it('serve an aim of their goal, and each is suggested once', () => {
    const result = suggestForGoals([hip, knee], { precautions: [] });
    expect(result.map(({ goalId }) => goalId)).toEqual(['hip', 'knee']);
    const [forHip = [], forKnee = []] = ids(result);
    expect([forHip.length, forKnee.length]).toEqual([4, 4]);
    expect(forHip.every((id) => exerciseFacts(id)?.serves.includes('hip_abductor_weakness'))).toBe(true);
    expect(new Set([...forHip, ...forKnee]).size).toBe(8);
  });

  it('take the aims of a goal in turn', () => {
    const [[first, second] = []] = ids(suggestForGoals([knee], { precautions: [] }));
    expect(exerciseFacts(first ?? '')?.serves).toContain('quad_weakness');
    expect(exerciseFacts(second ?? '')?.serves).toContain('hip_abductor_weakness');
  });

  it('leave hops and jumps for last, unless they are the aim', () => {
    const [forPelvis = []] = ids(
      suggestForGoals([{ id: 'g', aims: ['goal-pelvis-control'] }], { precautions: [], limit: 30 }),
    );
    const jumps = forPelvis.map((id) => id.startsWith('pl_'));
    expect(jumps.indexOf(true)).toBeGreaterThan(3);
    expect(jumps.slice(jumps.indexOf(true)).every(Boolean)).toBe(true);
    const [forHops = []] = ids(suggestForGoals([{ id: 'g', aims: ['goal-plyometric'] }], { precautions: [] }));
    expect(forHops.some((id) => id.startsWith('pl_'))).toBe(true);
  });

  it('leave out what is given already, what the runner cannot do at home, and everything while a red flag is open', () => {
    const [all = []] = ids(suggestForGoals([hip], { precautions: [] }));
    const given = new Set(all.slice(0, 2));
    const [rest = []] = ids(suggestForGoals([hip], { precautions: [], given }));
    expect(rest.some((id) => given.has(id))).toBe(false);
    const [bare = []] = ids(suggestForGoals([hip], { precautions: [], equipment: new Set() }));
    expect(bare.every((id) => exerciseFacts(id)?.equipment.length === 0)).toBe(true);
    expect(ids(suggestForGoals([hip], { precautions: ['open-red-flag'] }))).toEqual([[]]);
    expect(ids(suggestForGoals([{ id: 'shoes', aims: ['goal-shoe-trial'] }], { precautions: [] }))).toEqual([[]]);
    expect(suggestForGoals([{ id: 'none', aims: [] }], { precautions: [] })).toEqual([
      { goalId: 'none', exercises: [] },
    ]);
  });

  it('never break a precaution', () => {
    const aims = fc.array(fc.constantFrom(...GOALS.map(({ id }) => id)), { maxLength: 4 });
    const precaution = fc.constantFrom('no-impact', 'no-kneeling', 'no-deep-knee-bend', 'no-weight-bearing');
    fc.assert(
      fc.property(aims, fc.array(precaution, { maxLength: 3 }), (chosen, precautions) => {
        const [suggested = []] = ids(suggestForGoals([{ id: 'g', aims: chosen }], { precautions }));
        for (const id of suggested) expect(blockingPrecautions(id, precautions)).toEqual([]);
      }),
    );
  });
});
