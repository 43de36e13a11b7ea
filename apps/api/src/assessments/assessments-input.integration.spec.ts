import { measures, type Measure } from '@midstance/clinical/measures';
import { intakeQuestions } from '@midstance/clinical/record';
import { saveAssessment, type RecordedValue } from '@midstance/contracts/assessments';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { draftOf, kneeValues } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';

/** Things that have broken input checks before. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '1e999',
    '٣',
    '__proto__',
    'constructor',
    -0,
    0.1 + 0.2,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    32768,
    [],
    {},
    true,
    '0000-01-01',
    '9999-12-31',
    '2026-02-30',
    'x'.repeat(30_000),
  ),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** Exactly one of value, option and reason, mostly the one the measure wants. */
function answerOf({ value }: Measure): fc.Arbitrary<Pick<RecordedValue, 'value' | 'option' | 'notDone'>> {
  const none = { value: null, option: null, notDone: null };
  const number =
    value.type === 'number'
      ? fc.double({ min: value.hard[0], max: value.hard[1], noNaN: true })
      : fc.double({ noNaN: true, noDefaultInfinity: true });
  const typed = number.map((given) => (value.type === 'number' && value.whole ? Math.round(given) : given));
  const choice = value.type === 'choice' ? fc.constantFrom(...value.options.map(({ id }) => id)) : fc.string();
  return fc.oneof(
    { weight: value.type === 'number' ? 8 : 1, arbitrary: typed.map((given) => ({ ...none, value: given })) },
    { weight: value.type === 'choice' ? 8 : 1, arbitrary: choice.map((given) => ({ ...none, option: given })) },
    { weight: 1, arbitrary: fc.constant({ ...none, notDone: 'pain' as const }) },
  );
}

/** Mostly `usual`, now and then something else. */
function mostly<T, U>(usual: T, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 40, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}

const recordedValue: fc.Arbitrary<RecordedValue> = fc
  .constantFrom(...measures.filter((measure) => measure.derived === undefined))
  .chain((measure) => {
    const { value, laterality } = measure;
    const unit = value.type === 'number' ? (value.inputs?.[0] ?? null) : null;
    const side =
      laterality === 'LR' ? fc.constantFrom('left' as const, 'right' as const) : fc.constant('none' as const);
    return fc
      .tuple(
        answerOf(measure),
        fc.record({
          side: fc.oneof({ weight: 40, arbitrary: side }, { weight: 1, arbitrary: fc.constant('none' as const) }),
          trial: mostly(1, fc.integer({ min: 1, max: 60 })),
          unit: mostly(unit, fc.constantFrom('N', 'kgf', 'cm', 'deg', 's')),
          pain: fc.option(fc.integer({ min: 0, max: 10 })),
          confirmedOutOfRange: mostly(true, fc.constant(false)),
          leverArmM: mostly(null, fc.double({ min: 0.01, max: 1.2, noNaN: true })),
          method: mostly(null, fc.constantFrom('seated-90', 'isometric-make')),
          companions: mostly(
            null,
            fc.dictionary(
              fc.constantFrom('angle', 'site', 'end-feel', 'pain', '__proto__'),
              nasty as fc.Arbitrary<never>,
            ),
          ),
        }),
      )
      .map(([answer, rest]) => ({ measureId: measure.id, ...answer, ...rest }));
  });

/** One answer to a question of the intake, mostly of a kind it may have. */
const intakeAnswer = fc.record({
  questionId: fc.constantFrom(...intakeQuestions.keys()),
  side: fc.constantFrom('none', 'left'),
  answer: fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 50 }), fc.constantFrom(null, 'none', '2026-01-01'), nasty),
});

type Change = readonly [path: readonly (string | number)[], value: unknown];

