import { allExercises } from '../exercise-list';
import { DOSAGE_RANGES, dosageProblems } from '../dosage';
import { EXERCISE_FACTS } from './exercise-facts.data';
import { defaultDosage, exerciseFacts, loadExercise, progressions } from '.';

const ids = allExercises().map((entry) => entry.id);

describe('the library as data', () => {
  it('has facts for each listed exercise and for no other', () => {
    expect(Object.keys(EXERCISE_FACTS).sort()).toEqual([...ids].sort());
  });

  it('resolves every easier and harder step', () => {
    ids.forEach((id) => {
      const { easier, harder } = EXERCISE_FACTS[id];
      [easier, harder].forEach((step) => {
        expect(step === null || ids.includes(step)).toBe(true);
        expect(step).not.toBe(id);
      });
    });
  });

  it.each(['easier', 'harder'] as const)('has no cycle along %s steps', (direction) => {
    ids.forEach((id) => {
      const seen = new Set<string>([id]);
      for (let step = EXERCISE_FACTS[id][direction]; step !== null; step = EXERCISE_FACTS[step][direction]) {
        expect(seen.has(step)).toBe(false);
        seen.add(step);
      }
    });
  });

  it('keeps chains inside a category, but for strength or balance to plyometric and balance to gait drill', () => {
    const allowed = new Set(['strength>plyometric', 'balance>plyometric', 'balance>gait-drill']);
    ids.forEach((id) => {
      const from = exerciseFacts(id);
      const to = exerciseFacts(from?.harder ?? '');
      if (from === null || to === null || from.category === to.category) return;
      expect(allowed).toContain(`${from.category}>${to.category}`);
    });
  });

  it('starts every exercise with a dosage in range', () => {
    ids.forEach((id) => {
      expect([id, dosageProblems(defaultDosage(id))]).toEqual([id, []]);
    });
  });

  it('knows the longest chain of the reference', () => {
    expect(progressions('st_calf_iso_hold', []).harder).toEqual([
      'st_heel_raise_seated',
      'st_heel_raise_dl',
      'st_heel_raise_sl',
      'st_heel_raise_sl_weighted',
      'pl_pogo_dl_small',
      'pl_pogo_dl',
      'pl_pogo_alt',
      'pl_sl_hop_place',
      'pl_forward_hop_stick',
      'pl_lateral_hop',
      'pl_bounding',
    ]);
  });

  it('serves as many exercises with each aim as the reference counts', () => {
    const count = (code: string): number =>
      ids.filter((id) => (EXERCISE_FACTS[id].serves as readonly string[]).includes(code)).length;
    expect(count('acute_pain')).toBe(19);
    expect(count('quad_weakness')).toBe(30);
    expect(count('hip_extensor_weakness')).toBe(27);
    expect(count('pelvic_drop')).toBe(20);
    expect(count('tendon_load_achilles')).toBe(12);
    expect(count('warm_up')).toBe(15);
    expect(count('quad_overload')).toBe(1);
  });

  it('allows the longest prescribed time and rest', () => {
    expect(defaultDosage('sc_compression').timeS).toBeLessThanOrEqual(DOSAGE_RANGES.timeS[1]);
    expect(defaultDosage('sc_rice').restS).toBe(DOSAGE_RANGES.restS[1]);
  });
});

describe('exerciseFacts and loadExercise', () => {
  it('joins entry, facts and default dosage', () => {
    const facts = exerciseFacts('st_quad_set');
    expect(facts).toMatchObject({ name: 'Thigh squeeze', sides: 'each', harder: 'st_slr', muscles: ['quadriceps'] });
    expect(facts?.defaultDosage).toMatchObject({ sets: 3, reps: 10, holdS: 5, effort: { scale: 'RPE', target: 3 } });
  });

  it('adds the text on demand', async () => {
    expect((await loadExercise('st_quad_set'))?.instructions[0]).toBe('Tighten the front of your thigh.');
  });

  it('has nothing for an unknown id', async () => {
    expect(exerciseFacts('st_unknown')).toBeNull();
    expect(await loadExercise('st_unknown')).toBeNull();
    expect(progressions('own:1', [])).toEqual({ easier: [], harder: [] });
  });
});
