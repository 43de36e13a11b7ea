import type { Figure } from '../figure';
import { keyTimes, poseAt } from '../timeline';
import { type Dial, dialsOf, dialValue, stepsText, stepTime, turnDial } from './dials';

const squat: Figure = {
  view: 'side',
  base: ['standing'],
  steps: [
    { s: 2, hold: 0.4 },
    { s: 3, pose: { at: [0, 50, 0], lean: 30 }, key: false },
  ],
};

const dial = (figure: Figure, label: string): Dial => {
  const found = dialsOf(figure, 1).find((each) => each.label.trim() === label);
  if (!found) throw new Error(`There is no dial ${label}`);
  return found;
};

describe('the dials of a step', () => {
  it('are angles, or the target where a limb is led by one', () => {
    const keys = new Set(dialsOf(squat, 1).map(({ key }) => key));
    expect(keys).toContain('footR');
    expect(keys).not.toContain('kneeR');
    expect(keys).toContain('elbowR');
    const free = { ...squat, steps: [{ s: 1 }, { s: 1, pose: { footR: null } }] };
    expect(dialsOf(free, 1).map(({ key }) => key)).toContain('kneeR');
  });

  it('stand where the pose is, base included', () => {
    expect(dialValue(squat, 1, dial(squat, 'at up'))).toBe(50);
    expect(dialValue(squat, 0, dial(squat, 'at up'))).toBeCloseTo(89.4);
    expect(dialValue(squat, 1, dial(squat, 'lean'))).toBe(30);
    expect(dialValue(squat, 1, dial(squat, 'neck flexion'))).toBe(0);
  });

  it('change one number of one step', () => {
    const turned = turnDial(squat, 1, dial(squat, 'at up'), 60);
    expect(turned.steps[1]?.pose).toEqual({ at: [0, 60, 0], lean: 30 });
    expect(turned.steps[0]).toBe(squat.steps[0]);
    expect(turnDial(squat, 1, dial(squat, 'lean'), 12).steps[1]?.pose?.lean).toBe(12);
    const heel = turnDial(squat, 1, dial(squat, 'footR heel rise'), 20).steps[1]?.pose?.footR;
    expect(heel?.[3]).toBe(20);
    expect(heel).toHaveLength(4);
  });

  it('know when their step is held', () => {
    expect(stepTime(squat, 0)).toBeCloseTo(keyTimes(squat)[0] ?? NaN);
    expect(poseAt(squat, stepTime(squat, 1)).at?.[1]).toBeCloseTo(50);
  });

  it('are written as in a data file', () => {
    expect(stepsText(turnDial(squat, 1, dial(squat, 'neck flexion'), 1 / 3))).toBe(
      [
        'steps: [',
        '  { s: 2, hold: 0.4 },',
        '  { s: 3, pose: { at: [0, 50, 0], lean: 30, neck: [0.33, 0, 0] }, key: false },',
        '],',
      ].join('\n'),
    );
  });
});
