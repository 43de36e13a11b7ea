import type { SaveAssessment } from '@midstance/contracts/assessments';
import { episodeGoal, episodeGoalList, type EpisodeGoal } from '@midstance/contracts/episode-goals';
import { randomUUID } from 'node:crypto';
import { draftOf, kneeValues } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';

describe('goals of an episode', () => {
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

  const put = (id: string, body: object, ifMatch?: number) =>
    test.call('PUT', `/api/episode-goals/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const list = async () => {
    const { body } = await test.call('GET', `/api/patients/${patient.id}/episode-goals`, { cookie });
    return episodeGoalList.parse(body).items;
  };
  const accepted = (key: string) => ({ key, decision: 'accepted' as const, reason: null, note: null });

  async function sign(changes: Partial<SaveAssessment> = {}): Promise<string> {
    const id = randomUUID();
    const saved = await test.call('PUT', `/api/assessments/${id}`, { cookie, body: draftOf(patient, changes) });
    const signed = await test.call('POST', `/api/assessments/${id}/sign`, { cookie, ifMatch: 1 });
    expect([saved.status, signed.status]).toEqual([200, 200]);
    return id;
  }

  const activity = (changes: object = {}) => ({
    kind: 'activity',
    patientId: patient.id,
    episodeId: patient.episodeId,
    activity: 'Stairs down',
    score: 4,
    scoredOn: '2026-01-20',
    targetScore: 8,
    ...changes,
  });
  const ofFinding = (assessmentId: string, changes: object = {}) => ({
    kind: 'finding',
    patientId: patient.id,
    episodeId: patient.episodeId,
    assessmentId,
    findingKey: 'R15:right',
    measureId: 'str-knee-extension',
    side: 'right',
    ...changes,
  });
  const kneeExtension = (right: number) =>
    kneeValues.map((value) =>
      value.measureId === 'str-knee-extension' && value.side === 'right' ? { ...value, value: right } : value,
    );

  describe('of a finding', () => {
    it('are set by signing an accepted finding: baseline and target are those of the rule', async () => {
      const assessmentId = await sign({ findingDecisions: [accepted('R15:right')] });
      const [goal, ...others] = await list();
      expect(others).toEqual([]);
      expect(goal).toMatchObject({
        kind: 'finding',
        title: 'Knee extension',
        status: 'open',
        finding: { assessmentId, key: 'R15:right', evidence: 'A', aims: ['goal-knee-extensor-strength'] },
        measureId: 'str-knee-extension',
        side: 'right',
        basis: 'symmetry',
        unit: '%',
        baseline: { on: '2026-01-20', value: 75 },
        target: { when: '>=', value: 90, limitId: 'symmetryPct' },
        last: null,
        reached: null,
        version: 1,
      });
    });

    it('are not set by findings that nobody accepted, or that were dismissed', async () => {
      const dismissed = { key: 'R15:right', decision: 'dismissed' as const, reason: 'old scar', note: null };
      await sign({ findingDecisions: [dismissed] });
      expect(await list()).toEqual([]);
    });

    it('are not said twice while one is open, and are again once it was dropped', async () => {
      const first = await sign({ findingDecisions: [accepted('R15:right')] });
      await sign({ assessedOn: '2026-01-27', findingDecisions: [accepted('R15:right')] });
      const [goal] = await list();
      expect(await list()).toHaveLength(1);
      await put(goal?.id ?? '', ofFinding(first, { status: 'dropped' }), 1);
      await sign({ assessedOn: '2026-02-03', findingDecisions: [accepted('R15:right')] });
      expect((await list()).map(({ status }) => status)).toEqual(['open', 'dropped']);
    });

    it('follow later assessments: the newest number, and since when the limit is met', async () => {
      await sign({ findingDecisions: [accepted('R15:right')] });
      const followed = async () => (await list())[0];
      await sign({ assessedOn: '2026-02-10', values: kneeExtension(330) });
      expect(await followed()).toMatchObject({ last: { on: '2026-02-10', value: 82.5 }, reached: null });
      await sign({ assessedOn: '2026-03-10', values: kneeExtension(372) });
      await sign({ assessedOn: '2026-04-10', values: kneeExtension(380) });
      expect(await followed()).toMatchObject({
        status: 'open',
        baseline: { value: 75 },
        last: { on: '2026-04-10', value: 95 },
        reached: { on: '2026-03-10', value: 93 },
      });
    });

    it('are set after signing too, with the same numbers; an open one is not made again', async () => {
      const assessmentId = await sign();
      const id = randomUUID();
      const made = await put(id, ofFinding(assessmentId));
      expect(made).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
      expect(episodeGoal.parse(made.body)).toMatchObject({ id, baseline: { value: 75 }, target: { value: 90 } });
      expect(await put(randomUUID(), ofFinding(assessmentId))).toMatchObject({
        status: 409,
        body: { code: 'conflict' },
      });
    });

    it.each([
      ['another measure', { measureId: 'str-knee-flexion' }],
      ['another side', { side: 'left' }],
      ['a finding that is not there', { findingKey: 'R31:none' }],
    ])('are refused for %s', async (_name, changes) => {
      const assessmentId = await sign();
      expect(await put(randomUUID(), ofFinding(assessmentId, changes))).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'findingKey' }] },
      });
    });

    it('are refused for a draft', async () => {
      const id = randomUUID();
      await test.call('PUT', `/api/assessments/${id}`, { cookie, body: draftOf(patient) });
      expect((await put(randomUUID(), ofFinding(id))).status).toBe(404);
    });
  });

  describe('of an activity', () => {
    it('are made once, edited with the version, and follow what the runner rates', async () => {
      const id = randomUUID();
      const made = await put(id, activity());
      expect(made.body).toMatchObject({ title: 'Stairs down', basis: 'score', baseline: { value: 4 }, version: 1 });
      expect((await put(id, activity())).body).toEqual(made.body);
      expect(await put(id, activity({ targetScore: 9 }))).toMatchObject({ status: 428 });
      expect((await put(id, activity({ targetScore: 9 }), 1)).body).toMatchObject({ version: 2, target: { value: 9 } });
      expect(await put(id, activity({ targetScore: 10 }), 1)).toMatchObject({
        status: 412,
        body: { code: 'stale_version', current: { version: 2 } },
      });
      const rating = (localDate: string, value: number) =>
        test.call('PUT', `/api/outcome-responses/${randomUUID()}`, {
          cookie,
          body: {
            patientId: patient.id,
            episodeId: patient.episodeId,
            code: 'PSFS',
            localDate,
            answer: { kind: 'activities', activities: [{ name: 'stairs down ', rating: value }] },
            corrects: null,
          },
        });
      await rating('2026-02-20', 6);
      await rating('2026-03-20', 9);
      expect((await list())[0]).toMatchObject({
        last: { on: '2026-03-20', value: 9 },
        reached: { on: '2026-03-20', value: 9 },
      });
    });

    it('begin with the rating of their day, as it was corrected, or else with the first one', async () => {
      const rate = async (localDate: string, name: string, rating: number, corrects: string | null = null) => {
        const id = randomUUID();
        const answer = { kind: 'activities', activities: [{ name, rating }] };
        const { id: patientId, episodeId } = patient;
        const body = { patientId, episodeId, code: 'PSFS', localDate, answer, corrects };
        await test.call('PUT', `/api/outcome-responses/${id}`, { cookie, body });
        return id;
      };
      const goals = () => list().then((items) => Object.fromEntries(items.map((goal) => [goal.title, goal])));
      await put(randomUUID(), activity({ activity: 'Kneeling', score: null }));
      await put(randomUUID(), activity({ activity: 'Hopping', score: null }));
      expect((await goals())['Kneeling']).toMatchObject({ baseline: { on: '2026-01-20', value: null }, last: null });
      const first = await rate('2026-01-20', 'Kneeling', 3);
      await rate('2026-01-20', 'Kneeling', 5, first);
      await rate('2026-02-10', 'Hopping', 2);
      await rate('2026-03-10', 'Hopping', 6);
      const wrong = await rate('2026-03-11', 'Hopping', 10);
      await test.call('PUT', `/api/outcome-responses/${wrong}/void`, { cookie, body: { reason: 'Another runner' } });
      expect(await goals()).toMatchObject({
        Kneeling: { baseline: { on: '2026-01-20', value: 5 }, last: null },
        Hopping: { baseline: { on: '2026-02-10', value: 2 }, last: { on: '2026-03-10', value: 6 } },
      });
    });

    it('keep the day on which they were said to be reached', async () => {
      const id = randomUUID();
      await put(id, activity());
      const reached = episodeGoal.parse((await put(id, activity({ status: 'reached' }), 1)).body);
      expect(reached.statusOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      const due = episodeGoal.parse((await put(id, activity({ status: 'reached', dueOn: '2026-06-01' }), 2)).body);
      expect(due).toMatchObject({ statusOn: reached.statusOn, dueOn: '2026-06-01', version: 3 });
      expect((await put(id, activity(), 3)).body).toMatchObject({ status: 'open', statusOn: null });
    });

    it.each([
      ['score', { score: 11 }],
      ['score', { score: 2.5 }],
      ['scoredOn', { scoredOn: '2150-01-01' }],
      ['activity', { activity: ' ' }],
      ['status', { status: 'done' }],
    ])('name %s when it is wrong', async (path, changes) => {
      expect(await put(randomUUID(), activity(changes))).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    });

    it('are refused twice, for another patient, and in a closed episode', async () => {
      const id = randomUUID();
      await put(id, activity());
      expect(await put(randomUUID(), activity({ activity: 'stairs DOWN' }))).toMatchObject({ status: 409 });
      const other = await createPatient(test, clinic);
      const moved = activity({ patientId: other.id, episodeId: other.episodeId });
      expect(await put(id, moved, 1)).toMatchObject({ status: 409, body: { code: 'id_reused' } });
      expect(await put(randomUUID(), activity({ episodeId: other.episodeId }))).toMatchObject({ status: 404 });
      expect(await put(randomUUID(), activity({ activity: 'Kneeling' }), 1)).toMatchObject({ status: 404 });
      await test.database.sql(`UPDATE episodes SET status = 'closed', closed_at = now() WHERE id = $1`, [
        patient.episodeId,
      ]);
      expect(await put(randomUUID(), activity({ activity: 'Kneeling' }))).toMatchObject({
        status: 409,
        body: { code: 'rule_refused' },
      });
    });
  });

  it('come with the chart, and are recorded in the audit log', async () => {
    await sign({ findingDecisions: [accepted('R15:right')] });
    await put(randomUUID(), activity());
    const { body } = await test.call<{ goals: EpisodeGoal[] }>('GET', `/api/patients/${patient.id}/chart`, { cookie });
    expect(body.goals).toEqual(await list());
    expect(body.goals.map(({ kind }) => kind)).toEqual(['finding', 'activity']);
    const actions = await test.database.sql<{ action: string }>(
      `SELECT DISTINCT action FROM audit_log WHERE patient_id = $1 AND action LIKE 'goal%' ORDER BY 1`,
      [patient.id],
    );
    expect(actions.map(({ action }) => action)).toEqual(['goal.add', 'goals.open', 'goals.set']);
  });

  it('are not there for another clinic', async () => {
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    const id = randomUUID();
    const call = (method: string, path: string, body?: object) => test.call(method, path, { cookie: foreign, body });
    expect((await call('PUT', `/api/episode-goals/${id}`, activity())).status).toBe(404);
    expect((await call('GET', `/api/patients/${patient.id}/episode-goals`)).status).toBe(404);
    expect(await test.database.sql('SELECT FROM episode_goals WHERE id = $1', [id])).toEqual([]);
  });
});
