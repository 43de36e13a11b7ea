import { report, type Report } from '@midstance/contracts/reports';
import { round, type Evaluation } from '@midstance/clinical/derivations';
import { measures } from '@midstance/clinical/measures';
import type { Assessment, RecordedValue } from '@midstance/contracts/assessments';
import { randomUUID } from 'node:crypto';
import { numbersIn, readPdf } from '../../testing/pdf-text';
import { draftOf, kneeValues, recorded } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { greenRun } from '../../testing/test-run';
import { createPatient, type TestPatient } from '../../testing/test-patient';

const AUDIENCES = ['runner', 'referrer'] as const;

/** The knee battery some weeks later: the right side caught up a little. */
const later: RecordedValue[] = kneeValues.map((each) =>
  each.measureId === 'str-knee-extension' && each.side === 'right' ? { ...each, value: 352.5 } : each,
);

describe('the report of an assessment', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  let patient: TestPatient;
  let signedId: string;

  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
    patient = await createPatient(test, clinic);
    await sign(draftOf(patient));
    signedId = await sign(draftOf(patient, { assessedOn: '2026-02-17', values: later, painSites: [site] }));
  });
  afterAll(() => test.close());

  const site = {
    siteId: 'anterior-knee',
    side: 'right',
    view: 'front',
    kind: 'joint-line',
    boneSiteId: null,
    worst: 4,
    x: 0.4,
    y: 0.65,
  } as const;

  it('suggests nothing while a red flag recorded elsewhere is open, and names it to the referrer', async () => {
    const other = await createPatient(test, clinic);
    const id = await sign(draftOf(other));
    const open = async (audience: (typeof AUDIENCES)[number]): Promise<Report> => {
      const path = `/api/assessments/${id}/report?audience=${audience}`;
      return report.parse((await test.call('GET', path, { cookie })).body);
    };
    const options = ({ findings }: Report) => findings.map(({ option }) => option).filter((option) => option !== '');
    const [told] = (await open('runner')).findings;
    expect(told?.text).toContain('Training the front of your thigh');
    expect(options(await open('referrer')).length).toBeGreaterThan(1);

    const run = greenRun(-1, { redFlags: ['RF1'] });
    await test.call('PUT', `/api/my/runs/${randomUUID()}`, { cookie: await test.signIn(other.person), body: run });
    const left = options(await open('referrer'));
    expect(left).toHaveLength(1);
    expect(left[0]).toContain('cut distance');
    expect((await open('referrer')).redFlags).toMatchObject([{ title: 'Knee locked or gave way' }]);
    expect(JSON.stringify((await open('runner')).findings)).not.toContain('Training the front of your thigh');
    expect((await open('runner')).redFlags[0]?.title).toBe('Please get this looked at first');
  });

  async function save(draft: ReturnType<typeof draftOf>): Promise<string> {
    const id = randomUUID();
    const { status, text } = await test.call('PUT', `/api/assessments/${id}`, { cookie, body: draft });
    if (status !== 200) throw new Error(text);
    return id;
  }

  async function sign(draft: ReturnType<typeof draftOf>): Promise<string> {
    const id = await save(draft);
    const { status, text } = await test.call('POST', `/api/assessments/${id}/sign`, { cookie, ifMatch: 1 });
    if (status !== 200) throw new Error(text);
    return id;
  }

  async function modelOf(id: string, audience: string): Promise<Report> {
    const { status, body } = await test.call('GET', `/api/assessments/${id}/report?audience=${audience}`, { cookie });
    expect(status).toBe(200);
    return report.parse(body);
  }

  async function pdfOf(id: string, audience: string) {
    const url = `/api/assessments/${id}/report.pdf?audience=${audience}`;
    const { rawPayload, headers, statusCode } = await test.app.inject({ method: 'GET', url, headers: { cookie } });
    expect(statusCode).toBe(200);
    return { pdf: readPdf(rawPayload), headers };
  }

  const evaluationOf = async (id: string): Promise<Evaluation> => {
    const { body } = await test.call<Assessment>('GET', `/api/assessments/${id}`, { cookie });
    return body.snapshot?.evaluation as Evaluation;
  };

  async function kneeOf(id: string) {
    const { left, right, symmetry } = (await evaluationOf(id)).measures['str-knee-extension'] ?? {};
    if (!left || !right || !symmetry) throw new Error('The knee was not compared');
    return { left, right, symmetry };
  }

  it('tells who, why, where and what next', async () => {
    const shown = await modelOf(signedId, 'referrer');
    expect(shown).toMatchObject({ assessmentId: signedId, patientId: patient.id, assessedOn: '2026-02-17' });
    const labels = ['Name', 'Born', 'Record', 'Clinic', 'Therapist', 'Assessed', 'Signed'];
    expect(shown.who.map(({ label }) => label)).toEqual(labels);
    expect(shown.why).toContainEqual({ label: 'Complaint', text: 'Front-of-knee pain, right' });
    expect(shown.body).toContainEqual(expect.objectContaining({ side: 'right', text: '4' }));
    expect(shown.plan).toContainEqual({ label: 'Program', text: 'No program at present.' });
    expect(shown.disclaimer).toBe('Decision support, not a diagnosis.');
  });

  it('tells the open goals of the episode in the plan, to each reader in their words', async () => {
    const other = await createPatient(test, clinic);
    const accepted = { key: 'R15:right', decision: 'accepted' as const, reason: null, note: null };
    const first = await sign(draftOf(other, { findingDecisions: [accepted] }));
    const goals = async (audience: 'runner' | 'referrer') =>
      (await modelOf(first, audience)).plan.filter(({ label }) => /goal/i.test(label));
    expect(await goals('referrer')).toEqual([
      { label: 'Goal', text: 'Knee extension, right: 75 % of the left (20 Jan 2026), to be at least 90 %' },
    ]);
    await sign(draftOf(other, { assessedOn: '2026-02-17', values: later }));
    const [told] = await goals('runner');
    expect(told?.label).toBe('Your goal');
    expect(told?.text).toMatch(/^Front of your thigh, right: 75 % of the left .*, now [\d.]+ % \(17 Feb 2026\)/);
  });

  it('has the numbers of a comparison as they were kept at signing', async () => {
    const { groups, bars, trend } = await modelOf(signedId, 'referrer');
    const { left, right, symmetry } = await kneeOf(signedId);
    const row = groups.flatMap(({ rows }) => rows).find(({ measureId }) => measureId === 'str-knee-extension');
    expect(row).toMatchObject({ left: '400', right: '352.5', unit: 'N', change: { side: 'right' } });
    const numbers = [row?.symmetry.text, row?.symmetry.of, row?.change.text].map((text) => numbersIn(text ?? ''));
    expect(numbers).toEqual([[symmetry.primary], [right.torqueNm, left.torqueNm], [right.change?.change]]);
    expect(bars[0]).toMatchObject({ percent: symmetry.lsiWeakStrong, weaker: 'right' });
    expect(trend?.points.map(({ on }) => on)).toEqual(['2026-01-20', '2026-02-17']);
    expect(trend?.points.at(-1)).toMatchObject({ left: left.torqueNm, right: right.torqueNm });
  });

  it('tells what stands beside an answer', async () => {
    const values = [recorded('st-lachman', 'left', '1+', { companions: { 'end-feel': 'soft' } })];
    const { groups } = await modelOf(await sign(draftOf(patient, { assessedOn: '2026-01-05', values })), 'referrer');
    const row = groups.flatMap(({ rows }) => rows).find(({ measureId }) => measureId === 'st-lachman');
    expect(row?.left).toMatch(/^1\+.*\(end feel soft\)$/);
  });

  it('has the balance of muscles as it was kept at signing, and what was not measured as not measured', async () => {
    const { muscles, musclesCompared } = await modelOf(signedId, 'referrer');
    const { symmetry } = await kneeOf(signedId);
    const kept = new Set(numbersOf(await evaluationOf(signedId)));
    const compared = muscles.filter(({ state }) => state === 'compared');
    expect(muscles.find(({ groupId }) => groupId === 'quadriceps')).toMatchObject({
      weaker: symmetry.weakerSide,
      status: symmetry.primaryBand,
      mark: `${symmetry.lsiWeakStrong} %`,
      measureId: 'str-knee-extension',
    });
    expect(musclesCompared).toEqual({ n: compared.length, of: muscles.length });
    expect(compared.flatMap(({ mark }) => numbersIn(mark)).filter((number) => !kept.has(number))).toEqual([]);
    const rest = muscles.filter(({ state }) => state === 'not-measured');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every(({ mark, status, weaker }) => mark === '' && status === null && weaker === null)).toBe(true);
  });

  it('prints no number in the table that was not kept at signing', async () => {
    // 10 is the end of the pain scale: "4 of 10".
    const kept = new Set([...numbersOf(await evaluationOf(signedId)), 10]);
    for (const audience of AUDIENCES) {
      const { groups } = await modelOf(signedId, audience);
      const printed = groups.flatMap(({ rows }) =>
        rows.flatMap(({ left, right, none, symmetry, change }) =>
          numbersIn([left, right, none, symmetry.text, symmetry.of, change.text, change.note].join(' ')),
        ),
      );
      expect(printed.length).toBeGreaterThan(15);
      expect(printed.filter((number) => !kept.has(number))).toEqual([]);
    }
  });

  it.each(AUDIENCES)(
    'is a tagged document of two pages with the numbers of the screen, for the %s',
    async (audience) => {
      const shown = await modelOf(signedId, audience);
      const { pdf, headers } = await pdfOf(signedId, audience);
      expect(pdf.pages).toBe(2);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="report-${signedId}.pdf"`,
      });
      for (const mark of ['/Lang (en)', '/StructTreeRoot', '/Marked true', '/DisplayDocTitle true']) {
        expect(pdf.source).toContain(mark);
      }
      const known = new Set([...numbersOf(shown), ...numbersIn(JSON.stringify(shown)), 1, 2]);
      const printed = pdf.texts.flatMap(numbersIn);
      const dates = new Set(shown.trend?.points.flatMap(({ on }) => on.split('-').map(Number)));
      expect(printed.filter((number) => !known.has(number) && !dates.has(number))).toEqual([]);
      const words = pdf.texts.join(' ');
      for (const row of shown.groups.flatMap(({ rows }) => rows)) expect(words).toContain(row.name);
      expect(words).toContain('Decision support, not a diagnosis.');
    },
  );

  it.each([
    ['45 more measures', 45, []],
    ['36 more measures and the goals of the episode', 36, ['R03', 'R15', 'R16', 'R17', 'R21', 'R28', 'R29']],
  ])('prints every row of a battery of %s on two pages', async (_name, count, rules) => {
    const runner = await createPatient(test, clinic);
    const taken = new Set(kneeValues.map(({ measureId }) => measureId));
    const numeric = measures.filter(({ id, value, derived, laterality, methods }) => {
      const isPlain =
        value.type === 'number' && value.whole !== true && derived === undefined && (value.inputs?.length ?? 1) === 1;
      return isPlain && laterality === 'LR' && methods === undefined && !taken.has(id);
    });
    const values = numeric.slice(0, count).flatMap(({ id, value }) => {
      const [low, high] = value.type === 'number' ? value.soft : [0, 0];
      const between = (share: number) => round(low + (high - low) * share, high - low > 5 ? 0 : 2);
      return [recorded(id, 'left', between(0.5)), recorded(id, 'right', between(0.4))];
    });
    expect(numeric.length).toBeGreaterThan(30);
    const accept = (rule: string) => ({
      key: `${rule}:right`,
      decision: 'accepted' as const,
      reason: null,
      note: null,
    });
    const id = await sign(
      draftOf(runner, {
        assessedOn: '2026-03-01',
        values: confirmed([...kneeValues, ...values]),
        findingDecisions: rules.map(accept),
      }),
    );
    const goals = (await modelOf(id, 'referrer')).plan.filter(({ label }) => label === 'Goal');
    expect(goals.length).toBeGreaterThanOrEqual(Math.min(3, rules.length));
    for (const audience of AUDIENCES) {
      const { pdf } = await pdfOf(id, audience);
      const rows = (await modelOf(id, audience)).groups.flatMap((group) => group.rows);
      const missing = rows.filter(({ name }) => !pdf.texts.some((text) => text.startsWith(name.slice(0, 12))));
      expect([rows.length >= 30, pdf.pages, missing]).toEqual([true, 2, []]);
    }
  });

  it('is refused for a draft, and records each that was made', async () => {
    const draftId = await save(draftOf(patient, { assessedOn: '2026-03-02' }));
    for (const path of ['report', 'report.pdf']) {
      const { status, body } = await test.call('GET', `/api/assessments/${draftId}/${path}`, { cookie });
      expect([status, body['code']]).toEqual([409, 'conflict']);
    }
    const other = await sign(draftOf(patient, { assessedOn: '2026-03-03' }));
    await pdfOf(other, 'runner');
    await modelOf(other, 'runner');
    const rows = await test.database.sql<{ action: string }>(
      "SELECT action FROM audit_log WHERE object_id = $1 AND action LIKE 'report.%' ORDER BY audit_id",
      [other],
    );
    expect(rows.map(({ action }) => action)).toEqual(['report.make', 'report.open']);
  });

  it('is not there for another clinic, nor for the runner', async () => {
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const [lead, runner] = [await test.signIn(other.lead), await test.signIn(patient.person)];
    for (const path of ['report', 'report.pdf']) {
      const url = `/api/assessments/${signedId}/${path}`;
      expect((await test.call('GET', url, { cookie: lead })).status).toBe(404);
      expect((await test.call('GET', url, { cookie: runner })).status).toBe(403);
      expect((await test.call('GET', `${url}?audience=public`, { cookie })).status).toBe(422);
    }
  });
});

const confirmed = (values: readonly RecordedValue[]) => values.map((each) => ({ ...each, confirmedOutOfRange: true }));

/** Every number anywhere in a value, without signs, as a report writes it. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [Math.abs(round(value, 2))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
