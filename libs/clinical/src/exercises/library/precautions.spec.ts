import fc from 'fast-check';
import { allExercises } from '../exercise-list';
import { allTemplates, expandTemplate } from '../templates';
import {
  allGoals,
  allPrecautions,
  blockingPrecautions,
  exercisesForGoal,
  precautionsAgainst,
  progressions,
  searchExercises,
} from '.';

const ids = allExercises().map((entry) => entry.id);
const anyPrecautions = fc
  .subarray(allPrecautions().map((row) => row.id as string))
  .chain((codes) => fc.boolean().map((withUnknown) => (withUnknown ? [...codes, 'from-a-newer-version'] : codes)));

/** The exercises these precautions forbid, worked out from the data alone. */
function forbidden(precautions: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => blockingPrecautions(id, precautions).length > 0));
}

describe('what a precaution forbids', () => {
  it.each(['open-red-flag', 'bone-stress-not-cleared', 'from-a-newer-version'])('%s forbids everything', (code) => {
    expect(forbidden([code]).size).toBe(148);
  });

  it('forbids all jumps and running with no-impact, and leaves lying strength work', () => {
    const blocked = forbidden(['no-impact']);
    allExercises()
      .filter((entry) => entry.category === 'plyometric')
      .forEach((entry) => {
        expect(blocked.has(entry.id)).toBe(true);
      });
    expect(blocked.has('ga_strides')).toBe(true);
    expect(blocked.has('st_glute_bridge')).toBe(false);
    expect(blocked.has('ct_bike')).toBe(false);
  });

  it.each([
    ['no-calf-stretch', 'st_heel_drop_ecc_straight', 'st_heel_raise_dl'],
    ['no-resisted-knee-extension', 'st_knee_ext_machine', 'st_quad_set'],
    ['no-resisted-knee-flexion', 'st_nordic', 'st_glute_bridge'],
    ['no-cold', 'sc_ice', 'sc_elevation'],
    ['no-compression-or-massage', 'sc_foam_roll_calf', 'sc_ice'],
    ['no-water', 'ct_swim', 'ct_bike'],
    ['fall-risk', 'ba_sl_stand_eyes_closed', 'st_clamshell'],
    ['no-spine-load', 'st_back_squat', 'st_bw_squat'],
    ['no-weight-bearing', 'st_bw_squat', 'st_slr'],
  ])('%s forbids %s but not %s', (code, blocked, free) => {
    expect(blockingPrecautions(blocked, [code])).toEqual([code]);
    expect(blockingPrecautions(free, [code])).toEqual([]);
  });

  it('knows a limit on runs that forbids no exercise', () => {
    expect(forbidden(['no-downhill']).size).toBe(0);
  });

  it('describes every precaution for therapist and runner, with unique codes', () => {
    const rows = allPrecautions();
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    rows.forEach((row) => {
      expect([row.label, row.plain, row.source].every((text) => text !== '')).toBe(true);
    });
  });

  it('checks a clinic’s own exercise by the demands the clinic gave it', () => {
    expect(precautionsAgainst(['impact'], ['no-impact', 'no-kneeling'])).toEqual(['no-impact']);
    expect(precautionsAgainst([], ['open-red-flag'])).toEqual(['open-red-flag']);
  });

  it('forbids an exercise nothing is known about whenever there is a precaution', () => {
    expect(blockingPrecautions('own:1', ['no-cold'])).toEqual(['no-cold']);
    expect(blockingPrecautions('own:1', [])).toEqual([]);
  });
});

describe('precautions always win', () => {
  it('in the search', () => {
    const queries = fc.constantFrom('', 'squat', 'hop', 'calf', 'hip', 'stretch', 'run', 'ice');
    fc.assert(
      fc.property(queries, anyPrecautions, (query, precautions) => {
        const blocked = forbidden(precautions);
        const result = searchExercises(query, { precautions, limit: 148 });
        expect(result.hits.some((hit) => blocked.has(hit.id))).toBe(false);
        expect(result.blocked.every((entry) => entry.precautions.length > 0)).toBe(true);
      }),
    );
  });

  it('in the suggestions for an aim and the steps beside them', () => {
    const goals = fc.constantFrom(...allGoals().map((goal) => goal.id));
    fc.assert(
      fc.property(goals, anyPrecautions, (goal, precautions) => {
        const blocked = forbidden(precautions);
        const offered = exercisesForGoal(goal, precautions).suggestions.flatMap(({ id, easier, harder }) =>
          [id, easier, harder].filter((step) => step !== null),
        );
        expect(offered.some((id) => blocked.has(id))).toBe(false);
      }),
    );
  });

  it('in the steps up and down, without skipping a rung', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyPrecautions, (id, precautions) => {
        const blocked = forbidden(precautions);
        const all = progressions(id, []);
        const { easier, harder } = progressions(id, precautions);
        expect([...easier, ...harder].some((step) => blocked.has(step))).toBe(false);
        expect(all.easier.slice(0, easier.length)).toEqual(easier);
        expect(all.harder.slice(0, harder.length)).toEqual(harder);
      }),
    );
  });

  it('in every template, and what is left out is named with the reason', () => {
    const templates = fc.constantFrom(...allTemplates());
    fc.assert(
      fc.property(templates, anyPrecautions, (template, precautions) => {
        const blocked = forbidden(precautions);
        const program = expandTemplate(template.id, '2026-03-02', precautions, 'left');
        if (!program.ok) throw new Error('a template did not expand');
        const given = program.value.phases.flatMap((phase) => [
          ...phase.items.map((item) => item.exerciseId as string),
          ...phase.crossTraining,
        ]);
        const planned = template.blocks.flatMap((block) => [
          ...block.items.map((item) => item[0]),
          ...block.crossTraining,
        ]);
        expect(given.some((id) => blocked.has(id))).toBe(false);
        expect(given.length + program.value.leftOut.length).toBe(planned.length);
        expect(program.value.leftOut.every((item) => item.precautions.length > 0)).toBe(true);
      }),
    );
  });
});

describe('exercisesForGoal', () => {
  it('offers what serves the aim, best fit and easiest step first, with its chain', () => {
    const { suggestions, blocked } = exercisesForGoal('goal-hamstring-strength', []);
    expect(suggestions).toHaveLength(8);
    expect(suggestions[0]).toMatchObject({ serves: ['hamstring_weakness'] });
    expect(suggestions.find((entry) => entry.id === 'st_slider_curl')?.harder).toBe('st_nordic');
    expect(blocked).toEqual([]);
  });

  it('pairs every gait aim with calf strength', () => {
    expect(exercisesForGoal('goal-cadence', []).pairedWith).toEqual(['goal-calf-strength']);
    expect(exercisesForGoal('goal-calf-strength', []).pairedWith).toEqual([]);
  });

  it('offers only what the runner’s kit allows', () => {
    const offered = exercisesForGoal('goal-hip-abductor-strength', [], new Set(['mat'])).suggestions.map(
      ({ id }) => id,
    );
    expect(offered).toContain('st_clamshell');
    expect(offered).not.toContain('st_clamshell_band');
  });

  it('has exercises for every aim of body, movement and training, none for shoes or an unknown aim', () => {
    const without = allGoals()
      .map((goal) => goal.id)
      .filter((id) => exercisesForGoal(id, []).suggestions.length === 0);
    expect(without).toEqual(['goal-strike-trial', 'goal-shoe-trial', 'goal-insert-trial', 'goal-shoe-rotate']);
    expect(exercisesForGoal('goal-unknown', [])).toEqual({ suggestions: [], blocked: [], pairedWith: [] });
  });
});
