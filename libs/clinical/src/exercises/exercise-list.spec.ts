import { allExercises, exerciseEntry, findExercise, isExerciseId, loadExerciseText } from '.';

describe('the list of exercises', () => {
  it('holds 148 exercises with unique ids, each with the prefix of its category', () => {
    const prefixes = {
      strength: 'st_',
      mobility: 'mo_',
      balance: 'ba_',
      plyometric: 'pl_',
      'gait-drill': 'ga_',
      'cross-training': 'ct_',
      'self-care': 'sc_',
    } as const;
    const entries = allExercises();
    expect(entries).toHaveLength(148);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(148);
    entries.forEach((entry) => {
      expect(entry.id.startsWith(prefixes[entry.category])).toBe(true);
      expect(entry.name).not.toBe('');
    });
  });

  it('has as many of each category as the reference', () => {
    const counts: Record<string, number> = {};
    allExercises().forEach(({ category }) => (counts[category] = (counts[category] ?? 0) + 1));
    expect(counts).toEqual({
      strength: 83,
      mobility: 18,
      balance: 7,
      plyometric: 12,
      'gait-drill': 11,
      'cross-training': 7,
      'self-care': 10,
    });
  });

  it('finds by id, and nothing for an id it does not have', () => {
    expect(exerciseEntry('st_wall_sit').name).toBe('Wall sit');
    expect(findExercise('st_wall_sit')?.sides).toBe('together');
    expect(findExercise('own:42')).toBeNull();
    expect(isExerciseId('toString')).toBe(false);
  });
});

describe('exercise texts', () => {
  it('has a complete text for each of the 148', async () => {
    for (const { id } of allExercises()) {
      const text = await loadExerciseText(id);
      expect(text?.startingPosition).toBeTruthy();
      expect(text?.instructions.length).toBeGreaterThanOrEqual(3);
      expect(text?.instructions.length).toBeLessThanOrEqual(5);
      expect(text?.commonMistakes).toHaveLength(2);
      expect(text?.caution).toBeTruthy();
    }
  });

  it('has none for an unknown id', async () => {
    expect(await loadExerciseText('st_unknown')).toBeNull();
  });
});
