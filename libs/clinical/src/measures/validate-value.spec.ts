import fc from 'fast-check';
import {
  checkValue,
  footwearIntake,
  getMeasure,
  measures,
  trainingIntake,
  unitSymbol,
  validateValue,
  type MeasureId,
  type Side,
  type ValueCheck,
  type ValueSpec,
} from './index';

const errorOf = (check: ValueCheck) => (check.ok ? null : check.error);
const intakeSpec = (id: string): ValueSpec =>
  [...trainingIntake, ...footwearIntake].find((item) => item.id === id)!.value;

describe('which side a value may have', () => {
  it('asks for a side where there are two', () => {
    expect(errorOf(validateValue(getMeasure('wblt-distance'), 7.5))).toEqual({
      code: 'SIDE_MISSING',
      field: 'side',
      message: 'Weight-bearing lunge, distance needs a side, left or right.',
    });
    expect(validateValue(getMeasure('wblt-distance'), 7.5, 'left')).toEqual({ ok: true, value: 7.5 });
  });

  it('refuses a side where there is none', () => {
    expect(errorOf(validateValue(getMeasure('gait-cadence'), 170, 'left'))).toMatchObject({
      code: 'SIDE_NOT_ALLOWED',
      field: 'side',
    });
  });

  it('refuses to store what is computed', () => {
    expect(errorOf(validateValue(getMeasure('gait-step-length'), 1.1))?.code).toBe('DERIVED');
  });
});

describe('numbers', () => {
  it.each([
    [135, { ok: true, value: 135, warning: 'Cadence: usually from 140 to 210 steps/min. Please check.' }],
    [168, { ok: true, value: 168 }],
    [100, { ok: true, value: 100, warning: 'Cadence: usually from 140 to 210 steps/min. Please check.' }],
    [
      99,
      { ok: false, error: { code: 'OUT_OF_RANGE', field: 'value', message: 'Cadence: from 100 to 260 steps/min.' } },
    ],
    [
      261,
      { ok: false, error: { code: 'OUT_OF_RANGE', field: 'value', message: 'Cadence: from 100 to 260 steps/min.' } },
    ],
    [168.5, { ok: false, error: { code: 'NOT_WHOLE', field: 'value', message: 'Cadence: a whole number.' } }],
    [Number.NaN, { ok: false, error: { code: 'NOT_A_NUMBER', field: 'value', message: 'Cadence: a number.' } }],
    ['170', { ok: false, error: { code: 'NOT_A_NUMBER', field: 'value', message: 'Cadence: a number.' } }],
    [null, { ok: false, error: { code: 'MISSING', field: 'value', message: 'Cadence: no value was given.' } }],
    [undefined, { ok: false, error: { code: 'MISSING', field: 'value', message: 'Cadence: no value was given.' } }],
  ])('cadence of %p', (value, expected) => {
    expect(validateValue(getMeasure('gait-cadence'), value)).toEqual(expected);
  });

  it('keeps zero as a value', () => {
    expect(validateValue(getMeasure('fn-hop-single'), 0, 'left')).toMatchObject({ ok: true, value: 0 });
  });

  it('writes minus signs as people do', () => {
    expect(errorOf(validateValue(getMeasure('wblt-distance'), 60, 'left'))?.message).toBe(
      'Weight-bearing lunge, distance: from −5 to 30 cm.',
    );
  });

  it('needs the unit of a force, converts it, and never turns a pressure into one', () => {
    const abduction = getMeasure('str-hip-abduction');
    expect(errorOf(validateValue(abduction, 18, 'left'))).toEqual({
      code: 'UNIT_MISSING',
      field: 'unit',
      message: 'Hip abduction: name the unit (N, kgf, lbf, mmHg).',
    });
    expect(errorOf(validateValue(abduction, 18, 'left', 'cm'))).toEqual({
      code: 'UNIT_UNKNOWN',
      field: 'unit',
      message: 'Hip abduction: the unit must be one of N, kgf, lbf, mmHg.',
    });
    expect(errorOf(validateValue(getMeasure('gait-cadence'), 170, 'none', 'kg'))?.message).toBe(
      'Cadence: the unit must be one of steps/min.',
    );
    const converted = validateValue(abduction, 10, 'left', 'kgf');
    expect(converted.ok && Number(converted.value)).toBeCloseTo(98.0665, 9);
    expect(errorOf(validateValue(abduction, 306, 'left', 'kgf'))?.message).toBe('Hip abduction: from 0 to 3000 N.');
    expect(validateValue(abduction, 240, 'left', 'mm[Hg]')).toEqual({ ok: true, value: 240 });
    expect(errorOf(validateValue(abduction, 601, 'left', 'mm[Hg]'))?.message).toBe(
      'Hip abduction: from 0 to 600 mmHg.',
    );
  });

  it('accepts pounds of body mass', () => {
    expect(validateValue(getMeasure('body-mass'), 150, 'none', 'lb')).toMatchObject({ ok: true });
    expect(errorOf(validateValue(getMeasure('body-mass'), 68))?.code).toBe('UNIT_MISSING');
  });

  it('accepts the bounds of every measure and refuses what lies beyond', () => {
    for (const measure of measures) {
      if (measure.value.type !== 'number' || measure.derived) continue;
      const side: Side = measure.laterality === 'LR' ? 'right' : 'none';
      const unit = measure.value.inputs?.[0];
      const [low, high] = measure.value.hard;
      for (const value of [low, high]) expect(validateValue(measure, value, side, unit).ok).toBe(true);
      for (const value of [low - 1, high + 1]) expect(validateValue(measure, value, side, unit).ok).toBe(false);
    }
  });
});

