import type { Figure } from './figure';
import { atTempo } from './tempo';
import { keyTimes, loopSeconds, poseAt } from './timeline';

const squat: Figure = {
  view: 'side',
  base: ['standing'],
  steps: [
    { s: 2, hold: 0.4 },
    { s: 3, hold: 0.2, pose: { at: [0, 50, 0] } },
  ],
};

const stepUp: Figure = {
  ...squat,
  steps: [
    { s: 1, hold: 0.4, count: 'back' },
    { s: 1, key: false, count: 'out' },
    { s: 1, hold: 1, pose: { at: [0, 110, 0] }, count: 'out' },
    { s: 3, key: false, count: 'back' },
  ],
};

const seconds = (figure: Figure): number[] => figure.steps.map(({ s }) => s);
const holds = (figure: Figure): (number | undefined)[] => figure.steps.map(({ hold }) => hold);
const height = (figure: Figure, t: number): number => poseAt(figure, t).at?.[1] ?? 0;

describe('atTempo', () => {
  it('shows out, pause and back as long as the dosage says', () => {
    const slow = atTempo(squat, '4-2-3');
    expect(seconds(slow)).toEqual([3, 4]);
    expect(holds(slow)).toEqual([0.4, 2]);
    expect(loopSeconds(slow)).toBeCloseTo(9.4);
    expect(height(slow, 0.4 + 2)).toBeCloseTo((89.4 + 50) / 2);
    expect([4.4, 5.4, 6.4].map((t) => height(slow, t))).toEqual([50, 50, 50]);
    expect(height(slow, 6.4 + 1.5)).toBeCloseTo((89.4 + 50) / 2);
    expect(keyTimes(slow)).toHaveLength(2);
  });

  it('does not count a zero', () => {
    expect(seconds(atTempo(squat, '0-0-4'))).toEqual([4, 3]);
    expect(holds(atTempo(squat, '0-0-4'))).toEqual([0.4, 0.2]);
    expect(holds(atTempo({ ...squat, steps: [{ s: 1 }, { s: 1, hold: 3 }] }, '2-0-2'))).toEqual([undefined, 0.5]);
  });

  it('shares a count among the steps it is made of', () => {
    const slow = atTempo(stepUp, '3-2-2');
    expect(seconds(slow)).toEqual([0.5, 1.5, 1.5, 1.5]);
    expect(holds(slow)).toEqual([0.4, undefined, 2, undefined]);
  });

  it('counts a second way out after a hold on its own', () => {
    const reaches = [0, 1, 2].map(() => ({ s: 2, hold: 0.3, count: 'out' as const }));
    const slow = atTempo({ ...squat, steps: [...reaches, { s: 2, hold: 0.3, count: 'back' }] }, '3-1-1');
    expect(seconds(slow)).toEqual([3, 3, 3, 1]);
    expect(holds(slow)).toEqual([1, 1, 1, 0.3]);
  });

  it.each([null, '', 'slow', '3-1', '3-1-2-1'])('leaves the figure alone for %p', (tempo) => {
    expect(atTempo(squat, tempo)).toBe(squat);
  });

  it('leaves what is not counted alone', () => {
    const run: Figure = { ...squat, flow: true };
    expect(seconds(atTempo(run, '5-5-5'))).toEqual([2, 3]);
    const many: Figure = { ...squat, steps: [{ s: 1 }, { s: 1 }, { s: 1 }] };
    expect(seconds(atTempo(many, '5-5-5'))).toEqual([1, 1, 1]);
  });

  it('gives the same figure again, so that what is known of it stays known', () => {
    expect(atTempo(squat, '3-1-2')).toBe(atTempo(squat, '3-1-2'));
  });
});
