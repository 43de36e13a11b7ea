import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, password, type TestClinic } from '../../testing/test-clinic';

let test: TestApp;
let clinic: TestClinic;

beforeAll(async () => {
  test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
  clinic = await createClinic(test.database.ownerUrl);
});
afterAll(() => test.close());

it('lets people sign in on several devices at the same moment', async () => {
  const people = [clinic.lead, clinic.therapist];
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      test.call('POST', '/api/session', { body: { email: people[index % 2]?.email, password } }),
    ),
  );
  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => 200));
});
