import type { AuditLogEntry } from '@midstance/contracts/audit';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

interface Page {
  items: AuditLogEntry[];
  next: string | null;
}

describe('the clinic’s audit log', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let lead: string;
  let patientId: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    patientId = await createPatient(test.database.sql, clinic);
    lead = await test.signIn(clinic.lead);
    const therapist = await test.signIn(clinic.therapist);
    for (let time = 0; time < 3; time += 1) {
      await test.call('GET', `/api/patients/${patientId}`, { cookie: therapist });
    }
    await test.call('POST', `/api/patients/${patientId}/archive`, { cookie: therapist });
  });
  afterAll(() => test.close());

  const page = async (query: string) =>
    (await test.call<Page>('GET', `/api/audit-log?${query}`, { cookie: lead })).body;

  it('goes through everything, newest first, each entry once', async () => {
    const whole = await page('limit=200');
    const seen: string[] = [];
    let next: string | null = whole.items[0]?.id ?? null;
    while (next !== null) {
      const part: Page = await page(`limit=2&after=${next}`);
      seen.push(...part.items.map(({ id }) => id));
      next = part.next;
    }
    expect(seen).toEqual(whole.items.slice(1).map(({ id }) => id));
    expect(whole.items.find(({ action }) => action === 'patient.archive')).toMatchObject({
      patientId,
      patientName: expect.stringContaining(' ') as string,
      name: clinic.therapist.displayName,
    });
  });

  it('narrows to a person and to changes', async () => {
    const changes = await page(`changesOnly=true&userId=${clinic.therapist.userId}`);
    expect(changes.items.map(({ action }) => action)).toContain('patient.archive');
    expect(changes.items.filter(({ action }) => action.endsWith('.open'))).toEqual([]);
    expect(changes.items.every(({ userId }) => userId === clinic.therapist.userId)).toBe(true);
  });

  it('notes that it was read, and is the lead’s alone', async () => {
    await page('limit=1');
    expect((await page('limit=1')).items).toMatchObject([{ action: 'audit-log.open', userId: clinic.lead.userId }]);
    const therapist = await test.signIn(clinic.therapist);
    expect((await test.call('GET', '/api/audit-log', { cookie: therapist })).status).toBe(403);
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.call<Page>('GET', '/api/audit-log', { cookie: await test.signIn(other.lead) });
    expect(foreign.body.items.every(({ patientId: about }) => about === null)).toBe(true);
  });
});
