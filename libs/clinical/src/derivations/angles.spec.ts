import fc from 'fast-check';
import { angleFromLandmarks, type AngleInput, distanceFromLandmarksCm, type Point } from './angles';

const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 })) as fc.Arbitrary<Point>;

function degrees(input: AngleInput): number | null {
  const result = angleFromLandmarks(input);
  return result.ok ? result.value : null;
}

describe('angleFromLandmarks', () => {
  test.each<[AngleInput, number]>([
    [{ measure: 'footInclination', heel: [100, 500], toe: [200, 480], d: 1, inclineDeg: 1 }, 10.3],
    [
      {
        measure: 'ankleDorsiflexion',
        knee: [620, 560],
        ankle: [590, 720],
        heel: [570, 750],
        toe: [680, 750],
        d: 1,
        inclineDeg: 0,
      },
      10.6,
    ],
    [{ measure: 'hipExtension', hip: [600, 400], knee: [560, 560], d: 1 }, 14],
    [
      {
        measure: 'hipAdduction',
        stance: [540, 300],
        swing: [460, 308],
        hip: [545, 330],
        knee: [528, 500],
        view: 'posterior',
        stanceSide: 'right',
      },
      11.4,
    ],
    [
      {
        measure: 'rearfootEversion',
        calf: [500, 500],
        achilles: [502, 600],
        heelSup: [502, 610],
        heelInf: [512, 660],
        view: 'posterior',
        stanceSide: 'right',
      },
      10.2,
    ],
  ])('%p', (input, expected) => {
    expect(degrees(input)).toBe(expected);
  });

  test('a mirrored picture of the other leg gives the same angle', () => {
    const mirror = ([x, y]: Point): Point => [2000 - x, y];
    fc.assert(
      fc.property(point, point, point, (hip, knee, ankle) => {
        const one = degrees({ measure: 'fppa', hip, knee, ankle, view: 'anterior', stanceSide: 'left' });
        const mirrored = { hip: mirror(hip), knee: mirror(knee), ankle: mirror(ankle) };
        const other = degrees({ measure: 'fppa', ...mirrored, view: 'anterior', stanceSide: 'right' });
        if (one === null || other === null) expect(one).toBe(other);
        else expect(Math.abs(Math.abs(one) - Math.abs(other))).toBeLessThan(1e-9);
      }),
    );
  });

  test('stays within a turn, even where two angles are added', () => {
    fc.assert(
      fc.property(
        point,
        point,
        point,
        point,
        fc.double({ min: -20, max: 20, noNaN: true }),
        (knee, ankle, heel, toe, incline) => {
          const angle = degrees({ measure: 'ankleDorsiflexion', knee, ankle, heel, toe, d: 1, inclineDeg: incline });
          if (angle !== null) expect(Math.abs(angle)).toBeLessThanOrEqual(180);
        },
      ),
    );
  });

  test('more than half a turn either way comes back', () => {
    const up: AngleInput = { measure: 'footInclination', heel: [100, 100], toe: [0, 99], d: 1, inclineDeg: -10 };
    const down: AngleInput = { measure: 'footInclination', heel: [100, 100], toe: [0, 101], d: 1, inclineDeg: 10 };
    expect([degrees(up), degrees(down)]).toEqual([-170.6, 170.6]);
  });

  test('points that coincide or are no points are named', () => {
    const line = { measure: 'shankAngle', d: 1 } as const;
    expect(angleFromLandmarks({ ...line, knee: [1, 1], ankle: [1, 1] })).toEqual({
      ok: false,
      problems: [{ field: 'ankle', code: 'degenerate-points' }],
    });
    expect(angleFromLandmarks({ ...line, knee: [NaN, 1], ankle: [1, 1] })).toEqual({
      ok: false,
      problems: [{ field: 'knee', code: 'not-a-number' }],
    });
    expect(angleFromLandmarks({ ...line, knee: [1, 1], ankle: [1] as unknown as Point })).toEqual({
      ok: false,
      problems: [{ field: 'ankle', code: 'not-a-number' }],
    });
    expect(
      angleFromLandmarks({ measure: 'footInclination', heel: [0, 0], toe: [9, 0], d: 1, inclineDeg: NaN }),
    ).toEqual({ ok: false, problems: [{ field: 'inclineDeg', code: 'not-a-number' }] });
  });
});

describe('distanceFromLandmarksCm', () => {
  const calibration = { a: [0, 0] as Point, b: [200, 0] as Point, lengthCm: 100 };

  test('is positive along the way and negative against it', () => {
    expect(distanceFromLandmarksCm({ from: [0, 0], to: [40, 9], along: -1, calibration })).toEqual({
      ok: true,
      value: -20,
    });
  });

  test('needs points and a scale', () => {
    const from: Point = [0, 0];
    expect(distanceFromLandmarksCm({ from, to: [NaN, 0], along: 1, calibration })).toMatchObject({
      problems: [{ field: 'to', code: 'not-a-number' }],
    });
    expect(
      distanceFromLandmarksCm({ from, to: from, along: 1, calibration: { ...calibration, lengthCm: 0 } }),
    ).toMatchObject({
      problems: [{ field: 'lengthCm', code: 'out-of-range' }],
    });
    expect(
      distanceFromLandmarksCm({ from, to: from, along: 1, calibration: { ...calibration, lengthCm: NaN } }).ok,
    ).toBe(false);
    expect(
      distanceFromLandmarksCm({ from, to: from, along: 1, calibration: { ...calibration, b: [0, 0] } }),
    ).toMatchObject({
      problems: [{ field: 'b', code: 'degenerate-points' }],
    });
  });
});
