import { expandTemplate } from '@midstance/clinical/exercises/templates';
import { clinicTemplate, clinicTemplateList } from '@midstance/contracts/program-templates';
import type { ProgramContent } from '@midstance/contracts/programs';
import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';

function contentOf(): ProgramContent {
  const expanded = expandTemplate('T_PFP_EARLY', '2026-01-05', [], null);
  if (!expanded.ok) throw new Error('the template did not expand');
  return expanded.value;
}

describe('program templates of a clinic', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  const content = contentOf();
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const put = (id: string, body: object, ifMatch?: number) =>
    test.call('PUT', `/api/clinic-program-templates/${id}`, {
      cookie,
      body,
      ...(ifMatch !== undefined && { ifMatch }),
    });
  const titles = async (as = cookie) => {
    const { body } = await test.call('GET', '/api/clinic-program-templates', { cookie: as });
    return clinicTemplateList.parse(body).items.map(({ title, version }) => `${title} v${version}`);
  };

  it('are made, changed as versions, and retired', async () => {
    const id = randomUUID();
    const made = await put(id, { title: 'Our knee', content });
    expect(made).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
    expect(clinicTemplate.parse(made.body)).toMatchObject({ id, version: 1, content, by: 'A therapist' });
    expect((await put(id, { title: 'Our knee', content })).body).toEqual(made.body);
    expect(await put(id, { title: 'Our knees', content })).toMatchObject({ status: 428 });
    await put(id, { title: 'Our knees', content }, 1);
    expect(await titles()).toEqual(['Our knees v2']);
    expect(await put(id, { title: 'Late', content }, 1)).toMatchObject({
      status: 412,
      body: { current: { version: 2 } },
    });
    await put(id, { title: 'Our knees', content, retired: true }, 2);
    expect(await titles()).toEqual([]);
    expect(await put(randomUUID(), { title: 'New', content }, 1)).toMatchObject({ status: 404 });
  });

  it('hold only what can be prescribed', async () => {
    const [phase] = content.phases;
    const [item] = phase?.items ?? [];
    const wrong = { ...content, phases: [{ ...phase, items: [{ ...item, exerciseId: 'st_no_such_thing' }] }] };
    expect(await put(randomUUID(), { title: 'Wrong', content: wrong })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'content.phases.0.items.0.exerciseId' }] },
    });
    expect(await put(randomUUID(), { title: ' ', content })).toMatchObject({ status: 422 });
  });

  it('are the clinic’s alone', async () => {
    const id = randomUUID();
    await put(id, { title: 'Ours', content });
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.lead);
    expect(await titles(foreign)).toEqual([]);
    const taken = await test.call('PUT', `/api/clinic-program-templates/${id}`, {
      cookie: foreign,
      body: { title: 'Theirs', content },
      ifMatch: 1,
    });
    expect(taken.status).toBe(404);
    expect(await titles()).toContain('Ours v1');
  });
});
