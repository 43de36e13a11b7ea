import { Injectable } from '@nestjs/common';
import { findBattery } from '@midstance/clinical/measures';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { AssessmentsService } from '../assessments/assessments.service';
import { DetailsService } from '../clinic-settings/details.service';
import { EpisodesService } from '../episodes/episodes.service';
import { OutcomesService } from '../outcomes/outcomes.service';
import { PatientsService } from '../patients/patients.service';
import { ProgramsService } from '../programs/programs.service';
import { RedFlagsService } from '../red-flags/red-flags.service';
import { factsKey } from '../return-to-run/facts-key';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { ReturnToRunService } from '../return-to-run/return-to-run.service';
import { TrainingService } from '../training/training.service';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { BY_RUNNER, type DemoEvent } from './demo-events';
import { SeedClock } from './seed-clock';
import { DEMO_TIME_ZONE, type LivedLife } from './start-life';

type Actor = Parameters<TenantDatabase['asClinic']>[0];

/** Writes a lived life into the database through the services a user's own writes go through. */
@Injectable()
export class Planter {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: SeedClock,
    private readonly patients: PatientsService,
    private readonly details: DetailsService,
    private readonly episodes: EpisodesService,
    private readonly assessments: AssessmentsService,
    private readonly outcomes: OutcomesService,
    private readonly programs: ProgramsService,
    private readonly redFlags: RedFlagsService,
    private readonly returnToRun: ReturnToRunService,
    private readonly training: TrainingService,
    private readonly logs: PatientLogReader,
    private readonly worklist: WorklistRefresh,
  ) {}

  /** Says what the clinic is called and where it is reached. */
  async openClinic(lead: Actor, { name, phone }: { name: string; phone: string }): Promise<void> {
    await this.database.asClinic(lead, (tx) => this.details.saveIn(tx, { name, phone }, 1));
  }

  /** Opens the record: person, episode, plan. The runner's account can be made then. */
  async openRecord(clinicId: string, therapistId: string, life: LivedLife): Promise<void> {
    await this.database.asClinic({ clinicId, userId: therapistId, role: 'therapist' }, (tx) => this.open(tx, life));
  }

  /** Writes everything that happened, each act by whoever did it, at its moment. */
  async plant(clinicId: string, therapistId: string, life: LivedLife): Promise<void> {
    const therapist: Actor = { clinicId, userId: therapistId, role: 'therapist' };
    const runner: Actor = { clinicId, userId: life.ids.user, role: 'patient', patientId: life.ids.patient };
    for (const part of byActor(life.events)) {
      const actor = BY_RUNNER.has(part[0]?.kind ?? 'assessment') ? runner : therapist;
      await this.database.asClinic(actor, async (tx) => {
        for (const event of part) await this.write(tx, life, event);
      });
    }
    this.clock.standAt(null);
    await this.database.asClinic(therapist, (tx) => this.worklist.refresh(tx, life.ids.patient));
  }

  private async open(tx: Tx, life: LivedLife): Promise<void> {
    const { runner, ids, birthDate, startedOn, preInjuryWeeklyRunMin, plan } = life;
    this.clock.standAt(new Date(`${startedOn}T08:30:00Z`));
    await this.patients.saveIn(tx, ids.patient, {
      givenName: runner.givenName,
      familyName: runner.familyName,
      birthDate,
      sexForNorms: runner.sex,
      email: null,
      phone: null,
      timeZone: DEMO_TIME_ZONE,
      bodyMassKg: runner.massKg,
      bodyHeightCm: runner.heightCm,
      acceptDuplicate: true,
    });
    await this.episodes.saveIn(tx, ids.episode, {
      patientId: ids.patient,
      complaint: runner.complaint,
      region: runner.region,
      side: runner.side,
      onsetDate: null,
      startedOn,
      factors: ['muscle-imbalance', 'overuse-training-error'],
      precautions: [],
      goal: runner.goal === null ? null : { text: runner.goal, onDate: null },
      preInjuryWeeklyRunMin,
      status: 'open',
    });
    if (plan === null) return;
    const { id, episodeId, protocolId, protocolVersion, profileId, overlayIds, startStepId, startsOn } = plan;
    const start = { episodeId, protocolId, protocolVersion, profileId, startStepId, startsOn };
    await this.returnToRun.startIn(tx, id, { patientId: ids.patient, overlayIds: [...overlayIds], ...start });
  }

  private async write(tx: Tx, life: LivedLife, event: DemoEvent): Promise<void> {
    this.clock.standAt(event.at);
    const { patient, episode, plan } = life.ids;
    switch (event.kind) {
      case 'run':
        await this.training.saveRunIn(tx, event.id, event.body);
        return;
      case 'check-in':
        await this.training.saveCheckInIn(tx, event.localDate, event.body);
        return;
      case 'session':
        await this.training.saveSessionIn(tx, event.id, event.body);
        return;
      case 'program': {
        const { content, reason } = event;
        await this.programs.saveIn(
          tx,
          event.id,
          { patientId: patient, episodeId: episode, reason, content, redFlagReason: null },
          undefined,
        );
        return;
      }
      case 'outcome':
        await this.outcomes.recordIn(tx, event.id, {
          ...{ patientId: patient, episodeId: episode, corrects: null },
          ...event.body,
        });
        return;
      case 'gate-test':
        await this.returnToRun.recordTestIn(tx, event.id, event.body);
        return;
      case 'decision': {
        const { log } = await this.logs.read(tx, patient);
        const { id, action, reason } = event;
        await this.returnToRun.decideIn(tx, plan, { id, action, reason, factsKey: factsKey(log) });
        return;
      }
      case 'red-flag-resolved': {
        const { id, flagId, reason } = event;
        await this.redFlags.resolveIn(tx, id, { patientId: patient, flagId, reason });
        return;
      }
      case 'assessment':
        await this.assess(tx, life, event);
    }
  }

  private async assess(tx: Tx, life: LivedLife, event: Extract<DemoEvent, { kind: 'assessment' }>): Promise<void> {
    const { runner, ids } = life;
    await this.assessments.saveIn(tx, event.id, {
      patientId: ids.patient,
      episodeId: ids.episode,
      batteryId: runner.complaint,
      batteryVersion: findBattery(runner.complaint)?.version ?? 1,
      assessedOn: event.assessedOn,
      involvedSide: runner.side,
      bodyMassKg: runner.massKg,
      values: [...event.values],
      painSites: [...event.painSites],
      intake: [],
      findingDecisions: [...event.findingDecisions],
      redFlagAcknowledgements: [],
      note: '',
    });
    if (event.signed) await this.assessments.signIn(tx, event.id, 1);
  }
}

/** Cuts the events where another person goes on, so that each part is one transaction of one actor. */
function byActor(events: readonly DemoEvent[]): DemoEvent[][] {
  const parts: DemoEvent[][] = [];
  for (const event of [...events].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const last = parts.at(-1);
    const previous = last?.at(-1);
    const same = previous !== undefined && BY_RUNNER.has(previous.kind) === BY_RUNNER.has(event.kind);
    if (last !== undefined && same) last.push(event);
    else parts.push([event]);
  }
  return parts;
}
