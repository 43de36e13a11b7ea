import { randomUUID } from 'node:crypto';
import { chart } from '@midstance/contracts/chart';
import { linkView, outcomeResponse, outcomes } from '@midstance/contracts/outcomes';
import fc from 'fast-check';
import type { QueryRunner } from 'typeorm';
import { ResponsesOfScores1795352580000 } from '../database/migrations/responses-of-scores';
import type { PatientLog } from '../return-to-run/patient-log';
import { patientLogQuery } from '../return-to-run/patient-log.queries';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

const lefs = (points: number) => ({ kind: 'items', items: Array<number>(20).fill(points) });
const totals = (total: number | null, subscores: object = {}) => ({ kind: 'totals', total, subscores });

describe('questionnaires', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let therapist: string;
  let lead: string;
  let patientId: string;
  let episodeId: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl, 'Weirside Clinic');
    therapist = await test.signIn(clinic.therapist);
    lead = await test.signIn(clinic.lead);
  }, 60_000);
  beforeEach(async () => {
    patientId = await createPatient(test.database.sql, clinic);
    episodeId = randomUUID();
    const body = {
      patientId,
      complaint: 'patellofemoral',
      region: 'anterior-knee',
      side: 'right',
      onsetDate: null,
      startedOn: '2026-01-05',
      factors: [],
      precautions: [],
      goal: null,
      preInjuryWeeklyRunMin: null,
    };
    await test.call('PUT', `/api/episodes/${episodeId}`, { cookie: therapist, body });
  });
  afterAll(() => test.close());

  const response = (changes: object = {}) => ({
    patientId,
    episodeId,
    code: 'LEFS',
    localDate: '2026-01-10',
    answer: lefs(2),
    corrects: null,
    ...changes,
  });
  const record = (changes: object = {}, id: string = randomUUID()) =>
    test.call('PUT', `/api/outcome-responses/${id}`, { cookie: therapist, body: response(changes) });
  const show = async () =>
    outcomes.parse((await test.call('GET', `/api/patients/${patientId}/outcomes`, { cookie: therapist })).body);
  const metrics = () =>
    test.database.sql(
      'SELECT metric, local_date::text AS day, value_number AS value FROM gate_tests WHERE patient_id = $1 ORDER BY created_at, metric',
      [patientId],
    );
  const voidIt = (id: string, reason = 'Wrong day') =>
    test.call('PUT', `/api/outcome-responses/${id}/void`, { cookie: therapist, body: { reason } });
  /** What gates see. */
  const standing = async () => {
    const [row] = await test.database.sql<{ body: string }>(patientLogQuery, [patientId, '2026-01-01']);
    const { gateTests } = JSON.parse(row?.body ?? '') as Pick<PatientLog, 'gateTests'>;
    return gateTests.map(({ metric, localDate, value }) => [metric, localDate, value]).toSorted();
  };
  const askFor = (codes: string[], changes: object = {}) =>
    test.call('POST', '/api/outcome-links', {
      cookie: therapist,
      body: { patientId, episodeId, codes, activities: [], ...changes },
    });
  const tokenOf = (link: unknown) => String(link).split('#token=')[1] ?? '';
  const newLink = async (codes: string[], changes: object = {}) => tokenOf((await askFor(codes, changes)).body['link']);
  const open = (token: string) => test.call('POST', '/api/outcome-links/open', { body: { token } });
  const answer = (token: string, answers: object) =>
    test.call('PUT', '/api/outcome-links/answers', { body: { token, answers } });
  const finish = (token: string) => test.call('POST', '/api/outcome-links/finish', { body: { token } });

  describe('recorded in the clinic', () => {
    it('are scored at once, kept with their rules, and shown with the change that matters', async () => {
      const first = outcomeResponse.parse((await record()).body);
      expect(first).toMatchObject({ total: 40, answered: { n: 20, of: 20 }, source: 'clinic', correctedBy: null });
      expect(first.scoringVersion).toBe('1');
      await record({ localDate: '2026-02-07', answer: totals(53) });
      const { series, responses } = await show();
      expect(responses.map(({ total }) => total)).toEqual([53, 40]);
      expect(series).toMatchObject([
        { code: 'LEFS', scale: 'total', change: { since: '2026-01-10', change: 13, verdict: 'improved' } },
      ]);
      expect(series[0]?.change?.thresholds).toContainEqual(expect.objectContaining({ kind: 'MDC', reached: true }));
    });

    it('are seen by return-to-run gates: the total, and its change since the first', async () => {
      await record({ code: 'VISA-A', answer: totals(50) });
      await record({ code: 'VISA-A', answer: totals(72), localDate: '2026-03-01' });
      expect(await metrics()).toEqual([
        { metric: 'prom.VISA_A', day: '2026-01-10', value: 50 },
        { metric: 'prom.VISA_A', day: '2026-03-01', value: 72 },
        { metric: 'prom.VISA_A_change', day: '2026-03-01', value: 22 },
      ]);
    });

    it('have no score, not a score of 0, when too much is missing', async () => {
      const items = [null, ...Array<number>(19).fill(3)];
      const { body } = await record({ answer: { kind: 'items', items } });
      expect(body).toMatchObject({ total: null, answered: { n: 19, of: 20 } });
      expect((await show()).series).toEqual([]);
      expect(await metrics()).toEqual([]);
    });

    it('give each scale a series where there is no total', async () => {
      await record({ code: 'KOOS', answer: totals(null, { pain: 50, sport: 20 }) });
      await record({ code: 'KOOS', answer: totals(null, { pain: 64 }), localDate: '2026-02-01' });
      const { series } = await show();
      expect(series.map(({ scale, points }) => [scale, points.map(({ value }) => value)])).toEqual([
        ['pain', [50, 64]],
        ['sport', [20]],
      ]);
      expect(series[0]?.change?.verdict).toBe('improved');
    });

    it('about activities begin a new series with other activities', async () => {
      const activities = (...names: string[]) => ({
        kind: 'activities',
        activities: names.map((name, index) => ({ name, rating: 2 + index })),
      });
      await record({ code: 'PSFS', answer: activities('Stairs', 'Downhill') });
      await record({ code: 'PSFS', answer: activities('Sitting'), localDate: '2026-02-01' });
      expect((await show()).series).toMatchObject([{ points: [{ value: 2, localDate: '2026-02-01' }], change: null }]);
    });

    it('are the same when they arrive twice, and other answers under one id are refused', async () => {
      const id = randomUUID();
      const [first, second] = [await record({}, id), await record({}, id)];
      expect(second.body).toEqual(first.body);
      expect(await metrics()).toHaveLength(1);
      expect(await record({ answer: lefs(3) }, id)).toMatchObject({ status: 409, body: { code: 'id_reused' } });
    });

    it('are corrected by a new record, once; what was corrected stays but does not count', async () => {
      const id = randomUUID();
      await record({}, id);
      const corrected = await record({ corrects: id, answer: lefs(3) });
      expect(corrected.body).toMatchObject({ total: 60, corrects: id });
      const { series, responses } = await show();
      expect(series[0]?.points.map(({ value }) => value)).toEqual([60]);
      expect(responses.find((each) => each.id === id)?.correctedBy).toBe(corrected.body['id']);
      expect(await record({ corrects: id, answer: lefs(1) })).toMatchObject({
        status: 409,
        body: { code: 'conflict' },
      });
      expect(await record({ corrects: corrected.body['id'], code: 'UWRI', answer: totals(9) })).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'corrects' }] },
      });
      await expect(test.database.sql('UPDATE outcome_responses SET total = 1 WHERE id = $1', [id])).rejects.toThrow();
    });

    it('are voided with a reason: they stay readable and count nowhere, and neither does what they corrected', async () => {
      const [wrong, again] = [randomUUID(), randomUUID()];
      await record({ answer: totals(70) }, wrong);
      await record({ answer: totals(71), corrects: wrong }, again);
      expect(await voidIt(wrong)).toMatchObject({ status: 409, body: { code: 'conflict' } });
      const { status, body } = await voidIt(again);
      expect(status).toBe(200);
      expect(outcomeResponse.parse(body)).toMatchObject({
        total: 71,
        voided: { reason: 'Wrong day', by: 'A therapist' },
      });
      expect((await voidIt(again)).status).toBe(200);
      expect(await voidIt(again, 'Another reason')).toMatchObject({ status: 409, body: { code: 'conflict' } });
      expect(await record({ corrects: again, answer: totals(60) })).toMatchObject({ status: 409 });
      const { series, responses } = await show();
      expect([series, responses.length]).toEqual([[], 2]);
      expect(await standing()).toEqual([]);
      const rows = await test.database.sql<{ action: string }>(
        `SELECT action FROM audit_log WHERE patient_id = $1 AND action LIKE 'outcome.%' ORDER BY recorded_at`,
        [patientId],
      );
      expect(rows.map(({ action }) => action)).toEqual(['outcome.record', 'outcome.correct', 'outcome.void']);
      await expect(test.database.sql('DELETE FROM outcome_voids')).rejects.toThrow();
    });

    it('count every later change anew when the first is corrected', async () => {
      const first = randomUUID();
      await record({ code: 'VISA-A', answer: totals(50) }, first);
      await record({ code: 'VISA-A', answer: totals(72), localDate: '2026-02-01' });
      await record({ code: 'VISA-A', answer: totals(70), corrects: first });
      const changes = (await standing()).filter(([metric]) => metric === 'prom.VISA_A_change');
      expect(changes).toHaveLength(2);
      const [newest] = await test.database.sql<{ value: number }>(
        `SELECT value_number AS value FROM gate_tests WHERE patient_id = $1 AND metric = 'prom.VISA_A_change'
         ORDER BY local_date DESC, created_at DESC, id DESC LIMIT 1`,
        [patientId],
      );
      expect(newest?.value).toBe(2);
    });

    it('are corrected or voided when both happen at the same moment, never both', async () => {
      for (let round = 0; round < 5; round += 1) {
        const [wrong, again] = [randomUUID(), randomUUID()];
        await record({ answer: totals(70) }, wrong);
        const both = await Promise.all([record({ answer: totals(71), corrects: wrong }, again), voidIt(wrong)]);
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      }
    });

    it('of before scores knew their response are taken back with it too', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      await record({ code: 'VISA-A', answer: totals(50) }, first);
      await record({ code: 'VISA-A', answer: totals(72), localDate: '2026-02-01' }, second);
      const { sql } = test.database;
      await sql('ALTER TABLE gate_tests DISABLE TRIGGER append_only');
      await sql('UPDATE gate_tests SET response_id = NULL WHERE patient_id = $1', [patientId]);
      await sql('ALTER TABLE gate_tests ENABLE TRIGGER append_only');
      await sql('SET ROLE midstance_owner');
      await new ResponsesOfScores1795352580000().up({ query: sql } as unknown as QueryRunner);
      await sql('RESET ROLE');
      await voidIt(second);
      expect((await standing()).map(([metric, , value]) => [metric, value])).toEqual([['prom.VISA_A', 50]]);
    });

    it('count their change from the next score when the first is voided', async () => {
      const first = randomUUID();
      await record({ code: 'VISA-A', answer: totals(90) }, first);
      await record({ code: 'VISA-A', answer: totals(50), localDate: '2026-02-01' });
      await record({ code: 'VISA-A', answer: totals(72), localDate: '2026-03-01' });
      await voidIt(first);
      expect(await standing()).toEqual([
        ['prom.VISA_A', '2026-02-01', 50],
        ['prom.VISA_A', '2026-03-01', 72],
        ['prom.VISA_A_change', '2026-03-01', 22],
      ]);
      expect((await show()).series[0]?.change).toMatchObject({ before: 50, now: 72 });
    });

    it('count every later change anew when one with an earlier date comes in afterwards', async () => {
      const newestChange = async (day: string) =>
        (
          await test.database.sql<{ value: number }>(
            `SELECT value_number AS value FROM gate_tests WHERE patient_id = $1 AND metric = 'prom.VISA_A_change'
             AND local_date = $2 ORDER BY created_at DESC, id DESC LIMIT 1`,
            [patientId, day],
          )
        )[0]?.value;
      await record({ code: 'VISA-A', answer: totals(60), localDate: '2026-02-01' });
      await record({ code: 'VISA-A', answer: totals(72), localDate: '2026-03-01' });
      expect(await newestChange('2026-03-01')).toBe(12);
      await record({ code: 'VISA-A', answer: totals(40), localDate: '2026-01-10' });
      expect([await newestChange('2026-02-01'), await newestChange('2026-03-01')]).toEqual([20, 32]);
      expect((await show()).series[0]?.change).toMatchObject({ since: '2026-01-10', before: 40, now: 72, change: 32 });
      // One in between is not what the others are counted from.
      await record({ code: 'VISA-A', answer: totals(65), localDate: '2026-02-15' });
      expect([await newestChange('2026-02-15'), await newestChange('2026-03-01')]).toEqual([25, 32]);
      const changes = (await standing()).filter(([metric]) => metric === 'prom.VISA_A_change');
      expect(changes).toHaveLength(4);
    });

    it('are in the timeline of the chart, and say when they were voided', async () => {
      const id = randomUUID();
      await record({}, id);
      const listed = async () => {
        const { body } = await test.call('GET', `/api/patients/${patientId}/chart`, { cookie: therapist });
        return chart.parse(body).timeline.flatMap(({ kind, facts }) => (kind === 'outcome' ? [facts] : []));
      };
      expect(await listed()).toMatchObject([{ code: 'LEFS', total: 40, voidReason: null }]);
      await voidIt(id);
      expect(await listed()).toMatchObject([{ code: 'LEFS', total: 40, voidReason: 'Wrong day' }]);
    });

    it('are voided only with a reason, and only in their own clinic', async () => {
      const id = randomUUID();
      await record({}, id);
      expect(await voidIt(id, ' ')).toMatchObject({ status: 422, body: { errors: [{ path: 'reason' }] } });
      expect((await voidIt(randomUUID())).status).toBe(404);
      const other = await createClinic(test.database.ownerUrl, 'Elsewhere');
      const cookie = await test.signIn(other.lead);
      const body = { reason: 'Wrong day' };
      expect((await test.call('PUT', `/api/outcome-responses/${id}/void`, { cookie, body })).status).toBe(404);
    });

    it.each([
      ['code', { code: 'NOPE' }],
      ['answer.items.2', { answer: { kind: 'items', items: [0, 1, 5, ...Array<number>(17).fill(1)] } }],
      ['answer.items', { answer: { kind: 'items', items: [1, 2] } }],
      ['answer.items.0', { answer: { kind: 'items', items: [1.5] } }],
      ['answer.total', { answer: totals(81) }],
      ['answer.subscores.mood', { answer: totals(null, { mood: 3 }) }],
      ['answer.branch', { code: 'VISA-A', answer: { kind: 'items', items: [1, 1, 1, 1, 1, 1, 4, 2] } }],
      ['answer', { answer: { kind: 'items', items: Array<null>(20).fill(null) } }],
      ['answer', { code: 'PSFS', answer: { kind: 'items', items: [3] } }],
      ['localDate', { localDate: '2150-01-01' }],
    ])('name %s when it is wrong, and store nothing', async (path, changes) => {
      expect(await record(changes)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
      expect((await show()).responses).toEqual([]);
    });

    it('never fail on whatever is sent', async () => {
      const item = fc.option(fc.integer({ min: -6, max: 101 }));
      const answers = fc.oneof(
        fc.record({ kind: fc.constant('items'), items: fc.array(item, { maxLength: 21 }) }),
        fc.record({
          kind: fc.constant('totals'),
          total: fc.option(fc.double()),
          subscores: fc.dictionary(fc.string(), fc.double()),
        }),
        fc.record({
          kind: fc.constant('activities'),
          activities: fc.array(fc.record({ name: fc.string(), rating: item })),
        }),
        fc.anything({ withNullPrototype: false }),
      );
      const code = fc.constantFrom('LEFS', 'KOOS', 'PSFS', 'VISA-P', 'EQ-5D-5L', 'OSTRC-H2', 'GROC', '__proto__');
      await fc.assert(
        fc.asyncProperty(code, answers, async (of, given) => {
          expect((await record({ code: of, answer: given })).status).toBeLessThan(500);
        }),
        { numRuns: 60 },
      );
    }, 30_000);

    it('leave a trace of being read and written', async () => {
      await record();
      await show();
      const rows = await test.database.sql<{ action: string }>(
        `SELECT action FROM audit_log WHERE patient_id = $1 AND action LIKE 'outcome%' ORDER BY recorded_at`,
        [patientId],
      );
      expect(rows.map(({ action }) => action)).toEqual(['outcome.record', 'outcomes.open']);
    });
  });

  describe('by link', () => {
    it('are asked without signing in, kept on the way, resumed, and used up at the end', async () => {
      const asked = await askFor(['NPRS', 'GROC', 'PSFS'], { activities: ['Stairs'] });
      expect(asked.body['link']).toMatch(/\/answer#token=[\w-]{43}$/);
      const token = tokenOf(asked.body['link']);
      const shown = linkView.parse((await open(token)).body);
      expect(shown).toMatchObject({
        firstName: 'Ada',
        clinicName: 'Weirside Clinic',
        answers: {},
        activities: ['Stairs'],
      });
      expect(shown.questions.map(({ code, kind }) => [code, kind])).toEqual([
        ['NPRS', 'choice'],
        ['GROC', 'choice'],
        ['PSFS', 'activities'],
      ]);
      expect((await show()).openLinks).toMatchObject([{ codes: ['NPRS', 'GROC', 'PSFS'], started: false }]);
      const answers = {
        NPRS: { kind: 'items', items: [4] },
        PSFS: { kind: 'activities', activities: [{ name: 'Stairs', rating: 6 }] },
      };
      expect((await answer(token, answers)).status).toBe(204);
      expect((await open(token)).body).toMatchObject({ answers });
      expect((await finish(token)).status).toBe(204);
      const { responses, openLinks } = await show();
      expect(openLinks).toEqual([]);
      expect(responses.map(({ code, total, source, episodeId: of }) => [code, total, source, of]).toSorted()).toEqual([
        ['NPRS', 4, 'link', episodeId],
        ['PSFS', 6, 'link', episodeId],
      ]);
      expect(await metrics()).toHaveLength(2);
      for (const used of [await open(token), await answer(token, answers), await finish(token)]) {
        expect(used.body).toMatchObject({ status: 410, code: 'link_invalid' });
      }
    });

    it('tell nothing of the record but the first name', async () => {
      const token = await newLink(['NPRS']);
      const { text } = await open(token);
      for (const secret of ['Testrunner', patientId, episodeId, '1990', 'patellofemoral']) {
        expect([secret, text.includes(secret)]).toEqual([secret, false]);
      }
    });

    it('are kept as hashes only, and the trace does not hold the secret', async () => {
      const token = await newLink(['NPRS']);
      const rows = await test.database.sql<{ row: string }>(
        'SELECT l::text AS row FROM sec.outcome_links l UNION ALL SELECT a::text FROM audit_log a',
      );
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    });

    it('are taken back: they open no more, and what was begun is forgotten', async () => {
      const token = await newLink(['NPRS']);
      await answer(token, { NPRS: { kind: 'items', items: [4] } });
      const [link] = (await show()).openLinks;
      const withdraw = (cookie: string) => test.call('DELETE', `/api/outcome-links/${link?.id ?? ''}`, { cookie });
      const other = await createClinic(test.database.ownerUrl, 'Nearby');
      expect((await withdraw(await test.signIn(other.lead))).status).toBe(404);
      expect((await withdraw(therapist)).status).toBe(204);
      expect((await open(token)).body).toMatchObject({ status: 410, code: 'link_invalid' });
      expect((await show()).openLinks).toEqual([]);
      expect((await withdraw(therapist)).status).toBe(404);
      const rows = await test.database.sql("SELECT 1 FROM audit_log WHERE action = 'outcome-link.withdraw'");
      expect(rows).toHaveLength(1);
    });

    it('stop after seven days', async () => {
      const token = await newLink(['NPRS']);
      const day = `UPDATE sec.outcome_links SET expires_at = expires_at - interval '%' WHERE patient_id = $1`;
      await test.database.sql(day.replace('%', '167 hours'), [patientId]);
      expect((await open(token)).status).toBe(200);
      await test.database.sql(day.replace('%', '1 hour'), [patientId]);
      expect((await open(token)).body).toMatchObject({ status: 410, code: 'link_invalid' });
      expect((await finish(token)).body).toMatchObject({ status: 410, code: 'link_invalid' });
    });

    it('are finished by one of two who press at the same moment', async () => {
      const token = await newLink(['NPRS']);
      await answer(token, { NPRS: { kind: 'items', items: [2] } });
      const both = await Promise.all([finish(token), finish(token)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual([204, 410]);
      expect((await show()).responses).toHaveLength(1);
    });

    it('stay open when nothing was answered', async () => {
      const token = await newLink(['NPRS']);
      expect(await finish(token)).toMatchObject({ status: 422, body: { errors: [{ path: 'answers' }] } });
      expect((await open(token)).status).toBe(200);
    });

    it.each([
      ['answers.LEFS', { LEFS: lefs(1) }],
      ['answers.NPRS.items.0', { NPRS: { kind: 'items', items: [11] } }],
      ['answers.NPRS', { NPRS: { kind: 'activities', activities: [{ name: 'Run', rating: 1 }] } }],
    ])('name %s when it does not belong', async (path, answers) => {
      const token = await newLink(['NPRS']);
      expect(await answer(token, answers)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
      expect((await open(token)).body).toMatchObject({ answers: {} });
    });

    it('do not open with a made-up secret', async () => {
      expect((await open('a'.repeat(43))).body).toMatchObject({ code: 'link_invalid' });
      // Cut off on its way: nothing the runner could correct.
      expect((await open('short')).body).toMatchObject({ status: 410, code: 'link_invalid' });
    });

    it('ask a licensed form only while the clinic may show its text', async () => {
      const refused = { status: 422, body: { errors: [{ path: 'codes.0' }] } };
      expect(await askFor(['UWRI'])).toMatchObject(refused);
      const items = Array.from({ length: 9 }, (_, index) => ({
        text: `Licensed question ${index + 1}`,
        options: ['none', 'a little', 'some', 'much', 'all'],
      }));
      const form = { language: 'en', licenceReference: 'Agreement 7', licenceEndsOn: '2090-01-01', items };
      const save = (changes: object, cookie: string, ifMatch?: number) =>
        test.call('PUT', '/api/licensed-forms/UWRI', {
          cookie,
          body: { ...form, ...changes },
          ...(ifMatch !== undefined && { ifMatch }),
        });
      expect((await save({}, therapist)).status).toBe(403);
      expect(await save({ items: items.slice(1) }, lead)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'items' }] },
      });
      expect((await save({}, lead)).body).toMatchObject({ code: 'UWRI', version: 1 });
      expect((await save({}, lead)).body).toMatchObject({ version: 1 });
      expect((await show()).askable).toContain('UWRI');
      const { questions } = linkView.parse((await open(await newLink(['UWRI']))).body);
      expect(questions).toHaveLength(9);
      expect(questions[8]).toMatchObject({ item: 8, text: 'Licensed question 9', choices: { length: 5 } });
      expect((await save({ licenceEndsOn: '2026-01-01' }, lead)).status).toBe(428);
      expect((await save({ licenceEndsOn: '2026-01-01' }, lead, 1)).body).toMatchObject({ version: 2 });
      expect(await askFor(['UWRI'])).toMatchObject(refused);
      expect((await test.call('GET', '/api/licensed-forms', { cookie: therapist })).body).toMatchObject({
        items: [{ code: 'UWRI', version: 2 }],
      });
    });
  });

  it('are not there for another clinic', async () => {
    await record();
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    expect((await test.call('GET', `/api/patients/${patientId}/outcomes`, { cookie: foreign })).status).toBe(404);
    const body = { patientId, episodeId: null, codes: ['NPRS'], activities: [] };
    expect((await test.call('POST', '/api/outcome-links', { cookie: foreign, body })).status).toBe(404);
    const mine = response({ episodeId: null });
    expect(
      (await test.call('PUT', `/api/outcome-responses/${randomUUID()}`, { cookie: foreign, body: mine })).status,
    ).toBe(404);
    expect((await test.call('GET', '/api/licensed-forms', { cookie: foreign })).body).toEqual({ items: [] });
  });
});
