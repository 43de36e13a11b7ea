import { allExercises, isExerciseId } from '../exercise-list';
import { searchExercises } from '.';
import { ALIASES } from './search-words.data';
import { slipsAllowed, withinSlips, wordsOf } from './words';

const free = { precautions: [] };
const first = (query: string): string | undefined => searchExercises(query, free).hits[0]?.id;
const found = (query: string): string[] => searchExercises(query, { ...free, limit: 148 }).hits.map((hit) => hit.id);

describe('searchExercises', () => {
  it.each([
    ['clamshel', 'st_clamshell'],
    ['nordic', 'st_nordic'],
    ['rdl', 'st_rdl'],
    ['Heel Raise hold', 'st_calf_iso_hold'],
    ['wall sit', 'st_wall_sit'],
    ['tke', 'st_tke_band'],
    ['jump rope', 'pl_skipping_rope'],
    ['R.I.C.E.', 'sc_rice'],
    ['rice', 'sc_rice'],
    ['bulgarian', 'st_bulgarian_split_squat'],
    ['aqua jogging', 'ct_deep_water_run'],
    ['copenhagn', 'st_copenhagen'],
    ['romanain', 'st_rdl'],
    ['fire hydrant', 'st_fire_hydrant'],
    ['dead bug', 'st_dead_bug'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['calf raise', 'st_heel_raise_sl'],
    ['glute', 'st_hip_thrust'],
    ['quad', 'st_slr'],
    ['core', 'st_plank'],
    ['groin', 'st_copenhagen'],
    ['soleus', 'st_heel_raise_bent_knee_sl'],
    ['sl squat', 'st_sl_squat_box'],
    ['itb', 'mo_tfl_cross_leg'],
    ['balance', 'ba_sl_stand'],
    ['kettlebell', 'st_goblet_squat'],
    ['brdige', 'st_glute_bridge'],
    ['hamstrng stretch', 'mo_hamstring_supine'],
  ])('knows %s as a word for %s', (query, id) => {
    expect(found(query)).toContain(id);
  });

  it('finds every exercise by its own name, among the first three', () => {
    allExercises().forEach(({ id, name }) => {
      expect(
        searchExercises(name, free)
          .hits.slice(0, 3)
          .map((hit) => hit.id),
      ).toContain(id);
    });
  });

  it('narrows down as more letters are typed', () => {
    expect(found('s').length).toBeGreaterThan(found('sq').length);
    expect(found('squat').length).toBeGreaterThan(found('goblet squat').length);
    expect(found('zzzzz')).toEqual([]);
  });

  it('lists the library for an empty query, up to the limit', () => {
    expect(found('')).toHaveLength(148);
    expect(searchExercises('  ', free).hits).toHaveLength(50);
    expect(searchExercises('', { ...free, limit: 0 }).hits).toHaveLength(1);
    expect(searchExercises('', { ...free, limit: Number.NaN }).hits).toHaveLength(1);
  });

  it('filters by region, category, aim and kit', () => {
    const options = { ...free, limit: 148 };
    const { hits } = searchExercises('', { ...options, region: 'foot', category: 'strength' });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.region === 'foot' && hit.category === 'strength')).toBe(true);
    const balance = searchExercises('', { ...options, goal: 'goal-balance' });
    expect(balance.hits).toHaveLength(16);
    expect(searchExercises('', { ...options, goal: 'goal-unknown' }).hits).toEqual([]);
    expect(searchExercises('squat', { ...options, level: 'hard' }).hits.map((hit) => hit.id)).toContain(
      'st_back_squat',
    );
    expect(searchExercises('', { ...options, level: 'easy', region: null }).hits.map((hit) => hit.id)).toContain(
      'st_quad_set',
    );
    expect(searchExercises('', { ...options, equipment: new Set() }).hits.map((hit) => hit.id)).toContain(
      'st_bw_squat',
    );
    expect(searchExercises('bridge', { ...options, equipment: new Set() }).hits).toEqual([]);
  });

  it('names what a precaution hides', () => {
    const result = searchExercises('bounding', { precautions: ['no-impact'] });
    expect(result.hits).toEqual([]);
    expect(result.blocked).toEqual([{ id: 'pl_bounding', precautions: ['no-impact'] }]);
  });

  it('has other names only for exercises that exist', () => {
    expect(Object.keys(ALIASES).every(isExerciseId)).toBe(true);
  });
});

describe('words and slips', () => {
  it('folds case, accents, plurals and initials', () => {
    expect(wordsOf('Étirement, R.I.C.E. raises')).toEqual(['etirement', 'rice', 'raise']);
  });
  it.each([
    ['hip', 0],
    ['squat', 1],
    ['clamshell', 2],
  ])('allows %s this many slips: %i', (word, slips) => {
    expect(slipsAllowed(word)).toBe(slips);
  });
  it.each([
    ['brigde', 'bridge', 1, true],
    ['squat', 'squat', 0, true],
    ['squat', 'squad', 0, false],
    ['squat', 'split', 1, false],
    ['lung', 'lunge', 1, true],
    ['lungee', 'lunge', 1, true],
    ['lenge', 'lunge', 1, true],
    ['plank', 'pl', 1, false],
    ['hamstirngs', 'hamstring', 2, true],
  ])('%s is %s within %i: %s', (typed, word, slips, near) => {
    expect(withinSlips(typed, word, slips)).toBe(near);
  });
});
