import { randomUUID } from 'node:crypto';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import type { TrainingReceipt } from '@midstance/contracts/training';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic } from '../../testing/test-clinic';
import { createPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';

let test: TestApp;
let cookie: string;
const programId = randomUUID();

beforeAll(async () => {
  test = await createTestApp();
  const clinic = await createClinic(test.database.ownerUrl);
  const patient = await createPatient(test, clinic);
  cookie = await test.signIn(patient.person);
  const expanded = expandTemplate('T_PFP_EARLY', day(-14), [], 'right');
  const content = expanded.ok ? expanded.value : null;
  const program = { patientId: patient.id, episodeId: patient.episodeId, reason: 'First plan', content };
  const therapist = await test.signIn(clinic.therapist);
  const made = await test.call('PUT', `/api/programs/${programId}`, { body: program, cookie: therapist });
  expect(made.status).toBe(200);
});
afterAll(() => test.close());

const session = {
  programId,
  programVersion: 1,
  localDate: day(-3),
  timeZone: 'Europe/Berlin',
  startedAt: `${day(-3)}T16:00:00Z`,
  endedAt: `${day(-3)}T16:20:00Z`,
  completed: 'full',
  sets: [],
  painDuring: 1,
  effort: 5,
  comment: null,
};

describe('the same write, sent again while the first is under way', () => {
  it.each([
    ['a run', () => `runs/${randomUUID()}`, greenRun(-6)],
    ['a morning', () => `check-ins/${day(-5)}`, goodMorning(-5)],
    ['a session', () => `sessions/${randomUUID()}`, session],
  ])('%s is stored once, and every sender hears that it is', async (_, address, body) => {
    const path = `/api/my/${address()}`;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => test.call<TrainingReceipt>('PUT', path, { body, cookie })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(answers.filter((answer) => !answer.body.replay)).toHaveLength(1);
  });
});
