import { forbiddenWordsIn } from '../findings/wording';
import { GOAL_WORDS } from './goal-words.data';
import { goalWords } from './goal-sentence';
import { goalTitle } from './goal-title';
import { DIAGNOSIS_WORDS } from './wording.data';

const texts = Object.values(GOAL_WORDS).flatMap(({ title, sentence }) => [title, sentence]);

describe('goals in plain words', () => {
  it('are short sentences of short words', () => {
    const hard = texts.filter((text) => text.split(' ').length > 16 || /[a-z]{12,}/i.test(text));
    expect(hard).toEqual([]);
  });

  it('name no illness, no cause and no promise', () => {
    expect(texts.flatMap((text) => forbiddenWordsIn(text))).toEqual([]);
    const named = texts.filter((text) => DIAGNOSIS_WORDS.some((word) => text.toLowerCase().includes(word)));
    expect(named).toEqual([]);
  });

  it('say what a goal is good for', () => {
    expect(goalWords('goal-calf-strength')).toEqual({
      title: 'Your calf',
      sentence: 'Training your calf helps you push off and land softly.',
    });
  });

  it('are headed by the measure that is followed, else by the main aim', () => {
    expect(goalTitle({ measureId: 'gait-cadence', aims: ['goal-cadence'] })).toBe('Cadence');
    expect(goalTitle({ measureId: null, aims: ['goal-load-reduce', 'goal-balance'] })).toBe('Less load for now');
    expect(goalTitle({ measureId: null, aims: ['goal-of-tomorrow'] })).toBe('goal-of-tomorrow');
    expect(goalTitle({ measureId: null, aims: [] })).toBe('');
  });
});
