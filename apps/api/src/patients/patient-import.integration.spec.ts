import { importPreview, type ImportPreview } from '@midstance/contracts/patients';
import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';

describe('importing patients', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  beforeEach(async () => {
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
  });
  afterAll(() => test.close());

  const post = (path: string, body: unknown) => test.call('POST', `/api/patients/import${path}`, { cookie, body });
  const preview = async (csv: string, mapping?: object): Promise<ImportPreview> => {
    const { status, body, text } = await post('/preview', {
      csv,
      timeZone: 'Europe/Berlin',
      ...(mapping && { mapping }),
    });
    if (status !== 200) throw new Error(text);
    return importPreview.parse(body);
  };
  const keep = ({ rows }: ImportPreview) =>
    rows.flatMap(({ line, patient }) => (patient === null ? [] : [{ id: randomUUID(), line, patient }]));

  it('reads the files people have: semicolons, quotes, comma, German names', async () => {
    const shown = await preview(
      '\uFEFFVorname;Nachname;Geburtsdatum;Geschlecht;Gewicht\r\n"Zoë; Ann";Müller;1.4.1990;w;61,5\r\n\r\nTom;Ruiz;12.11.1985;m;\r\n',
    );
    expect(shown).toMatchObject({ ready: 2, withErrors: 0, duplicates: 0 });
    expect(shown.mapping).toEqual({
      givenName: 'Vorname',
      familyName: 'Nachname',
      birthDate: 'Geburtsdatum',
      sexForNorms: 'Geschlecht',
      bodyMassKg: 'Gewicht',
    });
    expect(shown.rows[0]?.patient).toEqual({
      givenName: 'Zoë; Ann',
      familyName: 'Müller',
      birthDate: '1990-04-01',
      sexForNorms: 'female',
      email: null,
      phone: null,
      timeZone: 'Europe/Berlin',
      bodyMassKg: 61.5,
      bodyHeightCm: null,
    });
    expect(await test.database.sql('SELECT FROM patients WHERE clinic_id = $1', [clinic.id])).toEqual([]);
  });

  it('says of every line what is wrong with which column', async () => {
    const { rows, withErrors, ready } = await preview(
      [
        'First name,Last name,DOB,Sex,E-mail,Weight (kg)',
        'Ana,Quist,1990-02-30,f,,',
        'Bea,,1990-01-01,f,,',
        'Cem,Dahl,3/4/1990,m,,',
        'Dov,Dahl,13/4/1990,m,,',
        'Eva,Dahl,1990-01-01,yes,nobody,heavy',
        'Fin,Dahl,2150-01-01,,,',
        'Gus,Dahl,1990-01-01,,,400',
        'dov,DAHL,1990-04-13,m,,',
      ].join('\n'),
    );
    expect(rows.map(({ line, errors }) => [line, errors.map((error) => error.column)])).toEqual([
      [2, ['DOB']],
      [3, ['Last name']],
      [4, ['DOB']],
      [5, []],
      [6, ['Sex', 'Weight (kg)']],
      [7, ['DOB']],
      [8, ['Weight (kg)']],
      [9, ['']],
    ]);
    expect(rows[1]?.errors).toEqual([{ column: 'Last name', message: 'is missing' }]);
    expect([ready, withErrors]).toEqual([1, 7]);
    expect(rows[3]?.patient?.birthDate).toBe('1990-04-13');
  });

  it.each([
    ['Weight [lb]', '154', 'Height (in)', '68', 69.85, 172.72],
    ['Body mass (kg)', '61,5', 'Height m', '1,72', 61.5, 172],
    ['Gewicht in kg', '61.5', 'Größe in cm', '172', 61.5, 172],
    ['Weight lbs', '', 'Body height (stone)', '', null, null],
  ])('reads the unit in the heading: %s %s, %s %s', async (mass, massCell, height, heightCell, massKg, heightCm) => {
    const line = ['Ana', 'Quist', '1990-01-01', `"${massCell}"`, `"${heightCell}"`].join(',');
    const { rows, mapping } = await preview(`First name,Last name,DOB,"${mass}","${height}"\n${line}`);
    expect(mapping).toMatchObject({ bodyMassKg: mass, bodyHeightCm: height });
    expect(rows[0]).toMatchObject({ errors: [], patient: { bodyMassKg: massKg, bodyHeightCm: heightCm } });
  });

  it('says when a column is in a unit that is not read', async () => {
    const { rows } = await preview('First name,Last name,DOB,Weight (st),Height (hands)\nAna,Quist,1990-01-01,11,17');
    expect(rows[0]).toMatchObject({
      patient: null,
      errors: [
        { column: 'Weight (st)', message: expect.stringContaining('“st”') as string },
        { column: 'Height (hands)', message: expect.stringContaining('only cm, m or in is read') as string },
      ],
    });
  });

  it('takes the columns it is told, and refuses what is not there', async () => {
    const csv = 'a,b,c\nAna,Quist,1990-01-01';
    const mapping = { givenName: 'a', familyName: 'b', birthDate: 'c' };
    expect(await preview(csv, mapping)).toMatchObject({ ready: 1, mapping });
    expect(await post('/preview', { csv, timeZone: 'UTC', mapping: { givenName: 'z' } })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'mapping.givenName' }] },
    });
    expect(await preview(csv)).toMatchObject({ ready: 0, withErrors: 1 });
  });

  it.each([
    ['csv', 'First name,Last name'],
    ['csv', ''],
    ['csv', `First name\n${'x\n'.repeat(1001)}`],
    ['csv', 'First name\nA\u0000'],
  ])('names %s when the file is of no use', async (path, csv) => {
    expect(await post('/preview', { csv, timeZone: 'UTC' })).toMatchObject({
      status: 422,
      body: { errors: [{ path }] },
    });
  });

  it('saves the rows that were kept, once, and knows them the next time', async () => {
    const csv = 'First name,Last name,Birth date\nAna,Quist,1990-01-01\nBea,Quist,1991-01-01';
    const rows = keep(await preview(csv));
    expect((await post('', { rows })).body).toEqual({ created: 2, alreadyThere: 0 });
    expect((await post('', { rows })).body).toEqual({ created: 0, alreadyThere: 2 });
    const again = await preview(csv);
    expect(again).toMatchObject({ ready: 0, duplicates: 2 });
    expect(again.rows.map((row) => row.duplicateOf)).toEqual(rows.map((row) => row.id));
    const { body } = await test.call('GET', '/api/patients?mine=true', { cookie });
    expect(body['items']).toHaveLength(2);
    const worklist = await test.database.sql('SELECT priority FROM worklist_rows WHERE clinic_id = $1', [clinic.id]);
    expect(worklist).toHaveLength(2);
  });

  it('saves all rows or none', async () => {
    const rows = keep(await preview('First name,Last name,Birth date\nAna,Quist,1990-01-01\nBea,Quist,1991-01-01'));
    const broken = rows.map((row, n) =>
      n === 1 ? { ...row, patient: { ...row.patient, birthDate: '2150-01-01' } } : row,
    );
    expect(await post('', { rows: broken })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'rows.1.patient.birthDate' }] },
    });
    expect(await test.database.sql('SELECT FROM patients WHERE clinic_id = $1', [clinic.id])).toEqual([]);
    const twice = rows.map((row) => ({ ...row, id: rows[0]?.id }));
    expect((await post('', { rows: twice })).status).toBe(422);
  });

  it('does not know the people of another clinic', async () => {
    const csv = 'First name,Last name,Birth date\nAna,Quist,1990-01-01';
    await post('', { rows: keep(await preview(csv)) });
    const other = await createClinic(test.database.ownerUrl, 'Other');
    cookie = await test.signIn(other.therapist);
    expect(await preview(csv)).toMatchObject({ ready: 1, duplicates: 0 });
  });

  it('brings in a thousand at once', async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => `Ana${n},Quist,1990-01-01`);
    const rows = keep(await preview(`First name,Last name,Birth date\n${lines.join('\n')}`));
    expect((await post('', { rows })).body).toEqual({ created: 1000, alreadyThere: 0 });
  });
});
