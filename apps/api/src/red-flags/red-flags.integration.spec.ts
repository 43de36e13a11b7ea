import { expandTemplate } from '@midstance/clinical/exercises/templates';
import { chart } from '@midstance/contracts/chart';
import { openRedFlags, type OpenRedFlag } from '@midstance/contracts/red-flags';
import { returnToRun } from '@midstance/contracts/return-to-run';
import { today } from '@midstance/contracts/training';
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { draftOf } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';
import { Clock } from '../clock';
import { EarlierClosings1795352520000 } from '../database/migrations/earlier-closings';
import { RedFlags1795347835000 } from '../database/migrations/red-flags';

const CHEST_PAIN = [{ questionId: 'chest-pain', side: 'none' as const, answer: true }];
const NOTE = 'Seen by the physician, nothing found';

describe('red flags of a patient', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  let patient: TestPatient;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  beforeEach(async () => {
    patient = await createPatient(test, clinic);
  });
  afterAll(() => test.close());

  type Answer = Awaited<ReturnType<TestApp['call']>>;
  const ok = (answer: Answer) => {
    if (answer.status !== 200) throw new Error(answer.text);
    return answer;
  };
  const put = (path: string, body: unknown, as = cookie) => test.call('PUT', path, { cookie: as, body });

  async function open(as = cookie): Promise<OpenRedFlag[]> {
    return openRedFlags.parse(ok(await test.call('GET', `/api/patients/${patient.id}/red-flags`, { cookie: as })).body)
      .items;
  }
  const ids = async () => (await open()).map(({ flagId }) => flagId);

  async function sign(changes: Parameters<typeof draftOf>[1]): Promise<string> {
    const id = randomUUID();
    ok(await put(`/api/assessments/${id}`, draftOf(patient, changes)));
    ok(await test.call('POST', `/api/assessments/${id}/sign`, { cookie, ifMatch: 1 }));
    return id;
  }

  /** Ids in the order they are made, as clients make them: acts of one minute are put in order by them. */
  let made = 0;
  const newId = () => `0197c6a0-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;

  const resolve = (flagId: string, as = cookie, id: string = newId(), reason = NOTE) =>
    put(`/api/red-flag-resolutions/${id}`, { patientId: patient.id, flagId, reason }, as);

  async function report(changes: Parameters<typeof greenRun>[1], runId: string = randomUUID()): Promise<string> {
    ok(await put(`/api/my/runs/${runId}`, greenRun(-1, changes), await test.signIn(patient.person)));
    return runId;
  }

  async function startPlan(): Promise<string> {
    const planId = randomUUID();
    const plan = { protocolId: 'RTR_KNEE_DEFAULT', protocolVersion: 1, profileId: null, overlayIds: [] };
    const body = { patientId: patient.id, episodeId: patient.episodeId, ...plan };
    ok(await put(`/api/return-to-run-plans/${planId}`, { ...body, startStepId: 'P1-1', startsOn: day(-10) }));
    return planId;
  }

  async function ladder() {
    const path = `/api/patients/${patient.id}/return-to-run`;
    return returnToRun.parse(ok(await test.call('GET', path, { cookie })).body);
  }

  async function decide(planId: string, action: object) {
    const { proposal } = await ladder();
    const body = { id: newId(), action, reason: 'Looks fine to me', factsKey: proposal?.factsKey };
    return test.call('POST', `/api/return-to-run-plans/${planId}/decisions`, { cookie, body });
  }

  it('are none at first', async () => {
    expect(await open()).toEqual([]);
  });

  it('are those found in the clinic and those reported, each with advice and where it was recorded', async () => {
    const assessmentId = await sign({ assessedOn: day(-3), intake: CHEST_PAIN });
    const runId = await report({ redFlags: ['RF1'] });
    expect(await open()).toMatchObject([
      {
        ...{ flagId: 'rf-pe', level: 'emergency', recordedOn: day(-3) },
        recordedIn: { kind: 'assessment', id: assessmentId },
      },
      { flagId: 'RF1', level: 'urgent', recordedOn: day(-1), recordedIn: { kind: 'run', id: runId } },
    ]);
    for (const { advice } of await open()) expect(advice).toContain('Usual practice is');
  });

  it('stay open when a later assessment does not ask, and are closed by one that says what was done', async () => {
    await sign({ assessedOn: day(-5), intake: CHEST_PAIN });
    await sign({ assessedOn: day(-3) });
    expect(await ids()).toEqual(['rf-pe']);
    await sign({
      assessedOn: day(-1),
      redFlagAcknowledgements: [{ redFlagId: 'rf-pe', text: 'Cleared by cardiology' }],
    });
    expect(await ids()).toEqual([]);
  });

  it('are not open when the assessment that found them says what was done', async () => {
    const redFlagAcknowledgements = [{ redFlagId: 'rf-pe', text: 'Sent to emergency care' }];
    await sign({ assessedOn: day(-1), intake: CHEST_PAIN, redFlagAcknowledgements });
    expect(await ids()).toEqual([]);
  });

  describe('in an unsigned draft', () => {
    const save = async (changes: Parameters<typeof draftOf>[1], id: string = randomUUID(), ifMatch?: number) => {
      const body = draftOf(patient, { assessedOn: day(-2), ...changes });
      ok(await test.call('PUT', `/api/assessments/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) }));
      return id;
    };

    it('are open too, and say in which; what was done, or taking the answer back, closes them there', async () => {
      const id = await save({ intake: CHEST_PAIN });
      expect(await open()).toMatchObject([
        { flagId: 'rf-pe', level: 'emergency', recordedOn: day(-2), recordedIn: { kind: 'draft', id } },
      ]);
      const done = [{ redFlagId: 'rf-pe', text: 'Sent to emergency care' }];
      await save({ intake: CHEST_PAIN, redFlagAcknowledgements: done }, id, 1);
      expect(await ids()).toEqual([]);
      await save({ intake: CHEST_PAIN }, id, 2);
      expect(await ids()).toEqual(['rf-pe']);
      await save({}, id, 3);
      expect(await ids()).toEqual([]);
    });

    it('come once, as recorded where another record holds the same one open', async () => {
      await report({ redFlags: ['RF1'] });
      const signedId = await sign({ assessedOn: day(-3), intake: CHEST_PAIN });
      const id = await save({ intake: CHEST_PAIN });
      const sources = async () => (await open()).map(({ flagId, recordedIn }) => [flagId, recordedIn.id]);
      expect(await sources()).toMatchObject([
        ['rf-pe', signedId],
        ['RF1', expect.anything()],
      ]);
      ok(await resolve('rf-pe'));
      expect(await sources()).toMatchObject([
        ['rf-pe', id],
        ['RF1', expect.anything()],
      ]);
    });

    it('hold back a program and a step up, and are not resolved past the draft', async () => {
      const planId = await startPlan();
      await save({ intake: CHEST_PAIN });
      expect(await decide(planId, { kind: 'set-step', toStepId: 'P1-2' })).toMatchObject({
        status: 409,
        body: { code: 'red_flag_open' },
      });
      ok(await decide(planId, { kind: 'hold' }));
      const expanded = expandTemplate('T_PFP_EARLY', day(0), [], 'right');
      if (!expanded.ok) throw new Error('the template did not expand');
      const program = { patientId: patient.id, episodeId: patient.episodeId, reason: 'First plan' };
      const assigned = await put(`/api/programs/${randomUUID()}`, { ...program, content: expanded.value });
      expect(assigned).toMatchObject({ status: 409, body: { code: 'red_flag_open' } });
      const resolved = await resolve('rf-pe');
      expect(resolved).toMatchObject({ status: 409, body: { code: 'conflict' } });
      expect(resolved.text).toContain('not signed');
      expect(await ids()).toEqual(['rf-pe']);
    });

    it('tell the runner nothing before it is signed', async () => {
      const planId = await startPlan();
      await save({ intake: CHEST_PAIN });
      const phone = await test.call('GET', '/api/my/today', { cookie: await test.signIn(patient.person) });
      expect(today.parse(ok(phone).body).run).toMatchObject({
        planId,
        status: expect.not.stringMatching('hold') as string,
      });
    });
  });

  it('are resolved one by one, with a reason, a name and an entry in the access log; a retry changes nothing', async () => {
    await report({ redFlags: ['RF1', 'RF3'] });
    const id = randomUUID();
    const rest = openRedFlags.parse(ok(await resolve('RF3', cookie, id)).body);
    expect(rest.items.map(({ flagId }) => flagId)).toEqual(['RF1']);
    ok(await resolve('RF3', cookie, id));
    const rows = await test.database.sql(
      `SELECT flag_id, reason, actor_role, resolved_by FROM red_flag_resolutions WHERE patient_id = $1`,
      [patient.id],
    );
    const by = { actor_role: 'treating_therapist', resolved_by: clinic.therapist.userId };
    expect(rows).toEqual([{ flag_id: 'RF3', reason: NOTE, ...by }]);
    const audited = await test.database.sql(
      `SELECT actor_user_id FROM audit_log WHERE patient_id = $1 AND action = 'red-flag.resolve'`,
      [patient.id],
    );
    expect(audited).toEqual([{ actor_user_id: clinic.therapist.userId }]);
    const shown = chart.parse(ok(await test.call('GET', `/api/patients/${patient.id}/chart`, { cookie })).body);
    const facts = { flagId: 'RF3', reason: NOTE, by: 'A therapist' };
    expect(shown.timeline).toContainEqual(expect.objectContaining({ kind: 'red-flag', facts }));
  });

  it('stay resolved when the runner completes the run they were reported with, and open again with another', async () => {
    const runId = await report({ redFlags: ['RF1'], painAfter60Min: null });
    // A report is known to the minute; a decision within it counts for it.
    ok(await resolve('RF1'));
    await report({ redFlags: ['RF1'], painAfter60Min: 2 }, runId);
    expect(await ids()).toEqual([]);
    await report({ redFlags: ['RF1'] });
    expect(await ids()).toEqual(['RF1']);
  });

  it('stay open when the runner takes them back: a therapist closes them', async () => {
    const runId = await report({ redFlags: ['RF1'] });
    await report({ redFlags: [] }, runId);
    expect(await ids()).toEqual(['RF1']);
  });

  it.each([
    ['without a reason', 422, { reason: '   ' }],
    ['with a reason too short to say anything', 422, { reason: 'fine     ' }],
    ['that are not open', 409, { flagId: 'RF2' }],
    ['that do not exist', 409, { flagId: 'no-such-flag' }],
  ])('cannot be resolved %s', async (_why, status, changes) => {
    await report({ redFlags: ['RF1'] });
    const body = { patientId: patient.id, flagId: 'RF1', reason: NOTE, ...changes };
    expect((await put(`/api/red-flag-resolutions/${randomUUID()}`, body)).status).toBe(status);
    expect(await ids()).toEqual(['RF1']);
  });

  it('are resolved by a therapist: a lead has to join the care team first', async () => {
    await report({ redFlags: ['RF1'] });
    const lead = await test.signIn(clinic.lead);
    expect(await resolve('RF1', lead)).toMatchObject({ status: 409, body: { code: 'rule_refused' } });
    ok(await put(`/api/patients/${patient.id}/care-team/me`, {}, lead));
    ok(await resolve('RF1', lead));
  });

  it('are not there for another clinic or the runner, and an id of one flag does not resolve another', async () => {
    await report({ redFlags: ['RF1', 'RF3'] });
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.therapist);
    const path = `/api/patients/${patient.id}/red-flags`;
    expect((await test.call('GET', path, { cookie: foreign })).status).toBe(404);
    expect((await resolve('RF1', foreign)).status).toBe(404);
    expect((await test.call('GET', path, { cookie: await test.signIn(patient.person) })).status).toBe(403);
    const id = randomUUID();
    ok(await resolve('RF1', cookie, id));
    expect(await resolve('RF3', cookie, id)).toMatchObject({ status: 409, body: { code: 'id_reused' } });
    const again = await resolve('RF1', cookie, id, 'Something else was found');
    expect(again).toMatchObject({ status: 409, body: { code: 'id_reused' } });
    expect(await ids()).toEqual(['RF3']);
  });

  it('can never be taken out of the record', async () => {
    await sign({ assessedOn: day(-1), intake: CHEST_PAIN });
    ok(await resolve('rf-pe'));
    await expect(test.database.sql('DELETE FROM red_flag_resolutions')).rejects.toThrow(/append-only/);
    await expect(test.database.sql(`UPDATE red_flags_found SET level = 'advise'`)).rejects.toThrow(/append-only/);
  });

  describe('while one is open', () => {
    const assign = (redFlagReason?: string) => {
      const expanded = expandTemplate('T_PFP_EARLY', day(0), [], 'right');
      if (!expanded.ok) throw new Error('the template did not expand');
      const { id: patientId, episodeId } = patient;
      const body = { patientId, episodeId, reason: 'First plan', content: expanded.value };
      return put(`/api/programs/${randomUUID()}`, { ...body, ...(redFlagReason !== undefined && { redFlagReason }) });
    };

    it('a program is assigned only with a reason, which is kept', async () => {
      await sign({ assessedOn: day(-1), intake: CHEST_PAIN });
      const refused = await assign();
      expect(refused).toMatchObject({ status: 409, body: { code: 'red_flag_open' } });
      expect(refused.text).toContain('assign with a reason');
      ok(await assign('Upper body only until the review'));
      const { body } = ok(await test.call('GET', `/api/patients/${patient.id}/program`, { cookie }));
      expect(body).toMatchObject({ history: [{ redFlagReason: 'Upper body only until the review' }] });
    });

    it('resolving it is enough to assign, and a reason nobody needed is not kept', async () => {
      await report({ redFlags: ['RF5'] });
      expect((await assign()).status).toBe(409);
      ok(await resolve('RF5'));
      ok(await assign('There was no need to say this'));
      const { body } = ok(await test.call('GET', `/api/patients/${patient.id}/program`, { cookie }));
      expect(body).toMatchObject({ history: [{ redFlagReason: null }] });
    });

    it('found in the clinic, the ladder offers no step to anybody, and none can be set', async () => {
      const planId = await startPlan();
      await sign({ assessedOn: day(-1), intake: CHEST_PAIN });
      const { plan, proposal } = await ladder();
      expect(plan).toMatchObject({ status: 'ACTIVE', nextRunFrom: null });
      expect(proposal).toMatchObject({ kind: 'STOP_CONTACT' });
      expect(proposal?.rule).toContain('red flag found in the clinic');
      const phone = await test.call('GET', '/api/my/today', { cookie: await test.signIn(patient.person) });
      expect(today.parse(ok(phone).body).run).toMatchObject({
        status: 'hold',
        why: 'Please do not run until your therapist says so.',
      });
      expect(await decide(planId, { kind: 'set-step', toStepId: 'P1-2' })).toMatchObject({
        status: 409,
        body: { code: 'red_flag_open' },
      });
      ok(await resolve('rf-pe'));
      expect((await ladder()).proposal?.kind).toBe('REPEAT');
      ok(await decide(planId, { kind: 'set-step', toStepId: 'P1-2' }));
    });

    it('reported, the plan holds until it is resolved and the hold is released', async () => {
      const planId = await startPlan();
      await report({ planId, stepId: 'P1-1', redFlags: ['RF5'] });
      expect((await ladder()).plan?.status).toBe('HOLD');
      const release = { kind: 'release-hold' };
      expect(await decide(planId, release)).toMatchObject({ status: 409, body: { code: 'red_flag_open' } });
      ok(await resolve('RF5'));
      expect((await ladder()).plan?.status).toBe('HOLD');
      ok(await decide(planId, release));
      expect((await ladder()).plan?.status).toBe('ACTIVE');
    });

    it('resolved, it does not open again with the answers of the next hour and the next morning', async () => {
      const planId = await startPlan();
      const now = jest.spyOn(Clock.prototype, 'now');
      const at = (time: string) => now.mockImplementation(() => new Date(`${day(-1)}T${time}:00Z`));
      at('05:40');
      const evening = { planId, stepId: 'P1-1', redFlags: ['RF5' as const], painAfter60Min: null };
      const runId = await report(evening);
      at('06:00');
      ok(await resolve('RF5'));
      at('06:40');
      await report({ ...evening, painAfter60Min: 1 }, runId);
      now.mockRestore();
      const runner = await test.signIn(patient.person);
      ok(await put(`/api/my/check-ins/${day(0)}`, goodMorning(0), runner));
      expect(await ids()).toEqual([]);
      ok(await decide(planId, { kind: 'release-hold' }));
      expect((await ladder()).plan?.status).toBe('ACTIVE');
    });

    it('resolved, it is closed for the plan too when the phone is in a zone far ahead', async () => {
      const planId = await startPlan();
      const now = jest.spyOn(Clock.prototype, 'now');
      const at = (time: string) => now.mockImplementation(() => new Date(`${day(-1)}T${time}:00Z`));
      at('05:40');
      await report({ planId, stepId: 'P1-1', redFlags: ['RF5'], timeZone: 'Asia/Tokyo' });
      at('06:00');
      ok(await resolve('RF5'));
      now.mockRestore();
      ok(await decide(planId, { kind: 'release-hold' }));
      expect((await ladder()).plan?.status).toBe('ACTIVE');
    });

    it('resolved and released, the plan does not hold again with the answers of the next morning', async () => {
      const planId = await startPlan();
      const now = jest.spyOn(Clock.prototype, 'now');
      const at = (time: string) => now.mockImplementation(() => new Date(`${day(-1)}T${time}:00Z`));
      at('05:40');
      await report({ planId, stepId: 'P1-1', redFlags: ['RF5'] });
      at('06:00');
      ok(await resolve('RF5'));
      ok(await decide(planId, { kind: 'release-hold' }));
      expect((await ladder()).plan?.status).toBe('ACTIVE');
      now.mockRestore();
      const runner = await test.signIn(patient.person);
      ok(await put(`/api/my/check-ins/${day(0)}`, goodMorning(0), runner));
      expect((await ladder()).plan?.status).toBe('ACTIVE');
    });

    it('a plan may still be put on hold', async () => {
      const planId = await startPlan();
      await sign({ assessedOn: day(-1), intake: CHEST_PAIN });
      ok(await decide(planId, { kind: 'hold' }));
    });

    it('the worklist says so, with or without a plan, until it is resolved', async () => {
      await report({ redFlags: ['RF5'] });
      const reasons = async () => {
        const [row] = await test.database.sql<{ row: { reasons: { code: string }[] } }>(
          'SELECT row FROM worklist_rows WHERE patient_id = $1',
          [patient.id],
        );
        return row?.row.reasons.map(({ code }) => code);
      };
      expect(await reasons()).toContain('red-flag-open');
      ok(await resolve('RF5'));
      expect(await reasons()).not.toContain('red-flag-open');
    });
  });

  it('reported before the plan began hold its steps back too', async () => {
    await report({ redFlags: ['RF1'], localDate: day(-1) });
    const { id: patientId, episodeId } = patient;
    const plan = { protocolId: 'RTR_KNEE_DEFAULT', protocolVersion: 1, profileId: null, overlayIds: [] };
    const body = { patientId, episodeId, ...plan, startStepId: 'P1-1', startsOn: day(0) };
    ok(await put(`/api/return-to-run-plans/${randomUUID()}`, body));
    expect((await ladder()).proposal?.kind).toBe('STOP_CONTACT');
    ok(await resolve('RF1'));
    expect((await ladder()).proposal?.kind).not.toBe('STOP_CONTACT');
  });

  describe('of before decisions about them had a place of their own', () => {
    async function takeOver(): Promise<void> {
      const { sql } = test.database;
      await sql('SET ROLE midstance_owner');
      await new EarlierClosings1795352520000().up({ query: sql } as unknown as QueryRunner);
      await sql('RESET ROLE');
    }

    it('stay closed where a decision of the plan closed them, and the plan can be read', async () => {
      const planId = await startPlan();
      await report({ planId, stepId: 'P1-1', redFlags: ['RF1', 'RF3'] });
      await test.database.sql(
        `INSERT INTO return_to_run_decisions (clinic_id, id, plan_id, patient_id, action, actor_role, from_step_id,
           to_step_id, reason, local_date, local_time, facts_key, decided_by)
         SELECT p.clinic_id, uuidv7(), $2, p.id, '{"kind": "close-red-flags"}', 'treating_therapist', 'P1-1', 'P1-1', $3,
           (now() AT TIME ZONE p.time_zone)::date, to_char(now() AT TIME ZONE p.time_zone, 'YYYY-MM-DD"T"HH24:MI'), 'x', $4
         FROM patients p WHERE p.id = $1`,
        [patient.id, planId, NOTE, clinic.therapist.userId],
      );
      await takeOver();
      expect(await ids()).toEqual([]);
      expect((await ladder()).plan?.status).toBe('HOLD');
      const kept = await test.database.sql(
        'SELECT flag_id, reason, resolved_by FROM red_flag_resolutions WHERE patient_id = $1 ORDER BY flag_id',
        [patient.id],
      );
      const by = { reason: NOTE, resolved_by: clinic.therapist.userId };
      expect(kept).toEqual([
        { flag_id: 'RF1', ...by },
        { flag_id: 'RF3', ...by },
      ]);
    });

    it('stay closed where an assessment said what was done', async () => {
      await sign({ assessedOn: day(-5), intake: CHEST_PAIN });
      const redFlagAcknowledgements = [{ redFlagId: 'rf-pe', text: 'Cleared by cardiology' }];
      await sign({ assessedOn: day(-1), redFlagAcknowledgements });
      const { sql } = test.database;
      await sql('ALTER TABLE red_flag_resolutions DISABLE TRIGGER append_only');
      await sql('DELETE FROM red_flag_resolutions WHERE patient_id = $1', [patient.id]);
      await sql('ALTER TABLE red_flag_resolutions ENABLE TRIGGER append_only');
      expect(await ids()).toEqual(['rf-pe']);
      await takeOver();
      await takeOver();
      expect(await ids()).toEqual([]);
      const kept = await sql('SELECT reason, actor_role FROM red_flag_resolutions WHERE patient_id = $1', [patient.id]);
      expect(kept).toEqual([{ reason: 'Cleared by cardiology', actor_role: 'treating_therapist' }]);
    });
  });

  it('found before they had a place of their own are taken over, of every clinic', async () => {
    await sign({ assessedOn: day(-1), intake: CHEST_PAIN });
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const before = await test.database.sql('SELECT * FROM red_flags_found ORDER BY found_at, flag_id');
    const { sql } = test.database;
    const migration = new RedFlags1795347835000();
    const asOwner = { query: sql } as unknown as QueryRunner;
    await sql('SET ROLE midstance_owner');
    await migration.down(asOwner);
    await migration.up(asOwner);
    await sql('RESET ROLE');
    expect(await sql('SELECT * FROM red_flags_found ORDER BY found_at, flag_id')).toEqual(before);
    expect(await ids()).toEqual(['rf-pe']);
    const foreign = await test.signIn(other.therapist);
    expect((await test.call('GET', `/api/patients/${patient.id}/red-flags`, { cookie: foreign })).status).toBe(404);
  });
});