describe('choices, answers, dates and text', () => {
  it('takes only the listed grades', () => {
    expect(validateValue(getMeasure('mmt-quadriceps'), '4-', 'left')).toEqual({ ok: true, value: '4-' });
    for (const grade of [4, '4.5', '6', '']) {
      expect(errorOf(validateValue(getMeasure('mmt-quadriceps'), grade, 'left'))?.code).toBe('UNKNOWN_OPTION');
    }
  });

  it('takes only the results of a test', () => {
    expect(validateValue(getMeasure('st-thompson'), 'positive', 'left').ok).toBe(true);
    expect(errorOf(validateValue(getMeasure('st-thompson'), true, 'left'))?.message).toBe(
      'Calf squeeze: one of Positive, Negative, Unclear, Not done.',
    );
  });

  it('takes yes or no', () => {
    expect(checkValue({ type: 'yes-no' }, 'Fever', false, 'fever')).toEqual({ ok: true, value: false });
    expect(errorOf(checkValue({ type: 'yes-no' }, 'Fever', 'no', 'fever'))).toEqual({
      code: 'NOT_YES_OR_NO',
      field: 'fever',
      message: 'Fever: answer yes or no.',
    });
  });

  it('takes days of the calendar', () => {
    expect(checkValue({ type: 'date' }, 'Onset', '2024-02-29', 'date').ok).toBe(true);
    for (const day of ['2026-02-29', '29.2.2024', 20240229, '2024-02-29T10:00:00Z']) {
      expect(errorOf(checkValue({ type: 'date' }, 'Onset', day, 'date'))?.code).toBe('NOT_A_DATE');
    }
  });

  it('counts the characters of a text without the spaces around it', () => {
    const brand = intakeSpec('shoe-brand');
    expect(checkValue(brand, 'Brand', 'A', 'brand').ok).toBe(true);
    expect(checkValue(brand, 'Brand', `  ${'x'.repeat(80)}  `, 'brand').ok).toBe(true);
    for (const text of ['   ', 'x'.repeat(81), 5]) {
      expect(errorOf(checkValue(brand, 'Brand', text, 'brand'))).toEqual({
        code: 'TEXT_LENGTH',
        field: 'brand',
        message: 'Brand: 1 to 80 characters.',
      });
    }
  });

  it('takes several choices once each, and "nothing" only alone', () => {
    const change = intakeSpec('tl-change-type');
    expect(checkValue(change, 'Change', ['hills', 'shoes'], 'change').ok).toBe(true);
    expect(checkValue(change, 'Change', ['none'], 'change').ok).toBe(true);
    expect(checkValue({ type: 'multi', options: [{ id: 'a', label: 'A' }] }, 'Any', ['a'], 'any').ok).toBe(true);
    for (const ids of [['hills', 'hills'], ['mountains']]) {
      expect(errorOf(checkValue(change, 'Change', ids, 'change'))).toEqual({
        code: 'UNKNOWN_OPTION',
        field: 'change',
        message:
          'Change: each of Distance, Number of runs, Speed, Hills, Surface, Shoes, Insoles, Other sport, A break, Nothing at most once.',
      });
    }
    expect(checkValue(change, 'Change', ['hills', 'mountains'], 'change').ok).toBe(false);
    expect(errorOf(checkValue(change, 'Change', ['none', 'hills'], 'change'))?.message).toContain('stands alone');
    expect(errorOf(checkValue(change, 'Change', 'hills', 'change'))?.code).toBe('NOT_A_LIST');
  });
});

