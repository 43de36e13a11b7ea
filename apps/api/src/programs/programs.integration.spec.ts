import { randomUUID } from 'node:crypto';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import type { SaveProgram } from '@midstance/contracts/programs';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient } from '../../testing/test-patient';
import { day } from '../../testing/test-run';
import { Clock } from '../clock';
import { daysBefore } from '../return-to-run/days';

describe('assigning a program', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  const put = (id: string, body: unknown, ifMatch?: number) =>
    test.call('PUT', `/api/programs/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const programOf = ({ id, episodeId }: { id: string; episodeId: string }): SaveProgram => {
    const expanded = expandTemplate('T_PFP_EARLY', day(0), [], 'right');
    if (!expanded.ok) throw new Error('the template did not expand');
    return { patientId: id, episodeId, reason: 'First plan', content: expanded.value, redFlagReason: null };
  };
  const versions = (id: string) =>
    test.database.sql('SELECT version FROM program_versions WHERE program_id = $1 ORDER BY version', [id]);

  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  it('twice is the same as once; a change is a version, and names the one it changes', async () => {
    const program = programOf(await createPatient(test, clinic));
    const id = randomUUID();
    expect((await put(id, program)).status).toBe(200);
    expect((await put(id, program)).status).toBe(200);
    expect(await versions(id)).toEqual([{ version: 1 }]);
    const changed = { ...program, content: { ...program.content, title: 'Second plan' }, reason: 'Too easy' };
    expect((await put(id, changed)).body).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await put(id, changed, 1)).status).toBe(200);
    expect((await put(id, { ...changed, reason: 'Late' }, 1)).body).toMatchObject({ status: 412 });
    expect(await versions(id)).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('needs an open episode of this patient', async () => {
    const [one, other] = [await createPatient(test, clinic), await createPatient(test, clinic)];
    const id = randomUUID();
    const foreign = { ...programOf(one), episodeId: other.episodeId };
    expect((await put(id, foreign)).body).toMatchObject({ status: 404, code: 'not_found' });
    await test.database.sql(`UPDATE episodes SET status = 'closed', closed_at = now() WHERE id = $1`, [one.episodeId]);
    expect((await put(id, programOf(one))).body).toMatchObject({ status: 404, code: 'not_found' });
    expect(await versions(id)).toEqual([]);
  });

  // At any moment one of these two zones has another day than UTC.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'heeds a precaution to the end of the day in %s',
    async (zone) => {
      const patient = await createPatient(test, clinic);
      await test.database.sql('UPDATE patients SET time_zone = $2 WHERE id = $1', [patient.id, zone]);
      const holdUntil = (until: string) =>
        test.database.sql('UPDATE episodes SET precautions = $2 WHERE id = $1', [
          patient.episodeId,
          JSON.stringify([{ code: 'bone-stress-not-cleared', note: null, until }]),
        ]);
      const today = new Clock().today(zone);
      await holdUntil(today);
      expect((await put(randomUUID(), programOf(patient))).body).toMatchObject({ status: 422, code: 'invalid_input' });
      await holdUntil(daysBefore(today, 1));
      expect((await put(randomUUID(), programOf(patient))).status).toBe(200);
    },
  );
});
