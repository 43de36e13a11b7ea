import { digestOf, keyOf, loadFixtures, takesIds, type ForeignCall, type World } from '../../testing/foreign-ids';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient } from '../../testing/test-clinic';
import { openApiOf } from './openapi';
import { listRoutes, type Route } from './routes';

/** Marks everything readable of the other clinic: it must not turn up in any answer. */
const canary = 'Kanarienvogel';

/** Whom each level keeps out; said here once more, so that a slip in the server's own table is noticed. */
const keptOut = {
  staff: ['patient'],
  lead: ['therapist', 'patient'],
  patient: ['lead', 'therapist'],
  any: [],
  public: [],
} as const;

describe('another clinic’s ids', () => {
  const nothing = ['There is nothing here', 'There is no such patient', 'There is no such record'];
  let test: TestApp;
  let own: World;
  let foreign: World;
  const cookies = { lead: '', therapist: '', patient: '' };
  const fixtures = loadFixtures();
  const calls = new Map([...fixtures.values()].flatMap((fixture) => Object.entries(fixture.calls)));

  const createWorld = async (name: string): Promise<World> => {
    const clinic = await createClinic(test.database.ownerUrl, name);
    const patientId = await createPatient(test.database.sql, clinic, name);
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const world: World = { ...clinic, patient: { ...person, patientId }, ids: {} };
    for (const { email } of [world.lead, world.therapist, world.patient]) await test.signIn({ email });
    for (const fixture of fixtures.values()) Object.assign(world.ids, await fixture.seed?.(test, world));
    return world;
  };

  beforeAll(async () => {
    test = await createTestApp();
    foreign = await createWorld(canary);
    own = await createWorld('Own');
    for (const who of ['lead', 'therapist', 'patient'] as const) cookies[who] = await test.signIn(own[who]);
  }, 60_000);
  afterAll(() => test.close());

  const callerOf = (route: Route, call: ForeignCall) =>
    cookies[call.as ?? (route.access === 'patient' || route.access === 'lead' ? route.access : 'therapist')];
  const send = (route: Route, call: ForeignCall) => {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => call.params?.[name] ?? `:${name}`);
    return test.call(route.method, path + (call.query ? `?${call.query}` : ''), {
      cookie: callerOf(route, call),
      ...(call.body !== undefined && { body: call.body }),
      ...(call.headers && { headers: call.headers }),
    });
  };

  it('are tried on every route that takes any', () => {
    const missing = listRoutes(test.app).filter((route) => takesIds(route) && !calls.has(keyOf(route)));
    expect(missing.map(keyOf)).toEqual([]);
  });

  it('are not tried on routes that are gone', () => {
    const there = new Set(listRoutes(test.app).map(keyOf));
    expect([...calls.keys()].filter((key) => !there.has(key))).toEqual([]);
  });

  it('are real: where a route takes ids, each call names something of the other clinic', () => {
    const known = [foreign.lead, foreign.therapist, foreign.patient].map(({ userId }) => userId);
    known.push(foreign.id, foreign.patient.patientId, ...Object.values(foreign.ids));
    const inputsOf = (route: Route) => openApiOf([{ ...route, returns: undefined }]).paths;
    const withIds = listRoutes(test.app).filter((route) => JSON.stringify(inputsOf(route)).includes('"uuid"'));
    for (const route of withIds) {
      for (const call of [calls.get(keyOf(route))?.(own, foreign) ?? []].flat()) {
        const names = known.some((id) => JSON.stringify(call).includes(id));
        expect([keyOf(route), names]).toEqual([keyOf(route), true]);
      }
    }
  });

  it('open nothing, change nothing and say nothing', async () => {
    const before = await digestOf(test, foreign.id);
    const { body: missing } = await test.call('GET', '/api/nothing');
    for (const route of listRoutes(test.app)) {
      for (const call of [calls.get(keyOf(route))?.(own, foreign) ?? []].flat()) {
        const { status, body, text } = await send(route, call);
        expect([keyOf(route), (call.expect ?? [404]).includes(status), status]).toEqual([keyOf(route), true, status]);
        if (status === 404) {
          expect({ ...body, instance: '', detail: '' }).toEqual({ ...missing, instance: '', detail: '' });
          expect(nothing).toContain(body['detail']);
        }
        expect([keyOf(route), text.includes(canary)]).toEqual([keyOf(route), false]);
      }
    }
    expect(await digestOf(test, foreign.id)).toEqual(before);
  });

  it('do not turn up in any list', async () => {
    for (const route of listRoutes(test.app).filter((one) => one.method === 'GET' && !takesIds(one))) {
      const { text } = await send(route, {});
      expect([route.path, text.includes(canary), text.includes(foreign.id)]).toEqual([route.path, false, false]);
    }
  });

  it('aside, every route refuses whoever is not signed in, and every other role', async () => {
    for (const route of listRoutes(test.app).filter(({ access }) => access !== 'public')) {
      const [call] = [calls.get(keyOf(route))?.(own, foreign) ?? (takesIds(route) ? [] : {})].flat();
      if (!call) continue;
      for (const role of keptOut[route.access ?? 'public']) {
        const { body } = await send(route, { ...call, as: role });
        expect([keyOf(route), role, body['code']]).toEqual([keyOf(route), role, 'forbidden']);
      }
      const { body } = await test.call(route.method, route.path, {});
      expect([keyOf(route), body['code']]).toEqual([keyOf(route), 'not_signed_in']);
    }
  });

  it('leave no trace in the other clinic’s audit trail', async () => {
    const users = [own.lead, own.therapist, own.patient].map(({ userId }) => userId);
    const rows = await test.database.sql(
      'SELECT action FROM audit_log WHERE clinic_id = $1 AND actor_user_id = ANY ($2)',
      [foreign.id, users],
    );
    expect(rows).toEqual([]);
  });
});
