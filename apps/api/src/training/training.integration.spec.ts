import { randomUUID } from 'node:crypto';
import { currentProgram } from '@midstance/contracts/programs';
import { returnToRun as returnToRunContract, type ReturnToRun } from '@midstance/contracts/return-to-run';
import { today as todayContract, type Today, type TrainingReceipt } from '@midstance/contracts/training';
import { worklist as worklistContract, type Worklist } from '@midstance/contracts/worklist';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';

let test: TestApp;
let clinic: TestClinic;
let patient: TestPatient;
let runner: string;
let therapist: string;
const planId = randomUUID();

const put = <Body = TrainingReceipt>(path: string, body: unknown, cookie = runner) =>
  test.call<Body>('PUT', `/api/${path}`, { body, cookie });
const planned = { planId, stepId: 'P2-1' };

beforeAll(async () => {
  test = await createTestApp();
  clinic = await createClinic(test.database.ownerUrl);
  patient = await createPatient(test, clinic);
  runner = await test.signIn(patient.person);
  therapist = await test.signIn(clinic.therapist);
  await put(
    `return-to-run-plans/${planId}`,
    {
      patientId: patient.id,
      episodeId: patient.episodeId,
      protocolId: 'RTR_KNEE_DEFAULT',
      protocolVersion: 1,
      profileId: null,
      overlayIds: [],
      startStepId: 'P2-1',
      startsOn: day(-20),
    },
    therapist,
  );
});
afterAll(() => test.close());

