import { randomUUID } from 'node:crypto';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic } from '../../testing/test-clinic';
import { createPatient } from '../../testing/test-patient';
import { day } from '../../testing/test-run';

describe('starting a plan', () => {
  let test: TestApp;
  let cookie: string;
  let plan: Record<string, unknown>;
  const put = (id: string, body: unknown) =>
    test.call<ReturnToRun>('PUT', `/api/return-to-run-plans/${id}`, { cookie, body });

  beforeAll(async () => {
    test = await createTestApp();
    const clinic = await createClinic(test.database.ownerUrl);
    const patient = await createPatient(test, clinic);
    cookie = await test.signIn(clinic.therapist);
    const start = { profileId: null, overlayIds: [], startStepId: 'P2-1', startsOn: day(-10) };
    const protocol = { protocolId: 'RTR_KNEE_DEFAULT', protocolVersion: 1 };
    plan = { patientId: patient.id, episodeId: patient.episodeId, ...protocol, ...start };
  });
  afterAll(() => test.close());

  it('twice is the same as once; another plan under its id is refused', async () => {
    const id = randomUUID();
    const first = await put(id, plan);
    expect(first.status).toBe(200);
    expect((await put(id, plan)).body).toEqual(first.body);
    expect((await put(id, { ...plan, startStepId: 'P1-1' })).body).toMatchObject({ status: 409, code: 'id_reused' });
    expect((await put(id, plan)).body).toEqual(first.body);
  });

  it('needs a step of the protocol', async () => {
    const answer = await put(randomUUID(), { ...plan, startStepId: 'P9-9' });
    expect(answer.body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'startStepId' }] });
  });
});
