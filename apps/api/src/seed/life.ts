import { plannedDays, type PlannedDay, type ProgramContent } from '@midstance/clinical/exercises';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import type { RedFlagCode } from '@midstance/clinical/return-to-run';
import type { DecisionAction } from '@midstance/contracts/return-to-run';
import { evaluationOf } from '../assessments/evaluate-signed';
import { localTime } from '../clock';
import { gateResults } from '../return-to-run/gate-results';
import { daysBefore } from '../return-to-run/days';
import { logNow } from '../return-to-run/log-now';
import { standingOf, stepsOf, type Standing } from '../return-to-run/standing';
import { stepIntervals } from '../return-to-run/step-words';
import { acceptedFindings } from './accepted-findings';
import type { DemoRunner, Turn } from './cast';
import type { DemoEvent } from './demo-events';
import { passingTests } from './gate-visit';
import type { LifeLog } from './life-log';
import { measuredValues } from './measured';
import { outcomesOfVisit } from './outcomes-of-visit';
import { painSitesOfVisit } from './pain-sites-of-visit';
import { PainCourse } from './pain-course';
import { SeededRandom } from './random';
import { loggedSets } from './sets';

/** What a life is lived with. */
export interface LifeSetting {
  readonly runner: DemoRunner;
  readonly log: LifeLog;
  readonly patientId: string;
  readonly timeZone: string;
  /** The runner's today; nothing happens on it any more. */
  readonly today: string;
  readonly random: SeededRandom;
}

/** A demo assessment is repeated this often. */
const RETEST_DAYS = 42;
/** Younger assessments are still drafts. */
const DRAFT_DAYS = 2;
/** A run nobody planned is longer than the step, by this factor. */
const UNPLANNED_LONGER = 1.5;
const VISIT_DAYS = 4;
/** What follows when the first program has run its weeks. */
const FOLLOW_UP = 'T_RUNNER_STRENGTH_2X';
/** The therapist answers a stop after so many days; younger ones are left for the worklist. */
const ANSWER_STOP_DAYS = 4;

/** Lives a demo runner's months day by day, by the rules the product itself applies, and notes everything that happens. */
export class Life {
  private readonly events: DemoEvent[] = [];
  private readonly pain: PainCourse;
  private program: { id: string; content: ProgramContent; due: ReadonlyMap<string, PlannedDay['items']> } | null = null;
  private holdSince: number | null = null;

  constructor(private readonly setting: LifeSetting) {
    this.pain = new PainCourse(setting.runner, setting.random);
  }

  /** Everything that happened, oldest first. */
  async live(): Promise<readonly DemoEvent[]> {
    const { startedDaysAgo } = this.setting.runner;
    for (let daysAgo = startedDaysAgo; daysAgo >= 1; daysAgo -= 1) await this.day(startedDaysAgo - daysAgo, daysAgo);
    return this.events;
  }

  private async day(day: number, daysAgo: number): Promise<void> {
    const date = daysBefore(this.setting.today, daysAgo);
    if (day % RETEST_DAYS === 0) this.assess(day, date, daysAgo);
    this.prescribe(date);
    const silent = this.turn('silent', daysAgo) !== undefined;
    if (!silent) this.morning(day, date, daysAgo);
    await this.therapist(day, date, daysAgo);
    if (silent) return;
    await this.maybeRun(day, date, daysAgo);
    this.maybeTrain(date, daysAgo);
  }

  /** The turn of this kind that has begun by now. */
  private turn<Kind extends Turn['kind']>(kind: Kind, daysAgo: number): Extract<Turn, { kind: Kind }> | undefined {
    const found = this.setting.runner.turns.find((turn) => turn.kind === kind && daysAgo <= turn.daysAgo);
    return found as Extract<Turn, { kind: Kind }> | undefined;
  }

