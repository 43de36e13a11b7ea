import { expandTemplate } from '@midstance/clinical/exercises/templates';
import { chart, type Chart } from '@midstance/contracts/chart';
import { randomUUID } from 'node:crypto';
import { draftOf, kneeValues } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';
import { TenantDatabase } from '../database/tenant-database';

describe('the chart', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const open = async (patientId: string): Promise<Chart> => {
    const { status, body } = await test.call('GET', `/api/patients/${patientId}/chart`, { cookie });
    expect(status).toBe(200);
    return chart.parse(body);
  };
  const ok = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    if (status !== 200) throw new Error(text);
  };
  const put = (path: string, body: unknown, as = cookie) => ok(test.call('PUT', path, { cookie: as, body }));

  async function signedOn(patient: TestPatient, assessedOn: string, changes: object = {}): Promise<string> {
    const id = randomUUID();
    await put(`/api/assessments/${id}`, draftOf(patient, { assessedOn, ...changes }));
    await ok(test.call('POST', `/api/assessments/${id}/sign`, { cookie, ifMatch: 1 }));
    return id;
  }

  async function treat(patient: TestPatient): Promise<{ planId: string; programId: string }> {
    const [planId, programId] = [randomUUID(), randomUUID()];
    const content = expandTemplate('T_PFP_EARLY', day(-14), [], 'right');
    if (!content.ok) throw new Error('the template did not expand');
    const { id: patientId, episodeId } = patient;
    await put(`/api/programs/${programId}`, { patientId, episodeId, reason: 'First plan', content: content.value });
    await put(`/api/return-to-run-plans/${planId}`, {
      patientId,
      episodeId,
      protocolId: 'RTR_KNEE_DEFAULT',
      protocolVersion: 1,
      profileId: null,
      overlayIds: [],
      startStepId: 'P1-1',
      startsOn: day(-10),
    });
    return { planId, programId };
  }

  it('of somebody new has everything, empty', async () => {
    const patient = await createPatient(test, clinic);
    expect(await open(patient.id)).toMatchObject({
      patient: { id: patient.id, hasAccount: true, careTeam: [{ userId: clinic.therapist.userId }] },
      episodes: [{ id: patient.episodeId }],
      now: {
        planId: null,
        proposal: null,
        programId: null,
        ceilingMin: null,
        adherence: { done: 0, saidNo: 0, due: 0 },
      },
      trend: { dates: [], runMin: [] },
      lastTest: null,
      assessments: [],
      goals: [],
      timeline: [{ kind: 'episode', facts: { complaint: 'patellofemoral', side: 'right' } }],
      stepLabels: {},
    });
  });

  it('of somebody in treatment says where they stand, and on what', async () => {
    const patient = await createPatient(test, clinic);
    const { planId, programId } = await treat(patient);
    const first = await signedOn(patient, day(-20));
    const second = await signedOn(patient, day(-8), {
      values: kneeValues.slice(1),
      intake: [{ questionId: 'chest-pain', side: 'none', answer: true }],
    });
    const runner = await test.signIn(patient.person);
    const run = { planId, stepId: 'P1-1', runMin: 6 };
    await put(`/api/my/runs/${randomUUID()}`, greenRun(-5, { ...run, painDuring: 2, painAfter60Min: null }), runner);
    await put(`/api/my/check-ins/${day(-4)}`, goodMorning(-4, { painMorning: 1 }), runner);
    await put(`/api/my/runs/${randomUUID()}`, greenRun(-1, { ...run, redFlags: ['RF5'] }), runner);

    const shown = await open(patient.id);
    expect(shown.now).toMatchObject({
      planId,
      programId,
      stepId: 'P1-1',
      status: 'HOLD',
      proposal: { kind: 'STOP_CONTACT' },
      ceilingMin: 6,
      adherence: { done: 0 },
    });
    expect(shown.now.adherence.due).toBeGreaterThan(0);
    expect(shown.now.phaseTitle).toEqual(expect.any(String));
    expect(shown.trend).toEqual({
      dates: [day(-5), day(-4), day(-1)],
      runMin: [6, null, 6],
      painDuring: [2, null, 0],
      painAfter: [null, null, 0],
      painMorning: [null, 1, null],
    });
    expect(shown.lastTest).toMatchObject({ current: { id: second, valueCount: 8 }, previousOn: day(-20) });
    const extension = shown.lastTest?.measures.find((each) => each.measureId === 'str-knee-extension');
    expect(extension).toMatchObject({ left: null, right: { notDone: null } });
    expect(extension?.right?.value).toBeGreaterThan(0);
    expect(extension?.right?.change).toMatchObject({ unit: 'N·m' });
    const lunge = shown.lastTest?.measures.find((each) => each.measureId === 'wblt-distance');
    expect(lunge?.right?.change).toMatchObject({ unit: null });
    expect(shown.assessments.map((row) => row.id)).toEqual([second, first]);
    expect(shown.timeline).toContainEqual(
      expect.objectContaining({
        kind: 'run',
        localDate: day(-5),
        facts: { stepId: 'P1-1', completed: 'full', runMin: 6, walkMin: 20, painDuring: 2, painAfter60Min: null },
      }),
    );
    expect(shown.stepLabels['P1-1']).toEqual(expect.any(String));
    const times = shown.timeline.map((entry) => entry.at);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('says of everything that happened what is recorded about it', async () => {
    const patient = await createPatient(test, clinic);
    const { planId, programId } = await treat(patient);
    const assessmentId = await signedOn(patient, day(-8));
    const runner = await test.signIn(patient.person);
    await put(`/api/my/check-ins/${day(-4)}`, goodMorning(-4, { painMorning: null }), runner);
    const run = greenRun(-1, { planId, stepId: 'P1-1', runMin: 6.5, redFlags: ['RF3'] });
    await put(`/api/my/runs/${randomUUID()}`, run, runner);
    const { localDate, timeZone, startedAt, endedAt } = run;
    const done = { completed: 'not-done', sets: [], painDuring: null, effort: null, comment: null };
    const session = { programId, programVersion: 1, localDate, timeZone, startedAt, endedAt, ...done };
    await put(`/api/my/sessions/${randomUUID()}`, session, runner);
    const [patientId, reason] = [patient.id, 'Seen and examined today'];
    await put(`/api/red-flag-resolutions/${randomUUID()}`, { patientId, flagId: 'RF3', reason });
    const { factsKey } = (await open(patientId)).now.proposal ?? {};
    const decision = { id: randomUUID(), action: { kind: 'hold' }, reason, factsKey };
    await ok(test.call('POST', `/api/return-to-run-plans/${planId}/decisions`, { cookie, body: decision }));
    const { episodeId } = patient;
    const answer = { kind: 'totals', total: 52, subscores: {} };
    const outcome = { patientId, episodeId, code: 'LEFS', localDate: day(-2), answer, corrects: null };
    await put(`/api/outcome-responses/${randomUUID()}`, outcome);

    const { timeline } = await open(patientId);
    const factsOf = Object.fromEntries(timeline.map(({ kind, facts }) => [kind, facts]));
    const anything = expect.any(String) as string;
    expect(factsOf).toEqual({
      assessment: { status: 'signed', batteryId: 'patellofemoral' },
      program: { version: 1, status: 'active', title: anything, reason: 'First plan' },
      run: { stepId: 'P1-1', completed: 'full', runMin: 6.5, walkMin: 20, painDuring: 0, painAfter60Min: 0 },
      session: { completed: 'not-done', setsDone: 0, setsSkipped: 0, painDuring: null },
      'check-in': { painMorning: null },
      decision: { action: 'hold', fromStepId: 'P1-1', toStepId: 'P1-1', reason, by: anything },
      'red-flag': { flagId: 'RF3', reason, by: anything },
      outcome: { code: 'LEFS', total: 52, profile: null, source: 'clinic', voidReason: null },
      episode: { complaint: 'patellofemoral', side: 'right' },
    });
    expect(timeline.find(({ kind }) => kind === 'assessment')?.id).toBe(assessmentId);
  });

  it('is asked of the database once, and each time it is opened is recorded', async () => {
    const patient = await createPatient(test, clinic);
    const read = jest.spyOn(TenantDatabase.prototype, 'readRow');
    const inTenant = jest.spyOn(TenantDatabase.prototype, 'inTenant');
    await open(patient.id);
    await open(patient.id);
    expect([read.mock.calls.length, inTenant.mock.calls.length]).toEqual([2, 0]);
    read.mockRestore();
    inTenant.mockRestore();
    const rows = await test.database.sql(
      `SELECT actor_user_id, action FROM audit_log WHERE patient_id = $1 AND action = 'chart.open'`,
      [patient.id],
    );
    expect(rows).toEqual(Array(2).fill({ actor_user_id: clinic.therapist.userId, action: 'chart.open' }));
  });

  it('is not there for another clinic, nor for the runner, and nothing is recorded', async () => {
    const patient = await createPatient(test, clinic);
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const path = `/api/patients/${patient.id}/chart`;
    expect((await test.call('GET', path, { cookie: await test.signIn(other.lead) })).status).toBe(404);
    expect((await test.call('GET', path, { cookie: await test.signIn(patient.person) })).status).toBe(403);
    expect(
      await test.database.sql("SELECT FROM audit_log WHERE patient_id = $1 AND action = 'chart.open'", [patient.id]),
    ).toEqual([]);
  });
});
