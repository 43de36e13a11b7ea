import { NestFactory } from '@nestjs/core';
import { Config } from '../config/config';
import { TenantDatabase } from '../database/tenant-database';
import { Founding } from '../identity/founding';
import { Passwords } from '../identity/passwords';
import { localTime } from '../clock';
import type { DemoRunner } from './cast';
import { DEMO_PASSWORD, DEMO_RUNNERS, DEMO_STAFF, OTHER_RUNNERS, OTHER_STAFF } from './cast.data';
import { Planter } from './planter';
import { SeededRandom } from './random';
import { SeedModule } from './seed.module';
import { DEMO_TIME_ZONE, startLife } from './start-life';

interface DemoClinic {
  readonly name: string;
  /** From the numbers that are kept for films and books. */
  readonly phone: string;
  readonly staff: readonly { readonly name: string; readonly email: string; readonly role: 'lead' | 'therapist' }[];
  readonly runners: readonly DemoRunner[];
}

/** Two clinics, so that it can be seen that neither sees the other. */
const CLINICS: readonly DemoClinic[] = [
  { name: 'Lindenbruck Running Clinic (demo)', phone: '+49 30 23125 010', staff: DEMO_STAFF, runners: DEMO_RUNNERS },
  { name: 'Feldmark Physio (demo)', phone: '+49 30 23125 020', staff: OTHER_STAFF, runners: OTHER_RUNNERS },
];

/** Address of a demo runner; the first one has the address printed at start. */
function runnerEmail(runner: DemoRunner): string {
  return runner === DEMO_RUNNERS[0]
    ? 'runner@midstance.example'
    : `${runner.givenName.toLowerCase()}@runner.midstance.example`;
}

async function makeClinic(
  founding: Founding,
  planter: Planter,
  clinic: DemoClinic,
  passwordHash: string,
): Promise<void> {
  const random = new SeededRandom(clinic.name);
  const now = new Date();
  const clinicId = random.uuid(now);
  await founding.foundClinic({ id: clinicId, name: clinic.name, timeZone: DEMO_TIME_ZONE });
  const staffIds: string[] = [];
  for (const { name, email, role } of clinic.staff) {
    const userId = random.uuid(now);
    staffIds.push(userId);
    await founding.addMember({ clinicId, userId, role, displayName: name, patientId: null, email, passwordHash });
  }
  await planter.openClinic({ clinicId, userId: staffIds[0] ?? '', role: 'lead' }, clinic);
  const today = localTime(now, DEMO_TIME_ZONE).slice(0, 10);
  for (const runner of clinic.runners) {
    const life = await startLife(runner, clinic.name, today);
    const therapistId = staffIds[runner.therapist % staffIds.length] ?? '';
    await planter.openRecord(clinicId, therapistId, life);
    await founding.addMember({
      clinicId,
      userId: life.ids.user,
      role: 'patient',
      displayName: `${runner.givenName} ${runner.familyName}`,
      patientId: life.ids.patient,
      email: runnerEmail(runner),
      passwordHash,
    });
    await planter.plant(clinicId, therapistId, life);
  }
}

/**
 * Makes the demo clinics when the database has no clinic yet.
 *
 * @param ownerUrl login of the database's owner
 * @returns what was done, in words
 */
export async function seedDemo(ownerUrl: string): Promise<string> {
  const founding = await Founding.connect(ownerUrl);
  try {
    if (await founding.anyClinic()) return 'there is a clinic already, nothing added';
    const config = new Config({ DATABASE_URL: ownerUrl, DATABASE_POOL_SIZE: '4', LOG_LEVEL: 'silent' });
    const app = await NestFactory.createApplicationContext(SeedModule.with(config), {
      logger: false,
      abortOnError: false,
    });
    try {
      const passwordHash = await new Passwords().hash(DEMO_PASSWORD);
      for (const clinic of CLINICS) await makeClinic(founding, app.get(Planter), clinic, passwordHash);
      const runners = CLINICS.reduce((sum, clinic) => sum + clinic.runners.length, 0);
      return `${CLINICS.length} demo clinics with ${runners} runners`;
    } finally {
      await app.get(TenantDatabase).close();
      await app.close();
    }
  } finally {
    await founding.close();
  }
}
