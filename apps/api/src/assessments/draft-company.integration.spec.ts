import { randomUUID } from 'node:crypto';
import type { DraftCompany } from '@midstance/contracts/assessments';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { draftOf, kneeValues, recorded } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { createApp } from '../app';
import { Config } from '../config/config';

describe('two people in one draft', () => {
  let here: TestApp;
  /** A second server on the same database. */
  let there: NestFastifyApplication;
  let clinic: TestClinic;
  let patient: TestPatient;
  let therapist: string;
  let lead: string;
  let id: string;
  beforeAll(async () => {
    here = await createTestApp();
    there = await createApp(new Config({ DATABASE_URL: here.database.appUrl, LOG_LEVEL: 'silent' }));
    clinic = await createClinic(here.database.ownerUrl);
    patient = await createPatient(here, clinic);
    therapist = await here.signIn(clinic.therapist);
    lead = await here.signIn(clinic.lead);
  });
  beforeEach(async () => {
    id = randomUUID();
    await save(therapist, draftOf(patient));
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  const save = (cookie: string, body: unknown, ifMatch?: number) =>
    here.call('PUT', `/api/assessments/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const meet = async (cookie: string, version: number) => {
    const answer = await (cookie === lead ? there : here.app).inject({
      method: 'PUT',
      url: `/api/assessments/${id}/presence`,
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      payload: { version },
    });
    expect(answer.statusCode).toBe(200);
    return answer.json<DraftCompany>();
  };

  it('see each other', async () => {
    expect(await meet(therapist, 1)).toEqual({ others: [], current: null });
    expect((await meet(lead, 1)).others).toEqual([{ name: clinic.therapist.displayName }]);
    expect((await meet(therapist, 1)).others).toEqual([{ name: clinic.lead.displayName }]);
  });

  it('no longer see who was silent for ten seconds', async () => {
    await meet(lead, 1);
    await here.database.sql(
      `UPDATE assessment_presence SET seen_at = seen_at - interval '11 seconds' WHERE assessment_id = $1`,
      [id],
    );
    expect((await meet(therapist, 1)).others).toEqual([]);
  });

  it('get what the other saved, once, and it stands in the access log', async () => {
    const reads = () =>
      here.database.sql(`SELECT FROM audit_log WHERE object_id = $1 AND action = 'assessment.open'`, [id]);
    await save(lead, draftOf(patient, { values: [...kneeValues, recorded('pain-worst-week', 'none', 5)] }), 1);
    const before = (await reads()).length;
    const { current } = await meet(therapist, 1);
    expect(current).toMatchObject({ id, version: 2, status: 'draft' });
    expect(current?.values).toHaveLength(kneeValues.length + 1);
    expect(await reads()).toHaveLength(before + 1);
    expect((await meet(therapist, 2)).current).toBeNull();
    expect(await reads()).toHaveLength(before + 1);
  });

  it('learn that the other signed; a signed record has nobody in it', async () => {
    await meet(lead, 1);
    await here.call('POST', `/api/assessments/${id}/sign`, { cookie: lead, ifMatch: 1 });
    expect((await meet(therapist, 1)).current).toMatchObject({ status: 'signed', version: 2 });
    const inIt = await here.database.sql('SELECT user_id FROM assessment_presence WHERE assessment_id = $1', [id]);
    expect(inIt).toHaveLength(1);
  });

  it('forgets those who left, so that nothing piles up', async () => {
    await meet(lead, 1);
    await here.database.sql(`UPDATE assessment_presence SET seen_at = seen_at - interval '2 minutes'`);
    await meet(therapist, 1);
    expect(await here.database.sql('SELECT FROM assessment_presence WHERE assessment_id = $1', [id])).toHaveLength(1);
  });

  it.each([{ version: 'x' }, { version: 0 }, {}])('refuses %j', async (body) => {
    const answer = await here.call('PUT', `/api/assessments/${id}/presence`, { cookie: therapist, body });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
  });

  it('is not there for another clinic', async () => {
    const other = await createClinic(here.database.ownerUrl, 'Other');
    const cookie = await here.signIn(other.therapist);
    const answer = await here.call('PUT', `/api/assessments/${id}/presence`, { cookie, body: { version: 1 } });
    expect(answer.status).toBe(404);
  });
});
