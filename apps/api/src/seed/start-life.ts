import type { StoredPlan } from '../return-to-run/patient-log';
import { daysBefore } from '../return-to-run/days';
import type { DemoRunner } from './cast';
import type { DemoEvent } from './demo-events';
import { Life } from './life';
import { LifeLog } from './life-log';
import { SeededRandom } from './random';

/** A demo runner with everything their record begins with, and all that happened since. */
export interface LivedLife {
  readonly runner: DemoRunner;
  readonly ids: {
    readonly patient: string;
    readonly user: string;
    readonly episode: string;
    readonly plan: string;
  };
  readonly birthDate: string;
  readonly startedOn: string;
  readonly preInjuryWeeklyRunMin: number;
  readonly plan: StoredPlan | null;
  readonly events: readonly DemoEvent[];
  readonly log: LifeLog;
}

export const DEMO_TIME_ZONE = 'Europe/Berlin';

function planOf(runner: DemoRunner, ids: LivedLife['ids'], startsOn: string): StoredPlan | null {
  if (runner.protocol === null) return null;
  return {
    id: ids.plan,
    episodeId: ids.episode,
    protocolId: runner.protocol,
    protocolVersion: 1,
    profileId: null,
    overlayIds: [],
    startStepId: runner.startStep,
    startsOn,
    endedAt: null,
    createdAt: `${startsOn}T09:00:00Z`,
    version: 1,
  };
}

/** Lives one demo runner's months up to `today`. The same runner and day give the same life, ids included. */
export async function startLife(runner: DemoRunner, clinicName: string, today: string): Promise<LivedLife> {
  const random = new SeededRandom(`${clinicName}/${runner.givenName} ${runner.familyName}`);
  const startedOn = daysBefore(today, runner.startedDaysAgo);
  const at = new Date(`${startedOn}T09:00:00Z`);
  const ids = {
    patient: random.uuid(at),
    user: random.uuid(at),
    episode: random.uuid(at),
    plan: random.uuid(at),
  };
  const birthDate = daysBefore(today, runner.ageYears * 365 + random.int(40, 320));
  const preInjuryWeeklyRunMin = random.int(9, 22) * 10;
  const patient = {
    id: ids.patient,
    givenName: runner.givenName,
    familyName: runner.familyName,
    birthDate,
    timeZone: DEMO_TIME_ZONE,
    archived: false,
  };
  const { complaint, region, side } = runner;
  const episode = { id: ids.episode, complaint, region, side, startedOn, onsetDate: null, preInjuryWeeklyRunMin };
  const plan = planOf(runner, ids, startedOn);
  const log = new LifeLog({ patient, episode }, plan);
  const life = new Life({
    runner,
    log,
    patientId: ids.patient,
    timeZone: DEMO_TIME_ZONE,
    today,
    random,
  });
  const events = await life.live();
  return { runner, ids, birthDate, startedOn, preInjuryWeeklyRunMin, plan, events, log };
}
