import type { PlannedSession } from '@midstance/clinical/adherence';
import type { Step } from '@midstance/clinical/return-to-run';
import type { Today } from '@midstance/contracts/training';
import { localTime } from '../clock';
import type { LogNow } from '../return-to-run/log-now';
import type { LoggedRun, PatientLog } from '../return-to-run/patient-log';
import { ladderOf, runRows } from '../return-to-run/plan-view';
import { daysBefore } from '../return-to-run/days';
import { ceilingMin, stepsOf, type Standing } from '../return-to-run/standing';
import { stepForRunner, stepIntervals } from '../return-to-run/step-words';
import { moveUpWords } from './move-up-words';

const WEEK_DAYS = 7;
/** Runs the phone shows under Progress. */
const RECENT_RUNS = 10;
/** A changed plan is pointed out this long. */
const NEWS_DAYS = 7;

const BODY_PARTS: Readonly<Record<string, string>> = {
  patellofemoral: 'knee',
  itb: 'knee',
  'patellar-tendon': 'knee',
  'meniscus-oa': 'knee',
  'achilles-calf': 'calf and heel cord',
  shin: 'shin',
  'plantar-heel': 'heel',
  'hamstring-proximal': 'back of the thigh',
  'hip-groin': 'hip',
  'bone-stress': 'sore bone',
};

/** The run of yesterday whose next morning is not answered yet. */
function morningQuestion({ log, today }: LogNow): Today['morningQuestion'] {
  const run = log.runs.findLast((each) => each.completed !== 'not-done' && each.localDate < today);
  if (run?.localDate !== daysBefore(today, 1)) return null;
  const answered = log.checkIns.some((answer) => answer.localDate === today && answer.painMorning !== null);
  if (answered) return null;
  return { runId: run.id, runDate: run.localDate, bodyPart: BODY_PARTS[log.episode?.complaint ?? ''] ?? 'sore spot' };
}

function programOf(log: PatientLog, today: string): Today['program'] {
  const { program } = log;
  if (program?.status !== 'active') return null;
  const changedOn = localTime(new Date(program.at), log.patient.timeZone).slice(0, 10);
  const fresh = program.version > 1 && changedOn > daysBefore(today, NEWS_DAYS);
  const { id, version, content } = program;
  return { id, version, title: content.title, content, changedNote: fresh ? program.reason : null };
}

const WAITS: ReadonlySet<string> = new Set(['WAIT', 'FINISHED']);
const HOLDS: ReadonlySet<string> = new Set(['STOP_CONTACT', 'HOLD_REASSESS']);

function runStatus({ recommendation }: Standing, today: string): 'go' | 'wait' | 'hold' | 'rest' {
  const { kind, earliestDate } = recommendation;
  if (HOLDS.has(kind)) return 'hold';
  if (WAITS.has(kind)) return 'wait';
  return earliestDate === null || earliestDate > today ? 'rest' : 'go';
}

function stepOf({ protocol, state }: Standing): Step | undefined {
  return stepsOf(protocol).find((step) => step.id === state.stepId);
}

function toMoveUp({ recommendation }: Standing): string[] {
  return recommendation.gate.lines
    .filter((line) => line.state === 'not_met' || (line.state === 'no_data' && line.required))
    .map(moveUpWords);
}

function runOf({ log, today }: LogNow, standing: Standing | null): Today['run'] {
  const step = standing === null ? undefined : stepOf(standing);
  if (standing === null || step === undefined || standing.state.status === 'DONE') return null;
  const { protocol, state, recommendation, plan } = standing;
  const ladder = ladderOf(protocol, state).map(({ phaseId, title, state: place }) => ({
    phaseId,
    title,
    state: place,
    toMoveUp: place === 'here' ? toMoveUp(standing) : [],
  }));
  return {
    planId: plan.id,
    stepId: step.id,
    phaseTitle: protocol.phases.find((phase) => phase.id === state.phaseId)?.name ?? '',
    label: stepForRunner(step),
    ...stepIntervals(step),
    allowedFrom: recommendation.earliestDate ?? today,
    status: runStatus(standing, today),
    why: recommendation.reasons[0]?.runner ?? '',
    ceilingMin: ceilingMin(log, today),
    ladder,
  };
}

function dayState(
  due: PlannedSession | undefined,
  run: LoggedRun | undefined,
  isToday: boolean,
): Today['week'][number]['state'] {
  const ran = run !== undefined && run.completed !== 'not-done';
  if (ran || (due !== undefined && due.doneOn !== null)) return 'done';
  if (run !== undefined || due?.declined === true) return 'said-no';
  if (due === undefined) return 'rest';
  return isToday ? 'ahead' : 'no-word';
}

function weekOf(now: LogNow): Today['week'] {
  const { log, today, planned } = now;
  return Array.from({ length: WEEK_DAYS }, (_, index) => {
    const date = daysBefore(today, WEEK_DAYS - 1 - index);
    const due = planned.find((session) => session.date === date);
    const run = log.runs.find((each) => each.localDate === date);
    return { date, planned: due !== undefined, state: dayState(due, run, date === today) };
  });
}

/** The clinic as its runner knows it. */
export interface TodayClinic {
  readonly name: string;
  readonly phone: string | null;
}

/** Everything the Today screen shows, small enough to be kept on the phone. */
export function todayView(now: LogNow, standing: Standing | null, clinic: TodayClinic): Today {
  const { log, today } = now;
  return {
    localDate: today,
    timeZone: log.patient.timeZone,
    givenName: log.patient.givenName,
    clinicName: clinic.name,
    clinicPhone: clinic.phone,
    morningQuestion: morningQuestion(now),
    program: programOf(log, today),
    run: runOf(now, standing),
    recentRuns: runRows(log, standing).slice(0, RECENT_RUNS),
    week: weekOf(now),
  };
}
