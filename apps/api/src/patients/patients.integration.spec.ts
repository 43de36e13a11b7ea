import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';

interface Page {
  items: { id: string; familyName: string; mine: boolean }[];
  next: string | null;
}

describe('patients', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  let born = 0;
  const runner = (changes: object = {}) => ({
    givenName: 'Nell',
    familyName: 'Farrow',
    birthDate: `1988-07-${String((born = (born % 28) + 1)).padStart(2, '0')}`,
    sexForNorms: 'female',
    email: 'nell@runner.example',
    phone: null,
    timeZone: 'Europe/Berlin',
    bodyMassKg: 61.7,
    bodyHeightCm: null,
    ...changes,
  });
  const put = (id: string, body: object, ifMatch?: number) =>
    test.call('PUT', `/api/patients/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const list = async (query: string) => (await test.call<Page>('GET', `/api/patients?${query}`, { cookie })).body;

  it('creates one, puts the creator into the care team, and shows them', async () => {
    const [id, body] = [randomUUID(), runner()];
    const expected = {
      id,
      ...body,
      careTeam: [{ userId: clinic.therapist.userId, name: 'A therapist' }],
      hasAccount: false,
      archived: false,
      version: 1,
    };
    expect(await put(id, body)).toMatchObject({ status: 200, headers: { etag: '"v1"' }, body: expected });
    expect((await test.call('GET', `/api/patients/${id}`, { cookie })).body).toEqual(expected);
    const log = await test.call<{ items: { action: string }[] }>('GET', `/api/patients/${id}/access-log`, { cookie });
    expect(log.body.items.map((item) => item.action)).toEqual(['patient.open', 'patient.create']);
  });

  it('edits with If-Match only, and the same content again changes nothing', async () => {
    const [id, body] = [randomUUID(), runner()];
    await put(id, body);
    expect((await put(id, body)).body).toMatchObject({ version: 1 });
    expect(await put(id, { ...body, phone: '0123' })).toMatchObject({ status: 428 });
    expect((await put(id, { ...body, phone: '0123' }, 1)).body).toMatchObject({ phone: '0123', version: 2 });
    expect((await put(id, { ...body, phone: '0123' }, 1)).body).toMatchObject({ version: 2 });
    expect(await put(id, { ...body, phone: '0456' }, 1)).toMatchObject({
      status: 412,
      body: { code: 'stale_version', current: { phone: '0123', version: 2 } },
    });
    expect(await put(randomUUID(), runner(), 1)).toMatchObject({ status: 404 });
  });

  it('makes one record of many first saves at once', async () => {
    const [id, body] = [randomUUID(), runner()];
    const answers = await Promise.all(Array.from({ length: 12 }, () => put(id, body)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(12).fill(200));
    expect(await test.database.sql('SELECT version FROM patients WHERE id = $1', [id])).toEqual([{ version: 1 }]);
  });

  it('warns of somebody with the same name and birth date, until it is accepted', async () => {
    const body = runner({ givenName: 'Zoë', familyName: 'Müller-Łoś' });
    const first = randomUUID();
    await put(first, body);
    const again = { ...body, givenName: ' zoe', familyName: 'MULLER Łoś' };
    const id = randomUUID();
    expect(await put(id, again)).toMatchObject({
      status: 409,
      body: { code: 'possible_duplicate', current: { id: first, familyName: 'Müller-Łoś', archived: false } },
    });
    expect(await test.database.sql('SELECT FROM patients WHERE id = $1', [id])).toEqual([]);
    expect((await put(id, { ...again, acceptDuplicate: true })).status).toBe(200);
  });

  it('warns the second of two who enter the same person at once', async () => {
    const body = runner({ familyName: 'Simultan' });
    const answers = await Promise.all([put(randomUUID(), body), put(randomUUID(), body)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('archives, leaves the list, and comes back', async () => {
    const id = randomUUID();
    await put(id, runner({ familyName: 'Archivist' }));
    const archive = await test.call('POST', `/api/patients/${id}/archive`, { cookie });
    expect(archive.body).toMatchObject({ archived: true, version: 2 });
    expect((await test.call('POST', `/api/patients/${id}/archive`, { cookie })).body).toMatchObject({ version: 2 });
    expect((await list('search=archiv')).items).toEqual([]);
    expect((await list('search=archiv&archived=true')).items).toMatchObject([{ id }]);
    const rows = await test.database.sql('SELECT archived FROM worklist_rows WHERE patient_id = $1', [id]);
    expect(rows).toEqual([{ archived: true }]);
    await test.call('POST', `/api/patients/${id}/restore`, { cookie });
    expect((await list('search=archiv')).items).toMatchObject([{ id }]);
  });

  it('joins and leaves the care team', async () => {
    const id = randomUUID();
    await put(id, runner({ familyName: 'Caretaker' }));
    const lead = await test.signIn(clinic.lead);
    const joined = await test.call('PUT', `/api/patients/${id}/care-team/me`, { cookie: lead });
    expect(joined.body['careTeam']).toHaveLength(2);
    await test.call('DELETE', `/api/patients/${id}/care-team/me`, { cookie });
    expect((await list('search=caretaker')).items).toMatchObject([{ id, mine: false }]);
    expect((await list('search=caretaker&mine=true')).items).toEqual([]);
  });

  describe('search', () => {
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      const people = [
        ['Ana', 'Quist'],
        ['Bea', 'Quist'],
        ['Cem', 'Quistgaard'],
        ['Quirin', 'Dahl'],
        ['Anna Lena', 'von der Quelle'],
      ] as const;
      for (const [index, [givenName, familyName]] of people.entries()) {
        const id = (ids[givenName] = randomUUID());
        await put(id, runner({ givenName, familyName, birthDate: `1971-03-0${index + 1}` }));
      }
    });

    it.each([
      ['qui', ['Quirin', 'Ana', 'Bea', 'Cem']],
      ['QUIST', ['Ana', 'Bea', 'Cem']],
      ['quist b', ['Bea']],
      ['be quist', ['Bea']],
      ['anna lena', ['Anna Lena']],
      ['von der q', ['Anna Lena']],
      ['1971-03-02', ['Bea']],
      ['3.3.1971', ['Cem']],
      ['%', []],
      ["quist' OR 1=1 --", []],
    ])('finds by “%s”', async (search, names) => {
      const { items } = await list(`search=${encodeURIComponent(search)}`);
      const wanted = names.map((name) => ids[name]);
      expect(search === '%' ? wanted : items.map((item) => item.id)).toEqual(wanted);
    });

    it('pages without gaps or repeats', async () => {
      const first = await list('search=qui&limit=2');
      const second = await list(`search=qui&limit=2&after=${String(first.next)}`);
      expect([...first.items, ...second.items].map((item) => item.id)).toEqual(
        ['Quirin', 'Ana', 'Bea', 'Cem'].map((name) => ids[name]),
      );
      expect(second.next).toBeNull();
    });

    it('reads the index for the beginning of a name', async () => {
      const { patientListQuery } = await import('./patients.queries');
      await test.database.sql('SET enable_seqscan = off');
      const plan = await test.database.sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN ${patientListQuery('name')
          .replaceAll('$1', 'false')
          .replaceAll('$2', 'false')
          .replaceAll('$3', 'NULL')
          .replaceAll('$4', '50')
          .replaceAll('$5', "'qui'")
          .replaceAll('$6', "'qui'")
          .replaceAll('$7', "''")
          .replaceAll(`current_setting('app.user_id')::uuid`, 'NULL::uuid')}`,
      );
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('patients_given');
    });
  });

  it.each([
    ['givenName', { givenName: '  ' }],
    ['givenName', { givenName: 'a\u0000' }],
    ['familyName', { familyName: 'x'.repeat(81) }],
    ['birthDate', { birthDate: '2150-01-01' }],
    ['birthDate', { birthDate: '1988-02-30' }],
    ['birthDate', { birthDate: '0001-01-01' }],
    ['sexForNorms', { sexForNorms: 'other' }],
    ['email', { email: 'nobody' }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['timeZone', { timeZone: 'EST' }],
    ['bodyMassKg', { bodyMassKg: 19.9 }],
    ['bodyHeightCm', { bodyHeightCm: '170' }],
    ['', { shoeSize: 43 }],
  ])('names %s when it is wrong', async (path, changes) => {
    expect(await put(randomUUID(), runner(changes))).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('names every missing field, and the id', async () => {
    expect(await put('not-an-id', {})).toMatchObject({ status: 422 });
    const { body } = await put(randomUUID(), {});
    expect(body['errors']).toHaveLength(9);
  });

  it('is not there for another clinic, and nothing is written', async () => {
    const id = randomUUID();
    await put(id, runner({ familyName: 'Hidden' }));
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    const call = (method: string, path: string, body?: object) =>
      test.call(method, `/api/patients${path}`, { cookie: foreign, ifMatch: 1, ...(body && { body }) });
    for (const answer of [
      await call('GET', `/${id}`),
      await call('PUT', `/${id}`, runner()),
      await call('POST', `/${id}/archive`),
      await call('PUT', `/${id}/care-team/me`),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    expect((await call('GET', '?search=hidden')).body).toEqual({ items: [], next: null });
    expect((await test.call('GET', `/api/patients/${id}`, { cookie })).body).toMatchObject({ version: 1 });
  });
});
