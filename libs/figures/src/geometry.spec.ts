import { anglesZXY, distance, rotX, rotY, rotZ, segmentGap, times } from './geometry';

describe('geometry', () => {
  it('takes a rotation apart into the angles it was made of', () => {
    const angles = anglesZXY(times(times(rotZ(70), rotX(-25)), rotY(40)));
    expect(angles.map((a) => Math.round(a))).toEqual([70, -25, 40]);
  });

  it('measures the gap of crossing, parallel and distant segments', () => {
    expect(segmentGap([0, 0, 0], [10, 0, 0], [5, -5, 3], [5, 5, 3])).toBeCloseTo(3);
    expect(segmentGap([0, 0, 0], [10, 0, 0], [0, 4, 0], [10, 4, 0])).toBeCloseTo(4);
    expect(segmentGap([0, 0, 0], [1, 0, 0], [4, 4, 0], [8, 4, 0])).toBeCloseTo(distance([1, 0, 0], [4, 4, 0]));
  });
});