describe('lists', () => {
  const surface = intakeSpec('tl-surface');
  const check = (...rows: readonly unknown[]) => checkValue(surface, 'Surfaces', rows, 'value');

  it('names the row and field that is wrong', () => {
    expect(errorOf(check({ surface: 'road', share: 60 }, { surface: 'moon', share: 40 }))?.field).toBe(
      'rows.1.surface',
    );
    expect(errorOf(check({ surface: 'road' }))).toMatchObject({ code: 'MISSING', field: 'rows.0.share' });
    expect(errorOf(check(7))?.field).toBe('rows.0.surface');
    expect(errorOf(check(null))?.field).toBe('rows.0.surface');
    expect(errorOf(checkValue(surface, 'Surfaces', 'road', 'value'))?.code).toBe('NOT_A_LIST');
  });

  it('adds the shares up', () => {
    const rows = [
      { surface: 'road', share: 60 },
      { surface: 'trail', share: 40 },
    ];
    expect(check(...rows)).toEqual({ ok: true, value: rows });
    expect(check({ surface: 'road', share: 60 })).toMatchObject({
      ok: true,
      warning: 'Surfaces: usually together 100 to 100, now 60. Please check.',
    });
    expect(errorOf(check({ surface: 'road', share: 60 }, { surface: 'trail', share: 60 }))).toEqual({
      code: 'SUM_OUT_OF_RANGE',
      field: 'rows',
      message: 'Surfaces: together 0 to 100, now 120.',
    });
    expect(check()).toEqual({ ok: true, value: [] });
  });

  it('lets optional fields be empty and warns about unusual ones', () => {
    const injuries = intakeSpec('tl-previous-injury-12m');
    expect(checkValue(injuries, 'Injuries', [{ site: 'calf', side: 'left' }], 'value').ok).toBe(true);
    expect(checkValue(injuries, 'Injuries', [{ site: 'calf', side: 'left', 'weeks-off': null }], 'value').ok).toBe(
      true,
    );
    expect(checkValue(injuries, 'Injuries', [{ site: 'calf', side: 'left', 'weeks-off': 40 }], 'value')).toMatchObject({
      ok: true,
      warning: 'Injuries, weeks off: usually from 0 to 26 weeks. Please check.',
    });
  });

  it('keeps the warning of a row when the sum is unusual too', () => {
    const spec = {
      type: 'list',
      fields: [
        { id: 'share', label: 'Share', value: { type: 'number', unit: '%', step: 5, hard: [0, 100], soft: [0, 50] } },
      ],
      sum: { field: 'share', hard: [0, 100], soft: [100, 100] },
    } as const;
    expect(checkValue(spec, 'Shoes', [{ share: 60 }], 'value')).toMatchObject({
      warning: 'Shoes, share: usually from 0 to 50 %. Please check.',
    });
  });

  it('does not count an empty optional share as anything but nothing', () => {
    const spec = {
      type: 'list',
      fields: [
        {
          id: 'share',
          label: 'Share',
          optional: true,
          value: { type: 'number', unit: '%', step: 5, hard: [0, 100], soft: [0, 100] },
        },
      ],
      sum: { field: 'share', hard: [0, 100], soft: [0, 100] },
    } as const;
    expect(checkValue(spec, 'Shoes', [{}], 'value')).toEqual({ ok: true, value: [{}] });
  });
});

describe('whatever comes in', () => {
  it('gives an answer for every value, side and unit, with words when refused', () => {
    const ids = measures.map((measure) => measure.id);
    fc.assert(
      fc.property(
        fc.constantFrom<MeasureId>(...ids),
        fc.anything(),
        fc.constantFrom<Side>('left', 'right', 'none'),
        fc.constantFrom('N', 'kgf', 'lb', 'mm[Hg]', 'deg', undefined),
        (id, value, side, unit) => {
          const check =
            unit === undefined
              ? validateValue(getMeasure(id), value, side)
              : validateValue(getMeasure(id), value, side, unit);
          if (!check.ok) expect(check.error.message).toMatch(/\.$/);
          else if (typeof check.value === 'number') expect(Number.isFinite(check.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('unit symbols', () => {
  it.each([
    ['deg', '°'],
    ['cm', ' cm'],
    ['s', ' s'],
    ['%', ' %'],
    ['a', ' years'],
    ['kg/m2', ' kg/m²'],
    ['N.m', ' N·m'],
    ['N.m/kg', ' N·m/kg'],
    ['mm[Hg]', ' mmHg'],
    ['[g]', ' g'],
    ['{BW}', ' body weight'],
    ['{BW}/s', ' body weight/s'],
    ['{steps}/min', ' steps/min'],
    ['{reps}', ' repetitions'],
    ['{runs}/wk', ' runs a week'],
    ['{sessions}/wk', ' sessions a week'],
    ['{pairs}', ' pairs'],
    ['km/wk', ' km a week'],
    ['m/wk', ' m a week'],
    ['h/wk', ' h a week'],
    ['d/wk', ' days a week'],
    ['wk', ' weeks'],
    ['{score}', ''],
    ['{grade}', ''],
    ['{0-10}', ''],
    ['1', ''],
  ] as const)('%s is printed as "%s"', (unit, symbol) => {
    expect(unitSymbol(unit)).toBe(symbol);
  });
});
