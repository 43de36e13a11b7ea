import { returnToRun } from '@midstance/contracts/return-to-run';
import type { SaveRun } from '@midstance/contracts/training';
import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';
import { Clock } from '../clock';

const STOP_PAIN = { painDuring: 8, completed: 'partial-symptom' } as const;

describe('a hold released in the evening', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  let runner: string;
  let patient: TestPatient;
  let planId: string;
  let now: jest.SpiedFunction<Clock['now']>;

  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const ok = async (answer: ReturnType<TestApp['call']>) => {
    const { status, text, body } = await answer;
    if (status !== 200) throw new Error(text);
    return body;
  };
  const put = (path: string, body: unknown, as: string) => ok(test.call('PUT', path, { cookie: as, body }));
  const at = (daysFromToday: number, time: string) =>
    now.mockImplementation(() => new Date(`${day(daysFromToday)}T${time}:00Z`));
  const ladder = async () =>
    returnToRun.parse(await ok(test.call('GET', `/api/patients/${patient.id}/return-to-run`, { cookie })));
  const status = async () => (await ladder()).plan?.status;

  async function release(): Promise<void> {
    const { proposal } = await ladder();
    const action = { kind: 'release-hold' };
    const body = { id: randomUUID(), action, reason: 'Looked at on the phone', factsKey: proposal?.factsKey };
    await ok(test.call('POST', `/api/return-to-run-plans/${planId}/decisions`, { cookie, body }));
  }

  beforeEach(async () => {
    patient = await createPatient(test, clinic);
    runner = await test.signIn(patient.person);
    planId = randomUUID();
    const plan = { protocolId: 'RTR_KNEE_DEFAULT', protocolVersion: 1, profileId: null, overlayIds: [] };
    const of = { patientId: patient.id, episodeId: patient.episodeId };
    await put(
      `/api/return-to-run-plans/${planId}`,
      { ...of, ...plan, startStepId: 'P2-2', startsOn: day(-10) },
      cookie,
    );
    now = jest.spyOn(Clock.prototype, 'now');
  });
  afterEach(() => now.mockRestore());

  async function runThatStops(answers: Partial<SaveRun>, runId: string = randomUUID()): Promise<void> {
    at(-1, '05:40');
    await put(`/api/my/runs/${runId}`, greenRun(-1, { planId, stepId: 'P2-2', ...answers }), runner);
    expect(await status()).toBe('HOLD');
    at(-1, '18:00');
    await release();
    expect(await status()).toBe('ACTIVE');
    at(0, '05:35');
  }

  it('stays released when the next morning brings nothing worse', async () => {
    await runThatStops(STOP_PAIN);
    await put(`/api/my/check-ins/${day(0)}`, goodMorning(0, { painMorning: 1, recovery: '24-48h' }), runner);
    expect(await status()).toBe('ACTIVE');
  });

  it('comes back with new pain in the morning, and is released again', async () => {
    await runThatStops(STOP_PAIN);
    await put(`/api/my/check-ins/${day(0)}`, goodMorning(0, { painMorning: 6 }), runner);
    const { plan, proposal } = await ladder();
    expect(plan?.status).toBe('HOLD');
    expect(proposal?.kind).toBe('STOP_CONTACT');
    at(0, '06:00');
    await release();
    expect(await status()).toBe('ACTIVE');
  });

  it('stays released when the hour after, known then, is written down later', async () => {
    const runId = randomUUID();
    await runThatStops({ ...STOP_PAIN, painAfter60Min: null }, runId);
    const whole = greenRun(-1, { planId, stepId: 'P2-2', ...STOP_PAIN, painAfter60Min: 1 });
    await put(`/api/my/runs/${runId}`, whole, runner);
    expect(await status()).toBe('ACTIVE');
  });
});
