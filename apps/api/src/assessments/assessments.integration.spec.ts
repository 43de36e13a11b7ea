import { randomUUID } from 'node:crypto';
import { signedAssessments, type RecordedValue, type SaveAssessment } from '@midstance/contracts/assessments';
import { draftOf, kneeValues, recorded } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';

interface Shown {
  values: RecordedValue[];
  previous: { id: string } | null;
  snapshot: { findings: { key: string }[]; redFlags: { id: string }[]; evaluation: { problems: unknown[] } } | null;
  addenda: unknown[];
  version: number;
}

describe('assessments', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  let patient: TestPatient;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  beforeEach(async () => {
    patient = await createPatient(test, clinic);
  });
  afterAll(() => test.close());

  const put = (id: string, body: unknown, ifMatch?: number) =>
    test.call('PUT', `/api/assessments/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const get = async (id: string) => (await test.call<Shown>('GET', `/api/assessments/${id}`, { cookie })).body;
  const sign = (id: string, ifMatch?: number) =>
    test.call<Shown>('POST', `/api/assessments/${id}/sign`, { cookie, ...(ifMatch !== undefined && { ifMatch }) });
  const draft = (changes: Partial<SaveAssessment> = {}) => draftOf(patient, changes);
  const signed = async (changes: Partial<SaveAssessment> = {}) => {
    const id = randomUUID();
    await put(id, draft(changes));
    expect((await sign(id, 1)).status).toBe(200);
    return id;
  };

  describe('draft', () => {
    it('is stored whole and read back as it was typed', async () => {
      const id = randomUUID();
      const body = draft({
        painSites: [
          {
            siteId: 'anterior-knee',
            side: 'right',
            view: 'front',
            kind: 'diffuse',
            boneSiteId: null,
            worst: 4,
            x: 0.4,
            y: 0.6,
          },
        ],
        intake: [{ questionId: 'tl-runs-per-week', side: 'none', answer: 4 }],
        note: 'First visit',
      });
      const saved = await put(id, body);
      expect(saved).toMatchObject({ status: 200, headers: { etag: '"v1"' }, body: { id, version: 1, warnings: [] } });
      const shown = await get(id);
      expect(shown).toMatchObject({
        ...body,
        values: expect.arrayContaining(kneeValues) as unknown,
        status: 'draft',
        signedAt: null,
        snapshot: null,
        addenda: [],
        previous: null,
        version: 1,
      });
      expect(shown.values).toHaveLength(kneeValues.length);
    });

    it('keeps what stands beside an answer, changes it and forgets it', async () => {
      const id = randomUUID();
      const beside = (companions: RecordedValue['companions']) =>
        draft({
          values: [
            recorded('st-lachman', 'left', '1+', { companions }),
            recorded('st-lachman', 'right', '0', { companions: { 'end-feel': 'firm' } }),
            recorded('fn-hop-pain', 'left', 3, { companions: { 'focal-bone': true } }),
          ],
        });
      const stored = async () => (await get(id)).values.map((value) => value.companions);
      await put(id, beside({ 'end-feel': 'soft' }));
      expect(await stored()).toEqual([{ 'focal-bone': true }, { 'end-feel': 'soft' }, { 'end-feel': 'firm' }]);
      await put(id, beside({ 'end-feel': 'firm' }), 1);
      expect(await stored()).toEqual([{ 'focal-bone': true }, { 'end-feel': 'firm' }, { 'end-feel': 'firm' }]);
      await put(id, beside(null), 2);
      expect(await stored()).toEqual([{ 'focal-bone': true }, null, { 'end-feel': 'firm' }]);
      await sign(id, 3);
      expect((await get(id)).snapshot?.evaluation).toMatchObject({
        measures: { 'fn-hop-pain': { left: { companions: { 'focal-bone': true } } } },
        redFlagChecks: expect.arrayContaining(['rf-bsi-high']) as unknown,
      });
    });

    it('replaces values: those left out are gone, those unchanged are not touched', async () => {
      const id = randomUUID();
      await put(id, draft());
      const touched = () =>
        test.database.sql<{ key: string; xmin: string }>(
          `SELECT measure_id || side AS key, xmin::text FROM assessment_values WHERE assessment_id = $1 ORDER BY 1`,
          [id],
        );
      const before = await touched();
      const values = kneeValues.slice(1).map((value, index) => (index === 0 ? { ...value, value: 310 } : value));
      expect((await put(id, draft({ values }), 1)).body).toMatchObject({ version: 2 });
      const after = await touched();
      const same = after.filter((row) => before.some((old) => old.key === row.key && old.xmin === row.xmin));
      expect([before.length, after.length, same.length]).toEqual([9, 8, 7]);
    });

    it('changes nothing when the same body comes again, before and after an edit', async () => {
      const id = randomUUID();
      const first = await put(id, draft());
      expect(await put(id, draft())).toMatchObject({ status: 200, body: first.body });
      await put(id, draft({ note: 'more' }), 1);
      expect((await put(id, draft({ note: 'more' }), 1)).body).toMatchObject({ version: 2 });
    });

    it('makes one record of first saves at once', async () => {
      const id = randomUUID();
      const answers = await Promise.all(Array.from({ length: 12 }, () => put(id, draft())));
      expect(answers.map((answer) => answer.status)).toEqual(Array(12).fill(200));
      expect((await get(id)).version).toBe(1);
    });

    it('edited by two people: the second gets the present draft and loses nothing silently', async () => {
      const id = randomUUID();
      await put(id, draft());
      const lead = await test.signIn(clinic.lead);
      const asLead = (body: unknown, ifMatch: number) =>
        test.call('PUT', `/api/assessments/${id}`, { cookie: lead, body, ifMatch });
      expect((await asLead(draft({ note: 'from the lead' }), 1)).status).toBe(200);
      expect(await put(id, draft({ note: 'from the therapist' }), 1)).toMatchObject({
        status: 412,
        body: { code: 'stale_version', current: { note: 'from the lead', version: 2 } },
      });
      expect(await put(id, draft({ note: 'without a version' }))).toMatchObject({ status: 428 });
      expect(await get(id)).toMatchObject({ note: 'from the lead', version: 2 });
    });

    it('of two edits of one version at once, exactly one wins', async () => {
      const id = randomUUID();
      await put(id, draft());
      const answers = await Promise.all(['a', 'b', 'c'].map((note) => put(id, draft({ note }), 1)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412]);
    });

    it('keeps unusual values with a warning', async () => {
      const values = [recorded('wblt-distance', 'left', 24), recorded('wblt-distance', 'right', 10)];
      const { body } = await put(randomUUID(), draft({ values }));
      expect(body['warnings']).toEqual([
        { path: 'values.0.value', message: expect.stringContaining('usually') as string },
      ]);
    });
  });

  describe('signing', () => {
    it('works out results and findings, and nothing can change any more', async () => {
      const id = randomUUID();
      await put(id, draft());
      const { body, status } = await sign(id, 1);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'signed',
        version: 2,
        signedBy: 'A therapist',
        snapshot: {
          engineVersion: '1',
          evaluation: { measures: { 'str-knee-extension': { symmetry: { primary: 75, weakerSide: 'right' } } } },
        },
      });
      expect(body.snapshot?.evaluation.problems).toEqual([]);
      expect(body.snapshot?.findings.length).toBeGreaterThan(0);
      expect(await put(id, draft({ note: 'late' }), 2)).toMatchObject({
        status: 409,
        body: { code: 'already_signed' },
      });
      await expect(test.database.sql(`UPDATE assessments SET note = 'x' WHERE id = $1`, [id])).rejects.toThrow(
        'append-only',
      );
      await expect(
        test.database.sql('UPDATE assessment_values SET pain = 1 WHERE assessment_id = $1', [id]),
      ).rejects.toThrow('append-only');
      await expect(test.database.sql('DELETE FROM assessment_values WHERE assessment_id = $1', [id])).rejects.toThrow(
        'append-only',
      );
    });

    it('asks for the version; the same signing again changes nothing, another is refused', async () => {
      const id = randomUUID();
      await put(id, draft());
      expect((await sign(id)).status).toBe(428);
      expect((await sign(id, 2)).status).toBe(412);
      const first = await sign(id, 1);
      expect(await sign(id, 1)).toMatchObject({ status: 200, text: first.text });
      expect(await sign(id, 2)).toMatchObject({ status: 409, body: { code: 'already_signed' } });
      expect(await sign(id)).toMatchObject({ status: 409 });
    });

    it('tells the gates of the return-to-run plan and the worklist', async () => {
      const id = await signed({
        values: [
          ...kneeValues,
          recorded('fn-calf-raise-reps', 'left', 28),
          recorded('fn-calf-raise-reps', 'right', 21),
          recorded('st-effusion-stroke', 'right', 'trace'),
          recorded('st-tibial-focal', 'right', 'negative'),
          recorded('st-thompson', 'right', 'negative'),
          recorded('rom-knee-extension', 'right', -3),
        ],
      });
      const tests = await test.database.sql<{ metric: string; value: unknown }>(
        `SELECT metric, coalesce(to_json(value_number), to_json(value_text), to_json(value_boolean)) AS value
         FROM gate_tests WHERE patient_id = $1`,
        [patient.id],
      );
      expect(Object.fromEntries(tests.map(({ metric, value }) => [metric, value]))).toEqual({
        'lsi.quad_iso': 75,
        'lsi.hip_abd_iso': 95,
        'lsi.dorsiflexion_wbl_cm': 90.5,
        'lsi.sl_heel_raise_reps': 75,
        'test.sl_heel_raise_reps': 21,
        effusion_grade: 1,
        'exam.bone_tenderness': false,
        'test.calf_squeeze_thompson': 'normal',
        'rom.knee_extension_deficit_deg': 3,
      });
      const [row] = await test.database.sql(
        'SELECT worst_symmetry, retest_due::text, row FROM worklist_rows WHERE patient_id = $1',
        [patient.id],
      );
      expect(row).toMatchObject({
        retest_due: '2026-03-03',
        worst_symmetry: { percent: 75, weaker: 'right', assessedOn: '2026-01-20' },
        row: { complaint: 'patellofemoral' },
      });
      expect((await get(id)).version).toBe(2);
    });

    it('leaves the worklist to the newest test when an older one is signed late', async () => {
      await signed();
      await signed({ assessedOn: '2025-11-01', values: [recorded('wblt-distance', 'left', 10)] });
      const rows = await test.database.sql(
        `SELECT retest_due::text, worst_symmetry -> 'percent' AS percent FROM worklist_rows WHERE patient_id = $1`,
        [patient.id],
      );
      expect(rows).toEqual([{ retest_due: '2026-03-03', percent: 75 }]);
    });

    it('counts change from the signed assessment before', async () => {
      const first = await signed({ assessedOn: '2026-01-01' });
      const values = kneeValues.map((value) =>
        value.measureId === 'str-knee-extension' && value.side === 'right' ? { ...value, value: 390 } : value,
      );
      const second = await get(await signed({ values }));
      expect(second.previous).toMatchObject({ id: first, values: expect.arrayContaining(kneeValues) as unknown });
      expect(second.snapshot).toMatchObject({
        evaluation: {
          measures: { 'str-knee-extension': { right: { change: { decision: 'improved' } } } },
        },
      });
    });

    it('keeps what a therapist dismissed, and opens red flags until they are acknowledged', async () => {
      const intake = [{ questionId: 'chest-pain', side: 'none' as const, answer: true }];
      const open = await get(await signed({ intake }));
      expect(open.snapshot?.redFlags.map((flag) => flag.id)).toContain('rf-pe');
      const key = open.snapshot?.findings[0]?.key ?? '';
      const closed = await get(
        await signed({
          intake,
          redFlagAcknowledgements: [{ redFlagId: 'rf-pe', text: 'Seen by the physician, cleared' }],
          findingDecisions: [{ key, decision: 'dismissed', reason: 'Old injury', note: null }],
        }),
      );
      expect(closed.snapshot?.redFlags).toEqual([]);
      expect(closed.snapshot?.findings.find((finding) => finding.key === key)).toMatchObject({ dismissed: true });
    });

    it('refuses an unconfirmed unusual value, an empty draft, and a closed episode', async () => {
      const values = [recorded('wblt-distance', 'left', 24)];
      const [unusual, empty, late] = [randomUUID(), randomUUID(), randomUUID()];
      await put(unusual, draft({ values }));
      expect(await sign(unusual, 1)).toMatchObject({ status: 422, body: { errors: [{ path: 'values.0.value' }] } });
      await put(unusual, draft({ values: values.map((value) => ({ ...value, confirmedOutOfRange: true })) }), 1);
      expect((await sign(unusual, 2)).status).toBe(200);
      await put(empty, draft({ values: [] }));
      expect(await sign(empty, 1)).toMatchObject({ status: 409, body: { code: 'rule_refused' } });
      await put(late, draft());
      await test.database.sql(`UPDATE episodes SET status = 'closed', closed_at = now() WHERE id = $1`, [
        patient.episodeId,
      ]);
      expect(await sign(late, 1)).toMatchObject({ status: 409, body: { code: 'rule_refused' } });
      expect(await put(randomUUID(), draft())).toMatchObject({ status: 409, body: { code: 'rule_refused' } });
    });
  });

  describe('addenda', () => {
    const addend = (id: string, addendumId: string, text: string) =>
      test.call('PUT', `/api/assessments/${id}/addenda/${addendumId}`, { cookie, body: { text } });

    it('are added to a signed assessment, once', async () => {
      const [id, addendumId] = [await signed(), randomUUID()];
      const added = await addend(id, addendumId, 'Pad was at the ankle');
      expect(added).toMatchObject({ status: 200, body: { id: addendumId, by: 'A therapist' } });
      expect((await addend(id, addendumId, 'Pad was at the ankle')).body).toEqual(added.body);
      expect(await addend(id, addendumId, 'Other words')).toMatchObject({ status: 409, body: { code: 'id_reused' } });
      expect((await get(id)).addenda).toEqual([added.body]);
    });

    it('are not for drafts', async () => {
      const id = randomUUID();
      await put(id, draft());
      expect(await addend(id, randomUUID(), 'Too early')).toMatchObject({ status: 409, body: { code: 'conflict' } });
    });
  });

  it('gives the signed ones whole, newest first, page after page to the very first', async () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];
    for (const assessedOn of days) await signed({ assessedOn });
    await put(randomUUID(), draft({ assessedOn: '2026-05-02' }));
    const ask = async (query: string) =>
      signedAssessments.parse(
        (await test.call('GET', `/api/patients/${patient.id}/signed-assessments?${query}`, { cookie })).body,
      );
    const seen: string[] = [];
    let after = '';
    do {
      const { items, next } = await ask(`limit=2${after}`);
      seen.push(...items.map(({ assessedOn }) => assessedOn));
      expect(items[0]).toEqual(await get(items[0]?.id ?? ''));
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(seen).toEqual(days.toReversed());
    expect(await ask('')).toMatchObject({ items: { length: 5 }, next: null });
    expect((await ask(`after=${randomUUID()}`)).items).toEqual([]);
  });

  it('lists a patient’s assessments, newest first', async () => {
    const first = await signed({ assessedOn: '2026-01-01' });
    const second = randomUUID();
    await put(second, draft());
    const { body } = await test.call('GET', `/api/patients/${patient.id}/assessments`, { cookie });
    expect(body['items']).toMatchObject([
      { id: second, status: 'draft', valueCount: 9, findingCount: null, by: 'A therapist' },
      { id: first, status: 'signed', findingCount: expect.any(Number) as number },
    ]);
  });

  describe('bad input', () => {
    const value = (changes: object) => ({ values: [{ ...recorded('wblt-distance', 'left', 10), ...changes }] });

    it.each([
      ['an unknown measure', 'values.0.measureId', value({ measureId: 'no-such-measure' })],
      ['a derived measure', 'values.0.value', value({ measureId: 'bmi', side: 'none' })],
      ['a side on a measure without sides', 'values.0.side', value({ measureId: 'pain-running' })],
      ['no side on a measure with sides', 'values.0.side', value({ side: 'none' })],
      ['a value outside the hard range', 'values.0.value', value({ value: 61 })],
      ['letters', 'values.0.value', value({ value: '7,5' })],
      ['a wrong unit', 'values.0.unit', value({ unit: 'kg' })],
      ['a missing unit', 'values.0.unit', value({ measureId: 'str-knee-extension', value: 300 })],
      [
        'a half where whole numbers count',
        'values.0.value',
        value({ measureId: 'pain-running', side: 'none', value: 2.5 }),
      ],
      ['a choice for a number', 'values.0.option', value({ value: null, option: 'good' })],
      ['a number for a choice', 'values.0.value', value({ measureId: 'fn-sl-squat-rating', value: 1 })],
      [
        'an unknown choice',
        'values.0.option',
        value({ measureId: 'fn-sl-squat-rating', value: null, option: 'superb' }),
      ],
      ['value and reason at once', 'values.0.value', value({ notDone: 'pain' })],
      ['nothing', 'values.0.value', value({ value: null })],
      ['a lever arm on a distance', 'values.0.leverArmM', value({ leverArmM: 0.3 })],
      ['an unknown way', 'values.0.method', value({ method: 'upside-down' })],
      ['a field the test has not', 'values.0.companions.angle', value({ companions: { angle: 30 } })],
      [
        'an angle beyond its range',
        'values.0.companions.angle',
        value({ measureId: 'st-noble', value: null, option: 'positive', companions: { angle: 400 } }),
      ],
      [
        'an unknown end feel',
        'values.0.companions.end-feel',
        value({ measureId: 'st-lachman', value: null, option: '1+', companions: { 'end-feel': 'crunchy' } }),
      ],
      [
        'a field beside a test that was not done',
        'values.0.companions.angle',
        value({ measureId: 'st-noble', value: null, notDone: 'pain', companions: { angle: 30 } }),
      ],
      ['too many trials', 'values.0.trial', value({ trial: 9 })],
      ['pain of 11', 'values.0.pain', value({ pain: 11 })],
      ['two values of a trial', 'values.1.trial', { values: [kneeValues[6], kneeValues[6]] }],
      ['an unknown battery', 'batteryId', { batteryId: 'elbow' }],
      ['a version the battery never had', 'batteryVersion', { batteryVersion: 99 }],
      ['a day that has not come', 'assessedOn', { assessedOn: '2150-01-01' }],
      ['a mass of 5 kg', 'bodyMassKg', { bodyMassKg: 5 }],
      ['an unknown question', 'intake.0.questionId', { intake: [{ questionId: 'shoe-colour', answer: 'red' }] }],
      ['a wrong answer', 'intake.0.answer', { intake: [{ questionId: 'chest-pain', answer: 'maybe' }] }],
      [
        'an unknown red flag',
        'redFlagAcknowledgements.0.redFlagId',
        { redFlagAcknowledgements: [{ redFlagId: 'rf-bad-mood', text: 'x' }] },
      ],
      [
        'an unknown pain site',
        'painSites.0.siteId',
        { painSites: [{ siteId: 'elbow', side: 'left', view: 'front', kind: 'tendon', worst: 1, x: 0, y: 0 }] },
      ],
      [
        '2,001 values',
        'values',
        { values: Array.from({ length: 2001 }, (_, n) => recorded('wblt-distance', 'left', n)) },
      ],
      ['a note with a null character', 'note', { note: 'a\u0000b' }],
      ['an unknown field', '', { colour: 'red' }],
    ])('%s is refused at %s', async (_, path, changes) => {
      const id = randomUUID();
      const answer = await put(id, { ...draft(), ...changes });
      expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
      expect((answer.body['errors'] as { path: string }[]).map((error) => error.path)).toContain(path);
      expect(await test.database.sql('SELECT FROM assessments WHERE id = $1', [id])).toEqual([]);
    });

    it('numbers past all bounds, 10,000 values and 10 MB are refused', async () => {
      const id = randomUUID();
      const raw = (payload: string) =>
        test.app.inject({
          method: 'PUT',
          url: `/api/assessments/${id}`,
          headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
          payload,
        });
      const text = JSON.stringify(draft({ values: [recorded('wblt-distance', 'left', 10)] }));
      expect((await raw(text.replace('"value":10', '"value":1e999'))).statusCode).toBe(422);
      const many = Array.from({ length: 10_000 }, (_, n) => recorded('wblt-distance', 'left', n));
      expect((await raw(JSON.stringify(draft({ values: many })))).statusCode).toBe(413);
      expect((await raw(JSON.stringify({ ...draft(), note: 'x'.repeat(10_000_000) }))).statusCode).toBe(413);
      expect(await test.database.sql('SELECT FROM assessments WHERE id = $1', [id])).toEqual([]);
    });

    it('another patient’s episode, and a draft that would change hands', async () => {
      const other = await createPatient(test, clinic);
      expect((await put(randomUUID(), draft({ episodeId: other.episodeId }))).status).toBe(404);
      const id = randomUUID();
      await put(id, draft());
      expect(await put(id, draftOf(other), 1)).toMatchObject({ status: 409, body: { code: 'id_reused' } });
      expect((await put(randomUUID(), draft(), 3)).status).toBe(404);
    });
  });

  it('is not there for another clinic, and nothing is written', async () => {
    const id = await signed();
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    const mine = await createPatient(test, other);
    const call = async (method: string, path: string, body?: unknown) =>
      (await test.call(method, path, { cookie: foreign, ifMatch: 2, ...(body !== undefined && { body }) })).status;
    const statuses = [
      await call('GET', `/api/assessments/${id}`),
      await call('PUT', `/api/assessments/${id}`, draft({ note: 'x' })),
      await call('PUT', `/api/assessments/${id}`, { ...draftOf(mine), episodeId: patient.episodeId }),
      await call('POST', `/api/assessments/${id}/sign`),
      await call('PUT', `/api/assessments/${id}/addenda/${randomUUID()}`, { text: 'x' }),
      await call('GET', `/api/patients/${patient.id}/assessments`),
    ];
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await test.database.sql('SELECT version FROM assessments WHERE id = $1', [id])).toEqual([{ version: 2 }]);
  });
});
