import { BODIES } from './body';
import { problemsOf } from './checks';
import type { Figure } from './figure';
import { distance } from './geometry';
import { mirrorPose } from './pose';
import { POSES } from './poses.data';
import { lowestOf, solve } from './solve';

const standing = POSES.standing;

describe('solve', () => {
  it('stands a person of 170 units on the floor', () => {
    const { points } = solve(standing, BODIES.a);
    expect(lowestOf(points)).toBeCloseTo(0, 0);
    expect(points.head[1] + 11).toBeGreaterThan(163);
    expect(points.head[1] + 11).toBeLessThan(172);
  });

  it('keeps planted feet in place while the body squats', () => {
    const up = solve(standing, BODIES.a).points;
    const down = solve({ ...standing, at: [-16, 52, 0], lean: 30 }, BODIES.a);
    expect(distance(up.heelR, down.points.heelR)).toBeLessThan(0.1);
    expect(down.angles.kneeR[0]).toBeGreaterThan(80);
    expect(down.points.kneeR[0]).toBeGreaterThan(down.points.ankleR[0]);
  });

  it('turns the heel up about the ball of the foot', () => {
    const flat = solve(standing, BODIES.a).points;
    const raised = solve(
      { ...standing, at: [4, 94, 0], footR: [0, 0, 8.5, 40], footL: [0, 0, -8.5, 40] },
      BODIES.a,
    ).points;
    expect(distance(flat.ballR, raised.ballR)).toBeLessThan(0.1);
    expect(raised.heelR[1]).toBeGreaterThan(flat.heelR[1] + 6);
  });

  it('rests the lowest point of a lifted pose on the floor', () => {
    const { points } = solve({ lift: 0, hipR: [40, 0, 0], kneeR: 90 }, BODIES.a);
    expect(lowestOf(points)).toBeCloseTo(0, 5);
  });

  it('solves a mirrored pose to the mirror image', () => {
    const pose = {
      ...standing,
      turn: 20,
      roll: 7,
      spine: [10, 5, 15] as const,
      hipL: [40, 10, 5] as const,
      footL: null,
      kneeL: 30,
    };
    const a = solve(pose, BODIES.a).points;
    const b = solve(mirrorPose(pose), BODIES.a).points;
    expect(distance(b.ankleR, [a.ankleL[0], a.ankleL[1], -a.ankleL[2]])).toBeLessThan(1e-9);
  });
});

describe('checks', () => {
  const still = (pose: object): Figure => ({ view: 'side', base: ['standing', pose], steps: [{ s: 1 }] });

  it.each([
    ['a knee bent forwards', { footR: null, kneeR: -30 }, 'kneeR flexion'],
    ['a foot out of reach', { at: [0, 120, 0] }, 'from its place'],
    ['a body under the floor', { at: [0, 60, 0], footR: null, footL: null }, 'into the floor'],
    ['crossed shanks', { footR: [0, 0, -3], footL: [0, 0, 3], at: [0, 80, 0] }, 'shanks pass through'],
    ['a hand in the belly', { handR: [0, 112, 0] }, 'forearm R and trunk'],
    ['an arm wrenched back', { shoulderR: [-85, 0, 0] }, 'shoulderR is stretched too far back'],
    ['a head in the chest', { neck: [170, 0, 0], spine: [90, 0, 0] }, 'neck flexion'],
  ])('finds %s', (_, pose, problem) => {
    expect(problemsOf(still(pose)).join()).toContain(problem);
  });

  it('finds a limb that has a target in some steps only', () => {
    const figure: Figure = {
      view: 'side',
      base: ['standing'],
      steps: [{ s: 1 }, { s: 1, hold: 1, pose: { footR: null } }],
    };
    expect(problemsOf(figure).join()).toContain('footR has a target in some steps only');
  });

  it('finds a foot that leaves its place for half a second of a long loop', () => {
    const jerk: Figure = {
      view: 'side',
      base: ['standing'],
      steps: [{ s: 13.3 }, { s: 10.2 }, { s: 0.25, pose: { at: [0, 100, 0] } }, { s: 0.25 }],
    };
    expect(problemsOf(jerk).join()).toContain('from its place');
  });

  it('accepts quiet standing', () => {
    expect(problemsOf(still({}))).toEqual([]);
  });
});
