import { allExercises, loadExerciseText } from '@midstance/clinical/exercises';
import { defaultDosage } from '@midstance/clinical/exercises/library';
import { frame, keyFrames, loadFigures, loopLength } from '@midstance/figures';
import { figureSentence } from '@midstance/ui/exercise-figure';

const exercises = allExercises();
const counted = exercises.flatMap(({ id }) => {
  const { tempo } = defaultDosage(id);
  return tempo === null ? [] : [{ id, tempo }];
});

/** "3-1-2" with two seconds more for every part that is counted. */
const slower = (tempo: string) =>
  tempo
    .split('-')
    .map((seconds) => (seconds === '0' ? '0' : String(Number(seconds) + 2)))
    .join('-');

describe('the figures of the library', () => {
  beforeAll(() => loadFigures(exercises.map(({ id }) => id)));

  it('are there for all 148 exercises', () => {
    expect(exercises).toHaveLength(148);
    expect(exercises.filter(({ id }) => !frame(id, 0, 'right')?.startsWith('<svg')).map(({ id }) => id)).toEqual([]);
    expect(exercises.filter(({ id }) => keyFrames(id).length === 0)).toEqual([]);
  });

  it('are told to screen readers by name, side and every instruction', async () => {
    for (const { id, name } of exercises) {
      const instructions = (await loadExerciseText(id))?.instructions ?? [];
      expect(instructions.length).toBeGreaterThan(0);
      const sentence = figureSentence(name, instructions, 'left');
      expect(sentence.startsWith(`${name}, left side: `)).toBe(true);
      for (const step of instructions) expect(sentence).toContain(step);
    }
  });

  it('are drawn at the tempo of the usual dosage', () => {
    expect(counted.length).toBeGreaterThan(60);
    for (const { id, tempo } of counted)
      expect([id, loopLength(id, tempo)]).toEqual([id, expect.closeTo(loopLength(id), 5)]);
  });

  it('take longer when the therapist slows the tempo', () => {
    for (const { id, tempo } of counted) {
      const parts = tempo.split('-').filter((seconds) => seconds !== '0').length;
      expect([id, loopLength(id, slower(tempo)) - loopLength(id) >= 2 * parts - 1e-6]).toEqual([id, true]);
    }
  });
});
