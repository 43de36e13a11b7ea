import { NestFactory } from '@nestjs/core';
import { Config } from '../config/config';
import { TenantDatabase } from '../database/tenant-database';
import { Founding } from '../identity/founding';
import { Passwords } from '../identity/passwords';
import { localTime } from '../clock';
import type { DemoRunner } from './cast';
import { DEMO_CLINIC, DEMO_PASSWORD, DEMO_RUNNERS, DEMO_STAFF, OTHER_RUNNERS, OTHER_STAFF } from './cast.data';
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
  { name: DEMO_CLINIC, phone: '+49 30 23125 010', staff: DEMO_STAFF, runners: DEMO_RUNNERS },
  { name: 'Feldmark Physio (demo)', phone: '+49 30 23125 020', staff: OTHER_STAFF, runners: OTHER_RUNNERS },
];

/** Address of a demo runner; the first one has the address printed at start. */
function runnerEmail(runner: DemoRunner): string {
  return runner === DEMO_RUNNERS[0]
    ? 'runner@midstance.example'
    : `${runner.givenName.toLowerCase()}@runner.midstance.example`;
}

/** An account, and the address it gets when everything is made. */
type Address = Parameters<Founding['giveAddresses']>[0][number];

/** Makes a clinic with all that happened in it; answers the addresses its accounts are still to be given. */
async function makeClinic(
  founding: Founding,
  planter: Planter,
  clinic: DemoClinic,
  passwordHash: string,
): Promise<Address[]> {
  const random = new SeededRandom(clinic.name);
  const now = new Date();
  const clinicId = random.uuid(now);
  const staff = clinic.staff.map((person) => ({ ...person, userId: random.uuid(now) }));
  await founding.together(async () => {
    await founding.foundClinic({ id: clinicId, name: clinic.name, timeZone: DEMO_TIME_ZONE });
    for (const { name, userId, role } of staff) {
      const person = { clinicId, userId, role, displayName: name, patientId: null };
      await founding.addMember({ ...person, email: null, passwordHash });
    }
  });
  const staffIds = staff.map(({ userId }) => userId);
  const addresses: Address[] = staff.map(({ userId, email }) => ({ userId, email }));
  await planter.openClinic({ clinicId, userId: staffIds[0] ?? '', role: 'lead' }, clinic);
  const today = localTime(now, DEMO_TIME_ZONE).slice(0, 10);
  for (const runner of clinic.runners) {
    const lived = await startLife(runner, clinic.name, today);
    // Not the life's own: a seed that was cut off may have left an account of that number.
    const life = { ...lived, ids: { ...lived.ids, user: random.uuid(now) } };
    addresses.push({ userId: life.ids.user, email: runnerEmail(runner) });
    const therapistId = staffIds[runner.therapist % staffIds.length] ?? '';
    await planter.openRecord(clinicId, therapistId, life);
    await founding.addMember({
      clinicId,
      userId: life.ids.user,
      role: 'patient',
      displayName: `${runner.givenName} ${runner.familyName}`,
      patientId: life.ids.patient,
      email: null,
      passwordHash,
    });
    await planter.plant(clinicId, therapistId, life);
  }
  return addresses;
}

/**
 * Makes the demo clinics when the database has no clinic yet. Nobody can sign in to them before both are complete: what
 * a seed leaves that was cut off is no clinic, and the next one makes new ones beside it.
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
      const addresses: Address[] = [];
      for (const clinic of CLINICS) {
        addresses.push(...(await makeClinic(founding, app.get(Planter), clinic, passwordHash)));
      }
      await founding.giveAddresses(addresses);
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
