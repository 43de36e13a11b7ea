import { batteries, findBattery, redFlags } from '@midstance/clinical/measures';
import { reportedRedFlags } from '@midstance/clinical/red-flags';
import type { TimelineEntry } from '@midstance/contracts/chart';
import { isReported } from '../red-flags/red-flag-log';
import type { EntryFacts, TimelineFact } from './chart-facts';

/** Labels of ladder steps by id: "2 w 3 r × 5". */
export type StepLabels = ReadonlyMap<string, string>;

const decisionWords: Readonly<Record<string, string>> = {
  'approve-gate': 'Phase confirmed',
  'set-step': 'Step set',
  hold: 'Put on hold',
  'release-hold': 'Hold released',
  'change-profile': 'Pain profile changed',
  'not-this-injury': 'Run marked as not this injury',
};

function complaintName(id: string): string {
  return batteries.find((battery) => battery.id === id)?.name ?? id;
}

/** Which of the clinic's own it was, the record itself says. */
function batteryName(id: string): string {
  return id.startsWith('own.') ? 'Battery of the clinic' : (findBattery(id)?.name ?? id);
}

function redFlagTitle(id: string): string {
  return isReported(id) ? reportedRedFlags[id].title : (redFlags.find((flag) => flag.id === id)?.title ?? id);
}

/** "pain 2"; a question nobody answered is said to be so, it is never 0. */
function pain(value: number | null, when: string): string {
  return value === null ? `pain ${when} not answered` : `pain ${value} ${when}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function runWords(run: EntryFacts['run'], labels: StepLabels): string {
  const label = run.stepId === null ? 'Run outside the plan' : (labels.get(run.stepId) ?? run.stepId);
  if (run.completed === 'not-done') return `${label}: not done`;
  return `${label}: ${joined([
    run.runMin === null ? null : `${run.runMin} min running`,
    run.walkMin === null || run.walkMin === 0 ? null : `${run.walkMin} min walking`,
    run.completed === 'full' ? null : 'cut short',
    pain(run.painDuring, 'during'),
    pain(run.painAfter60Min, 'after'),
  ])}`;
}

function sessionWords(session: EntryFacts['session']): string {
  if (session.completed === 'not-done') return 'Exercises: not done';
  const { setsDone, setsSkipped, painDuring } = session;
  return `Exercises: ${joined([`${setsDone} of ${setsDone + setsSkipped} sets`, pain(painDuring, 'during')])}`;
}

function programWords({ version, status, title, reason }: EntryFacts['program']): string {
  if (status !== 'active') return `Program ${status}: ${title}. ${reason}`;
  return version === 1 ? `Program assigned: ${title}` : `Program changed: ${title}. ${reason}`;
}

function decisionText(decision: EntryFacts['decision'], labels: StepLabels): string {
  const { action, fromStepId, toStepId, reason, by } = decision;
  const name = (id: string) => labels.get(id) ?? id;
  const moved = fromStepId === toStepId ? '' : `: ${name(fromStepId)} → ${name(toStepId)}`;
  return `${decisionWords[action] ?? action}${moved}, by ${by}${reason === null ? '' : `. ${reason}`}`;
}

function outcomeWords({ code, total, profile, source, voidReason }: EntryFacts['outcome']): string {
  const score = total === null ? (profile === null ? 'no total' : `levels ${profile}`) : `${total}`;
  const line = `${code}: ${score}${source === 'link' ? ', by link' : ''}`;
  return voidReason === null ? line : `${line}. Voided: ${voidReason}`;
}

const words: {
  readonly [Kind in keyof EntryFacts]: (facts: EntryFacts[Kind], labels: StepLabels) => string;
} = {
  assessment: ({ status, batteryId }) =>
    `${status === 'signed' ? 'Assessment signed' : 'Assessment draft'}: ${batteryName(batteryId)}`,
  program: programWords,
  run: runWords,
  session: sessionWords,
  'check-in': ({ painMorning }) => `Morning: ${pain(painMorning, 'on getting up')}`,
  decision: decisionText,
  'red-flag': ({ flagId, reason, by }) => `Red flag resolved: ${redFlagTitle(flagId)}, by ${by}. ${reason}`,
  outcome: outcomeWords,
  episode: ({ complaint, side }) =>
    `Episode opened: ${complaintName(complaint)}${side === 'none' ? '' : `, ${side === 'both' ? 'both sides' : side}`}`,
};

/** An entry of the timeline in words. */
export function timelineEntry({ kind, id, at, localDate, facts }: TimelineFact, labels: StepLabels): TimelineEntry {
  const say = words[kind] as (facts: TimelineFact['facts'], labels: StepLabels) => string;
  return { kind, id, at, localDate, text: say(facts, labels) };
}