describe('what a runner logs', () => {
  const id = randomUUID();

  it('stores a run once, however often it is sent', async () => {
    // Six days later the morning after was never answered: unknown, not good.
    const run = greenRun(-6, planned);
    expect((await put(`my/runs/${id}`, run)).body).toMatchObject({ replay: false, sessionClass: 'UNKNOWN' });
    expect((await put(`my/runs/${id}`, run)).body).toMatchObject({ replay: true });
    const rows = await test.database.sql('SELECT version FROM runs WHERE id = $1', [id]);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('keeps the earlier answers when a run is completed later', async () => {
    const { status } = await put(`my/runs/${id}`, greenRun(-6, { ...planned, painAfter60Min: 1 }));
    expect(status).toBe(200);
    expect(await test.database.sql('SELECT version FROM runs WHERE id = $1', [id])).toEqual([{ version: 2 }]);
    const kept = await test.database.sql('SELECT record FROM training_history WHERE record_id = $1', [id]);
    expect(kept).toMatchObject([{ record: { painAfter60Min: 0 } }]);
    await put(`my/runs/${id}`, greenRun(-6, planned));
  });

  it('judges the run when the next morning is answered, once, however often the answer is sent', async () => {
    const path = `my/check-ins/${day(-5)}`;
    expect((await put(path, goodMorning(-5))).body.replay).toBe(false);
    expect((await put(path, goodMorning(-5))).body.replay).toBe(true);
    const rows = await test.database.sql('SELECT version FROM check_ins WHERE patient_id = $1', [patient.id]);
    expect(rows).toEqual([{ version: 1 }]);
    const { body } = await test.call<ReturnToRun>('GET', `/api/patients/${patient.id}/return-to-run`, {
      cookie: therapist,
    });
    // The hour-after answer was amber for a while: the stricter result stands until a therapist decides otherwise.
    expect(body.runs[0]).toMatchObject({ id, painNextMorning: 0 });
    expect(['GREEN', 'AMBER']).toContain(body.runs[0]?.sessionClass);
  });

  it('refuses what cannot be, and names the field', async () => {
    const future = await put<{ code: string; errors: { path: string }[] }>(`my/runs/${randomUUID()}`, greenRun(3));
    expect(future.status).toBe(422);
    expect(future.body.errors.map((error) => error.path)).toEqual(['endedAt', 'localDate']);
    const high = await put<{ errors: { path: string; message: string }[] }>(
      `my/runs/${randomUUID()}`,
      greenRun(-1, { painDuring: 11 }),
    );
    expect(high.body.errors).toEqual([{ path: 'painDuring', message: 'Pain must be a number from 0 to 10' }]);
  });

  it('is closed to staff', async () => {
    expect((await put(`my/runs/${randomUUID()}`, greenRun(-1), therapist)).status).toBe(403);
  });
});

describe('strength sessions', () => {
  it('are logged whole: the same id with other content is refused', async () => {
    const expanded = expandTemplate('T_PFP_EARLY', day(-14), [], 'right');
    if (!expanded.ok) throw new Error('the template did not expand');
    const programId = randomUUID();
    const program = {
      patientId: patient.id,
      episodeId: patient.episodeId,
      reason: 'First plan',
      content: expanded.value,
    };
    expect((await put(`programs/${programId}`, program, therapist)).status).toBe(200);
    const shown = await test.call('GET', `/api/patients/${patient.id}/program`, { cookie: therapist });
    expect(currentProgram.parse(shown.body).program?.version).toBe(1);
    const item = expanded.value.phases[0]?.items[0];
    const set = {
      itemId: item?.id,
      exerciseId: item?.exerciseId,
      side: 'left',
      setNumber: 1,
      status: 'as-prescribed',
      reps: 12,
      holdS: null,
      loadKg: null,
      rpe: 6,
      skipReason: null,
    };
    const session = {
      programId,
      programVersion: 1,
      localDate: day(-3),
      timeZone: 'Europe/Berlin',
      startedAt: `${day(-3)}T16:00:00Z`,
      endedAt: `${day(-3)}T16:20:00Z`,
      completed: 'full',
      sets: [set, { ...set, side: 'right' }],
      painDuring: 1,
      effort: 5,
      comment: null,
    };
    const id = randomUUID();
    expect((await put(`my/sessions/${id}`, session)).body.replay).toBe(false);
    expect((await put(`my/sessions/${id}`, session)).body.replay).toBe(true);
    const changed = await put<{ code: string }>(`my/sessions/${id}`, { ...session, effort: 9 });
    expect(changed.body.code).toBe('id_reused');
    const twice = await put<{ errors: { path: string }[] }>(`my/sessions/${randomUUID()}`, {
      ...session,
      sets: [set, set],
    });
    expect(twice.body.errors[0]?.path).toBe('sets.1.setNumber');
    expect(await test.database.sql('SELECT count(*)::int AS n FROM exercise_sets')).toEqual([{ n: 2 }]);
  });

  it('show on Today with the whole program, as the contract says', async () => {
    const { body, status } = await test.call<Today>('GET', '/api/my/today', { cookie: runner });
    expect(status).toBe(200);
    const parsed = todayContract.parse(body);
    expect(parsed.program?.title).toContain('Patellofemoral');
    expect(parsed.run).toMatchObject({ stepId: 'P2-1', label: 'Walk-run: 5 × (4 min walk, 1 min run)' });
    expect(parsed.week).toHaveLength(7);
  });
});

describe('from pain to the therapist', () => {
  it('puts a stopped run on top of the worklist, and lets the therapist decide', async () => {
    const stop = greenRun(-1, { ...planned, painDuring: 8, completed: 'partial-symptom' });
    const { body } = await put(`my/runs/${randomUUID()}`, stop);
    expect(body.sessionClass).toBe('STOP');
    const list = await test.call<Worklist>('GET', '/api/worklist', { cookie: therapist });
    const parsed = worklistContract.parse(list.body);
    expect(parsed.rows[0]).toMatchObject({ patientId: patient.id, verb: 'call', mine: true });
    expect(parsed.rows[0]?.reasons[0]).toMatchObject({ priority: 1, severity: 'now' });

    const screen = await test.call<ReturnToRun>('GET', `/api/patients/${patient.id}/return-to-run`, {
      cookie: therapist,
    });
    expect(screen.body.plan?.status).toBe('HOLD');
    const factsKey = screen.body.proposal?.factsKey;
    const decide = (body: object) =>
      test.call<ReturnToRun & { code: string; errors: { path: string }[] }>(
        'POST',
        `/api/return-to-run-plans/${planId}/decisions`,
        { cookie: therapist, body: { id: randomUUID(), reason: null, factsKey, ...body } },
      );
    const short = await decide({ action: { kind: 'release-hold' } });
    expect(short.body.errors[0]?.path).toBe('reason');
    const stale = await decide({ action: { kind: 'release-hold' }, reason: 'Spoke on the phone', factsKey: 'old' });
    expect(stale.status).toBe(412);
    const gate = await decide({ action: { kind: 'approve-gate', phaseId: 'P2' } });
    expect(gate.body.code).toBe('rule_refused');
    const released = await decide({ action: { kind: 'set-step', toStepId: 'P1-3' }, reason: 'Settled in two days' });
    returnToRunContract.parse(released.body);
    expect(released.body.plan).toMatchObject({ status: 'ACTIVE', stepId: 'P1-3' });
    expect(released.body.decisions[0]).toMatchObject({
      fromStepId: 'P2-1',
      toStepId: 'P1-3',
      reason: 'Settled in two days',
    });
  });
});
