import type { Figure } from './figure';
import { keyTimes, loopSeconds, poseAt } from './timeline';

const squat: Figure = {
  view: 'side',
  base: ['standing'],
  steps: [
    { s: 2, hold: 1 },
    { s: 3, hold: 0.5, pose: { at: [0, 50, 0] } },
  ],
};

describe('timeline', () => {
  it('lasts as long as its moves and holds', () => {
    expect(loopSeconds(squat)).toBe(6.5);
  });

  it('shows key frames in the middle of the holds', () => {
    expect(keyTimes(squat)).toEqual([0.5, 4.25]);
    expect(poseAt(squat, 0.5).at?.[1]).toBeCloseTo(89.4);
    expect(poseAt(squat, 4.25).at?.[1]).toBeCloseTo(50);
  });

  it('takes the seconds of the dosage to lower', () => {
    expect(poseAt(squat, 1 + 1.5).at?.[1]).toBeCloseTo((89.4 + 50) / 2);
  });

  it('repeats for any time', () => {
    expect(poseAt(squat, 2.2 + 6.5 * 3).at).toHaveLength(3);
    expect(poseAt(squat, 2.2 + 6.5 * 3).at?.[1]).toBeCloseTo(poseAt(squat, 2.2).at?.[1] ?? 0);
    expect(poseAt(squat, -0.4).at?.[1]).toBeCloseTo(poseAt(squat, 6.1).at?.[1] ?? 0);
  });

  it('exchanges the sides in the second half of an alternating exercise', () => {
    const march: Figure = {
      view: 'side',
      base: [{ lift: 0 }],
      alternate: true,
      steps: [{ s: 1, pose: { hipR: [90, 0, 0] } }],
    };
    expect(loopSeconds(march)).toBe(2);
    expect(poseAt(march, 1).hipL?.[0]).toBeCloseTo(90);
  });

  it('passes through every step without stopping when it flows', () => {
    const flow: Figure = {
      view: 'side',
      flow: true,
      base: [{ lift: 0 }],
      steps: [0, 30, 60, 30].map((hip) => ({ s: 1, pose: { hipR: [hip, 0, 0] as const } })),
    };
    expect(poseAt(flow, 1).hipR?.[0]).toBeCloseTo(30);
    const speed = ((poseAt(flow, 1.01).hipR?.[0] ?? 0) - (poseAt(flow, 0.99).hipR?.[0] ?? 0)) / 0.02;
    expect(speed).toBeGreaterThan(20);
  });
});