/** Every place of a draft something can be put in the stead of. */
const somewhere = fc.oneof(
  fc.constantFrom(...Object.keys(saveAssessment.shape)).map((field) => [field]),
  fc
    .tuple(fc.nat({ max: kneeValues.length - 1 }), fc.constantFrom(...Object.keys(kneeValues[0] ?? {})))
    .map(([index, field]) => ['values', index, field]),
);

function changed(draft: unknown, [path, value]: Change): unknown {
  const copy = structuredClone(draft) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

describe('the assessment’s input, whatever comes', () => {
  let test: TestApp;
  let cookie: string;
  let patient: TestPatient;
  let [stored, signed] = [0, 0];
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    const clinic = await createClinic(test.database.ownerUrl);
    patient = await createPatient(test, clinic);
    cookie = await test.signIn(clinic.therapist);
  });
  beforeEach(() => {
    [stored, signed] = [0, 0];
  });
  afterAll(() => test.close());

  /** Saves, opens and signs; gives the statuses. What was refused is not there. */
  const run = async (body: unknown): Promise<number[]> => {
    const id = randomUUID();
    const path = `/api/assessments/${id}`;
    const saved = await test.call('PUT', path, { cookie, body });
    const opened = await test.call('GET', path, { cookie });
    const closed = await test.call('POST', `${path}/sign`, { cookie, ifMatch: 1 });
    expect(opened.status).toBe(saved.status === 200 ? 200 : 404);
    if (saved.status === 422) expect(saved.body['errors']).not.toEqual([]);
    return [saved.status, opened.status, closed.status];
  };
  const neverFails = async (body: unknown) => {
    const statuses = await run(body);
    if (statuses[0] === 200) stored += 1;
    if (statuses[2] === 200) signed += 1;
    if (statuses.some((status) => status >= 500)) throw new Error(`answered ${statuses.join(', ')}`);
  };
  const settings = { numRuns: 150, endOnFailure: true };

  it('is refused or stored when one field is anything at all', async () => {
    const change = fc.tuple(somewhere, nasty);
    await fc.assert(
      fc.asyncProperty(change, (one) => neverFails(changed(draftOf(patient), one as Change))),
      settings,
    );
  }, 60_000);

  it('is refused or stored for values of any measure', async () => {
    const values = fc.uniqueArray(recordedValue, {
      minLength: 1,
      maxLength: 5,
      selector: ({ measureId, side, trial }) => `${measureId} ${side} ${trial}`,
    });
    await fc.assert(
      fc.asyncProperty(values, (some) => neverFails(draftOf(patient, { values: some }))),
      settings,
    );
    expect([stored > 20, signed > 10, stored < settings.numRuns]).toEqual([true, true, true]);
  }, 60_000);

  it('is stored and signed for sound values of any measure', async () => {
    const sound = measures.flatMap((measure): RecordedValue[] => {
      const { value, derived, laterality } = measure;
      if (derived !== undefined || value.type === 'list') return [];
      const side = laterality === 'LR' ? 'left' : 'none';
      const base = { ...kneeValues[8], measureId: measure.id, side, confirmedOutOfRange: true } as RecordedValue;
      if (value.type === 'choice') return [{ ...base, value: null, option: value.options[0]?.id ?? '' }];
      return value.type === 'number' ? [{ ...base, value: value.hard[0], unit: value.inputs?.[0] ?? null }] : [];
    });
    expect(sound.length).toBeGreaterThan(150);
    expect(await run(draftOf(patient, { values: sound }))).toEqual([200, 200, 200]);
  });

  it('is refused or stored for any answers of the intake', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(intakeAnswer, { maxLength: 8 }), (intake) =>
        neverFails({ ...draftOf(patient), intake }),
      ),
      settings,
    );
    expect([stored > 10, stored < settings.numRuns]).toEqual([true, true]);
  }, 60_000);

  it('is refused when it is no draft at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), async (body) => {
        const [saved] = await run(body);
        // A key that would poison an object is refused before anybody looks at the rest.
        expect([400, 422]).toContain(saved);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
