import { randomUUID } from 'node:crypto';
import { keyOf, loadFixtures, type ForeignCall, type World } from '../../testing/foreign-ids';
import { createTestApp, type CallOptions, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient, password } from '../../testing/test-clinic';
import { listRoutes, type Route } from '../http/routes';

type Who = 'lead' | 'therapist' | 'patient';

/** They look, or keep what concerns the caller’s own screen: no record changes. */
const changeNoRecord = [
  'POST /api/invitations/check',
  'POST /api/password-resets/check',
  'POST /api/patients/import/preview',
  'PUT /api/assessments/:id/presence',
  'POST /api/outcome-links/open',
  'PUT /api/outcome-links/answers',
  'PUT /api/me/settings',
  'PUT /api/me/favourite-exercises',
];

/** They need a state that only their own spec makes, which looks for the entry. */
const seenByTheirOwnSpec = [
  'PUT /api/outcome-responses/:id/void',
  'POST /api/outcome-links/finish',
  'PUT /api/red-flag-resolutions/:id',
  'POST /api/return-to-run-plans/:id/decisions',
];

describe('every change', () => {
  let test: TestApp;
  let own: World;
  let routes: Route[];
  /** Routes that answered well, and what the requests that did left in the audit log. */
  const left = new Map<string, string[]>();
  const cookies = new Map<Who, string>();

  const send: TestApp['call'] = async (method, path, options) => {
    const answer = await test.call<never>(method, path, options);
    const route = routes.find((one) => one.method === method && matches(one, path));
    if (route === undefined || answer.status >= 300) return answer;
    const sql = 'SELECT action FROM audit_log WHERE clinic_id = $1 AND request_id = $2';
    const rows = await test.database.sql<{ action: string }>(sql, [own.id, answer.headers['request-id']]);
    left.set(keyOf(route), [...(left.get(keyOf(route)) ?? []), ...rows.map(({ action }) => action)]);
    return answer;
  };
  /** As somebody who is signed in, again where an earlier call has ended that. */
  const sendAs = async (who: Who, method: string, path: string, options: CallOptions = {}) => {
    if (/session|staff/.test(path)) cookies.clear();
    await test.database.sql('UPDATE memberships SET active = true WHERE NOT active');
    const cookie = cookies.get(who) ?? (await test.signIn(own[who]));
    const answer = await send(method, path, { ...options, cookie });
    cookies.set(who, cookie);
    if (/session|staff/.test(path)) cookies.clear();
    return answer;
  };
  const sendCall = (route: Route, { as, params, query, body, headers }: ForeignCall) => {
    const who = as ?? (route.access === 'patient' || route.access === 'lead' ? route.access : 'therapist');
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => params?.[name] ?? randomUUID());
    return sendAs(who, route.method, path + (query ? `?${query}` : ''), { body, ...(headers && { headers }) });
  };

  /** What the calls of the fixtures leave out, because it names nobody’s rows. */
  const liveOn = async () => {
    const patientId = await createPatient(test.database.sql, own, 'Newcomer');
    const newcomer = { role: 'patient', patientId, displayName: 'Ada Newcomer', email: null };
    const invited = await sendAs('therapist', 'POST', '/api/invitations', { body: newcomer });
    const account = { email: 'ada@clinic.example', password: 'seven herons over the weir' };
    await send('POST', '/api/invitations/accept', { body: { ...account, token: tokenOf(invited.body['link']) } });
    const reset = await sendAs('therapist', 'POST', '/api/password-resets', { body: { patientId } });
    const chosen = { token: tokenOf(reset.body['link']), password: 'nine herons over the weir' };
    await send('POST', '/api/password-resets/accept', { body: chosen });
    await send('POST', '/api/session', { body: { email: own.lead.email, password } });
    const sessions = await test.database.sql<{ id: string }>(
      'SELECT session_id AS id FROM sec.sessions WHERE user_id = $1 AND ended_at IS NULL ORDER BY started_at LIMIT 1',
      [own.lead.userId],
    );
    await sendAs('lead', 'DELETE', `/api/sessions/${String(sessions[0]?.id)}`);
    await sendAs('lead', 'DELETE', '/api/session');
    await sendAs('lead', 'DELETE', '/api/sessions');
    const details = { name: 'Own', phone: '+41 44 000 00 00' };
    await sendAs('lead', 'PUT', '/api/clinic-settings/details', { body: details, ifMatch: 1 });
    const options = ['none', 'a little', 'some', 'much', 'all'];
    const items = Array.from({ length: 9 }, (_, index) => ({ text: `Question ${index + 1}`, options }));
    const form = { language: 'en', licenceReference: 'Agreement 7', licenceEndsOn: '2090-01-01', items };
    await sendAs('lead', 'PUT', '/api/licensed-forms/UWRI', { body: form });
  };

  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    routes = listRoutes(test.app).filter(({ method }) => method !== 'GET');
    const clinic = await createClinic(test.database.ownerUrl, 'Own');
    const patientId = await createPatient(test.database.sql, clinic);
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    own = { ...clinic, patient: { ...person, patientId }, ids: {} };
    const fixtures = [...loadFixtures().values()];
    for (const { seed } of fixtures) Object.assign(own.ids, await seed?.({ ...test, call: send }, own));
    const calls = new Map(fixtures.flatMap((fixture) => Object.entries(fixture.calls)));
    for (const route of routes.filter(({ access }) => access !== 'public')) {
      for (const call of [calls.get(keyOf(route))?.(own, own) ?? []].flat()) await sendCall(route, call);
    }
    await liveOn();
  }, 60_000);
  afterAll(() => test.close());

  it('leaves an entry in the audit log that names its request', () => {
    const expected = routes.map(keyOf).filter((key) => ![...changeNoRecord, ...seenByTheirOwnSpec].includes(key));
    expect(expected.length).toBeGreaterThan(30);
    expect(expected.filter((key) => (left.get(key) ?? []).length === 0)).toEqual([]);
  });

  it('is of a route that there is', () => {
    const there = new Set(routes.map(keyOf));
    expect([...changeNoRecord, ...seenByTheirOwnSpec].filter((key) => !there.has(key))).toEqual([]);
  });
});

function matches({ path: pattern }: Route, path: string): boolean {
  const [address = ''] = path.split('?');
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(address);
}

function tokenOf(link: unknown): string {
  return /#token=([\w-]{43})$/.exec(String(link))?.[1] ?? '';
}
