import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

describe('episodes', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  let patientId: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    patientId = await createPatient(test.database.sql, clinic);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const episode = (changes: object = {}) => ({
    patientId,
    complaint: 'patellofemoral',
    region: 'anterior-knee',
    side: 'right',
    onsetDate: '2026-01-01',
    startedOn: '2026-01-05',
    factors: ['overuse-training-error'],
    precautions: [{ code: 'no-downhill', note: 'until pain is settled', until: null }],
    goal: { text: 'Half marathon', onDate: '2026-05-01' },
    preInjuryWeeklyRunMin: 150.5,
    ...changes,
  });
  const put = (id: string, body: object, ifMatch?: number) =>
    test.call('PUT', `/api/episodes/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });

  it('opens, edits, closes and reopens one, and lists them newest first', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const opened = await put(first, episode());
    expect(opened).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
    expect(opened.body).toEqual({ id: first, ...episode(), status: 'open', closedAt: null, version: 1 });
    await put(second, episode({ startedOn: '2026-02-05' }));
    expect((await put(first, episode({ side: 'both' }), 1)).body).toMatchObject({ side: 'both', version: 2 });
    const closed = await put(first, episode({ status: 'closed' }), 2);
    expect(closed.body).toMatchObject({
      status: 'closed',
      version: 3,
      closedAt: expect.stringMatching(/Z$/) as string,
    });
    const { body } = await test.call<{ items: { id: string }[] }>('GET', `/api/patients/${patientId}/episodes`, {
      cookie,
    });
    expect(body.items.map((item) => item.id)).toEqual([second, first]);
    expect((await put(first, episode(), 3)).body).toMatchObject({ status: 'open', closedAt: null, version: 4 });
  });

  it('changes nothing when the same content is sent again', async () => {
    const id = randomUUID();
    await put(id, episode());
    expect((await put(id, episode())).body).toMatchObject({ version: 1 });
    await put(id, episode({ goal: null }), 1);
    expect((await put(id, episode({ goal: null }), 1)).body).toMatchObject({ version: 2 });
  });

  it('asks for the version, refuses an old one with the present content, and another patient', async () => {
    const id = randomUUID();
    await put(id, episode());
    await put(id, episode({ side: 'left' }), 1);
    expect(await put(id, episode())).toMatchObject({ status: 428 });
    expect(await put(id, episode({ side: 'none' }), 1)).toMatchObject({
      status: 412,
      body: { code: 'stale_version', current: { side: 'left', version: 2 } },
    });
    const other = await createPatient(test.database.sql, clinic);
    expect(await put(id, episode({ patientId: other }))).toMatchObject({ status: 409, body: { code: 'id_reused' } });
  });

  it.each([
    ['complaint', { complaint: 'no-such-thing' }],
    ['startedOn', { startedOn: '2150-01-01', onsetDate: null }],
    ['onsetDate', { onsetDate: '2026-01-06' }],
    ['startedOn', { startedOn: '0000-01-01' }],
    ['side', { side: 'middle' }],
    ['factors.0', { factors: ['bad luck'] }],
    ['preInjuryWeeklyRunMin', { preInjuryWeeklyRunMin: -1 }],
    ['goal.text', { goal: { text: 'a\u0000b', onDate: null } }],
    ['goal.text', { goal: { text: 'a\ud800', onDate: null } }],
  ])('names %s when it is wrong', async (path, changes) => {
    const answer = await put(randomUUID(), episode(changes));
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('is not there for another clinic, and nothing is written', async () => {
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    const id = randomUUID();
    expect((await test.call('PUT', `/api/episodes/${id}`, { cookie: foreign, body: episode() })).status).toBe(404);
    expect((await test.call('GET', `/api/patients/${patientId}/episodes`, { cookie: foreign })).status).toBe(404);
    expect(await test.database.sql('SELECT FROM episodes WHERE id = $1', [id])).toEqual([]);
  });
});
