import { figureSentence } from './figure-sentence';

describe('figureSentence', () => {
  it('says the exercise, the side and the steps', () => {
    expect(figureSentence('Bridge', ['Squeeze your buttocks.', ' Lift your hips. '], null)).toBe(
      'Bridge: Squeeze your buttocks. Lift your hips.',
    );
    expect(figureSentence('Clamshell', ['Lift the knee.'], 'left')).toBe('Clamshell, left side: Lift the knee.');
  });

  it('is still a sentence without instructions', () => {
    expect(figureSentence('Bridge', [], 'right')).toBe('Bridge, right side.');
  });
});
