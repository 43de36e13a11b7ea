import { evaluateFindings, GOALS } from '../findings';
import { withhold } from './index';

const context = { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30 } as const;
const [shoe] = evaluateFindings(
  { measures: {}, problems: [], redFlagChecks: [] },
  {
    ...context,
    intake: { 'shoe-km': 900 },
  },
);

describe('findings while a red flag is open', () => {
  const strength = { ...shoe!, goals: ['goal-calf-strength', ...shoe!.goals] as const };

  it('lose their exercise goals and the option, and name the flags', () => {
    const held = withhold(strength, ['RF5']);
    expect(held).toMatchObject({ option: null, blockedBy: ['RF5'] });
    expect(held.goals.map((goal) => GOALS[goal])).not.toContain('capacity');
    expect(withhold(held, ['rf-pe'])).toBe(held);
  });

  it('stay as they are when nothing is open, or nothing of theirs is an exercise', () => {
    expect(withhold(strength, [])).toBe(strength);
    expect(withhold(shoe!, ['RF5'])).toBe(shoe);
  });
});