  private at(date: string, hour: number, minute = 0): Date {
    return new Date(`${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  }

  private assess(day: number, date: string, daysAgo: number): void {
    const { runner, random, log } = this.setting;
    const injury = this.pain.injury(day);
    const painRunning = Math.min(10, Math.round(this.pain.level(day)));
    const at = this.at(date, 7, 40);
    const values = measuredValues({ runner, injury, painRunning, random });
    const painSites = painSitesOfVisit(runner, injury, painRunning);
    const visit = { kind: 'assessment', at, id: random.uuid(at), assessedOn: date, values, painSites } as const;
    if (daysAgo <= DRAFT_DAYS) {
      this.events.push({ ...visit, signed: false, findingDecisions: [] });
      return;
    }
    const { patient, episode } = log.log;
    const evaluation = evaluationOf({
      patient: { ...patient, sex: runner.sex, bodyMassKg: runner.massKg, heightCm: runner.heightCm },
      episode: { complaint: episode?.complaint ?? '', status: 'open', onsetDate: null },
      previous: null,
      first: null,
      values,
      painSites,
      involvedSide: runner.side,
      assessedOn: date,
      bodyMassKg: runner.massKg,
    });
    const findingDecisions = acceptedFindings(evaluation, runner, patient.birthDate, date);
    this.events.push({ ...visit, signed: true, findingDecisions });
    this.ask(date, injury);
    for (const result of gateResults(evaluation, runner.side)) log.addGateTest({ ...result, localDate: date });
  }

  /** Ids of their own, so that a questionnaire more or less changes nothing else in a life. */
  private ask(date: string, injury: number): void {
    const at = this.at(date, 7, 55);
    const ids = new SeededRandom(`questionnaires ${this.setting.patientId} ${date}`);
    for (const body of outcomesOfVisit(date, injury)) this.events.push({ kind: 'outcome', at, id: ids.uuid(at), body });
  }

  private morning(day: number, date: string, daysAgo: number): void {
    const { runner, random, log, timeZone } = this.setting;
    if (this.turn('no-answers', daysAgo) || !random.chance(runner.answers)) return;
    const rise = this.turn('morning-rise', daysAgo);
    const rising = rise === undefined ? null : Math.round(rise.to * (1 - (daysAgo - 1) / (rise.daysAgo + 1)));
    const at = this.at(date, 5, random.int(10, 50));
    const body = { timeZone, answeredAt: at.toISOString(), ...this.pain.morning(day, rising) };
    log.addCheckIn(date, body);
    this.events.push({ kind: 'check-in', at, localDate: date, body });
  }

  private async standing(date: string, hour: number): Promise<Standing | null> {
    const { log, timeZone } = this.setting;
    return standingOf(logNow(log.log, localTime(this.at(date, hour), timeZone)));
  }

  private async maybeRun(day: number, date: string, daysAgo: number): Promise<void> {
    const { runner, random } = this.setting;
    if (runner.protocol === null) return;
    const standing = await this.standing(date, 6);
    if (standing === null) return;
    const earliest = standing.recommendation.earliestDate;
    if (earliest !== null && earliest <= date && random.chance(0.55 + runner.keeps * 0.4)) {
      this.run(day, date, daysAgo, standing, true);
    } else if (this.turn('overdo', daysAgo) && standing.state.status === 'ACTIVE' && random.chance(0.5)) {
      this.run(day, date, daysAgo, standing, false);
    }
  }

  private run(day: number, date: string, daysAgo: number, standing: Standing, planned: boolean): void {
    const { random, log, timeZone } = this.setting;
    const step = stepsOf(standing.protocol).find((each) => each.id === standing.state.stepId);
    if (step === undefined) return;
    const { walkMin, runMin, repeats } = stepIntervals(step);
    const factor = (this.turn('overdo', daysAgo)?.factor ?? 1) * (planned ? 1 : UNPLANNED_LONGER);
    const ran = Math.round(Math.max(planned ? 0 : 10, runMin * repeats) * factor);
    const walked = walkMin * repeats;
    const startedAt = this.at(date, 15, random.int(0, 50));
    const endedAt = new Date(startedAt.getTime() + (ran + walked + 10) * 60_000);
    const flag = this.turn('red-flag', daysAgo);
    const body = {
      planId: standing.plan.id,
      stepId: planned ? step.id : null,
      localDate: date,
      timeZone,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      runMin: ran,
      walkMin: walked,
      distanceM: Math.round((ran * random.around(165, 6) + walked * 95) / 10) * 10,
      ...this.pain.run(day, standing.state.phaseId, daysAgo),
      ...(flag === undefined ? {} : { redFlags: [flag.code], completed: 'partial-symptom' as const }),
      layoffReason: null,
      comment: null,
    };
    const id = random.uuid(startedAt);
    const at = new Date(endedAt.getTime() + 65 * 60_000);
    log.addRun(id, body, at);
    this.events.push({ kind: 'run', at, id, body });
  }

  private maybeTrain(date: string, daysAgo: number): void {
    const { runner, random } = this.setting;
    const items = this.program?.due.get(date);
    if (items === undefined) return;
    const declines = this.turn('says-no', daysAgo) !== undefined;
    if (!declines && random.chance(runner.keeps)) this.train(date, items);
    else if (declines || random.chance(0.3)) this.train(date, []);
  }

  /** Logs a session with these exercises done; none means the runner said it would not be done. */
  private train(date: string, items: PlannedDay['items']): void {
    const { random, log, timeZone } = this.setting;
    const done = items.length > 0;
    const startedAt = this.at(date, 18, random.int(0, 40));
    const endedAt = new Date(startedAt.getTime() + random.int(16, 28) * 60_000);
    const body = {
      programId: this.program?.id ?? '',
      programVersion: 1,
      localDate: date,
      timeZone,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      completed: done ? ('full' as const) : ('not-done' as const),
      sets: loggedSets(items, random),
      painDuring: done ? random.int(0, 1) : null,
      effort: done ? random.int(4, 7) : null,
      comment: null,
    };
    const id = random.uuid(startedAt);
    log.addSession(id, body);
    this.events.push({ kind: 'session', at: endedAt, id, body });
  }

  private async therapist(day: number, date: string, daysAgo: number): Promise<void> {
    if (this.setting.runner.protocol === null) return;
    const standing = await this.standing(date, 7);
    if (standing === null) return;
    const held = standing.state.status === 'HOLD';
    this.holdSince = held ? (this.holdSince ?? day) : null;
    if (this.holdSince !== null && day - this.holdSince >= ANSWER_STOP_DAYS) this.answerStop(date, standing);
    else if (!held && day % VISIT_DAYS === 0) await this.visit(date, daysAgo, standing);
  }

  private decide(date: string, action: DecisionAction, reason: string | null, minute: number): void {
    const { log, random } = this.setting;
    const at = this.at(date, 8, minute);
    const id = random.uuid(at);
    log.addDecision(id, action, reason, at);
    this.events.push({ kind: 'decision', at, id, action, reason });
  }

  private resolve(date: string, flagId: RedFlagCode, reason: string): void {
    const { log, random } = this.setting;
    const at = this.at(date, 8, 20);
    const id = random.uuid(at);
    log.resolveRedFlag(id, flagId, reason, at);
    this.events.push({ kind: 'red-flag-resolved', at, id, flagId, reason });
  }

  private answerStop(date: string, { protocol, state }: Standing): void {
    const steps = stepsOf(protocol);
    const back = steps[Math.max(0, state.stepIndex - 2)] ?? steps[0];
    for (const flagId of state.openRedFlags) this.resolve(date, flagId, 'Spoke on the phone, no sign of harm');
    if (back !== undefined)
      this.decide(date, { kind: 'set-step', toStepId: back.id }, 'Settled, start again lower', 30);
    this.holdSince = null;
  }

  private test(date: string, standing: Standing): void {
    const { random, log, patientId } = this.setting;
    for (const { metric, value } of passingTests(standing)) {
      const at = this.at(date, 8, 5);
      log.addGateTest({ metric, localDate: date, value });
      this.events.push({
        kind: 'gate-test',
        at,
        id: random.uuid(at),
        body: { patientId, metric, localDate: date, value },
      });
    }
  }

  /** Does the tests the gate still asks for, looks again, and confirms it when it is open. */
  private async visit(date: string, daysAgo: number, before: Standing): Promise<void> {
    this.test(date, before);
    const standing = await this.standing(date, 7);
    if (standing === null || !standing.recommendation.gate.open || this.turn('gate-left-open', daysAgo)) return;
    this.decide(date, { kind: 'approve-gate', phaseId: standing.state.phaseId }, null, 10);
  }

  /** Assigns the first program on the first day, and a follow-up when one has run its weeks. */
  private prescribe(date: string): void {
    const { runner, random, log, today } = this.setting;
    if (runner.template === null || (this.program !== null && date <= this.program.content.endDate)) return;
    const expanded = expandTemplate(this.program === null ? runner.template : FOLLOW_UP, date, [], runner.side);
    if (!expanded.ok) throw new Error(`demo template ${runner.template} did not expand`);
    const at = this.at(date, 9, 30);
    const [id, content] = [random.uuid(at), expanded.value];
    const reason = this.program === null ? 'First program of this episode' : 'First program done: keep the strength';
    const due = new Map(plannedDays(content, content.startDate, today).map((day) => [day.date, day.items]));
    this.program = { id, content, due };
    log.assign(id, content, reason, at);
    this.events.push({ kind: 'program', at, id, content, reason });
  }
}
