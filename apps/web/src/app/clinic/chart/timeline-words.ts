import { redFlags } from '@midstance/clinical/measures';
import { reportedRedFlags } from '@midstance/clinical/red-flags';
import type { Chart, TimelineEntry } from '@midstance/contracts/chart';
import { batteryWords, complaintWords } from '../injury/injury-words';

type Kind = TimelineEntry['kind'];
/** What is recorded about an entry of a kind. */
type FactsOf<K extends Kind> = Extract<TimelineEntry, { kind: K }>['facts'];
/** Labels of ladder steps by id: "2 w 3 r × 5". */
type StepLabels = Chart['stepLabels'];

const decisionWords: Readonly<Record<string, string>> = {
  'approve-gate': 'Phase confirmed',
  'set-step': 'Step set',
  hold: 'Put on hold',
  'release-hold': 'Hold released',
  'change-profile': 'Pain profile changed',
  'not-this-injury': 'Run marked as not this injury',
};

/** Flags that runners report and flags that are found in the clinic have their own ids. */
const flagTitles: ReadonlyMap<string, string> = new Map([
  ...redFlags.map(({ id, title }) => [id, title] as const),
  ...Object.entries(reportedRedFlags).map(([id, { title }]) => [id, title] as const),
]);

/** "pain 2"; a question nobody answered is said to be so, it is never 0. */
function pain(value: number | null, when: string): string {
  return value === null ? `pain ${when} not answered` : `pain ${value} ${when}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function runWords(run: FactsOf<'run'>, labels: StepLabels): string {
  const label = run.stepId === null ? 'Run outside the plan' : (labels[run.stepId] ?? run.stepId);
  if (run.completed === 'not-done') return `${label}: not done`;
  return `${label}: ${joined([
    run.runMin === null ? null : `${run.runMin} min running`,
    run.walkMin === null || run.walkMin === 0 ? null : `${run.walkMin} min walking`,
    run.completed === 'full' ? null : 'cut short',
    pain(run.painDuring, 'during'),
    pain(run.painAfter60Min, 'after'),
  ])}`;
}

function sessionWords(session: FactsOf<'session'>): string {
  if (session.completed === 'not-done') return 'Exercises: not done';
  const { setsDone, setsSkipped, painDuring } = session;
  return `Exercises: ${joined([`${setsDone} of ${setsDone + setsSkipped} sets`, pain(painDuring, 'during')])}`;
}

function programWords({ version, status, title, reason }: FactsOf<'program'>): string {
  if (status !== 'active') return `Program ${status}: ${title}. ${reason}`;
  return version === 1 ? `Program assigned: ${title}` : `Program changed: ${title}. ${reason}`;
}

function decisionText(decision: FactsOf<'decision'>, labels: StepLabels): string {
  const { action, fromStepId, toStepId, reason, by } = decision;
  const name = (id: string) => labels[id] ?? id;
  const moved = fromStepId === toStepId ? '' : `: ${name(fromStepId)} → ${name(toStepId)}`;
  return `${decisionWords[action] ?? action}${moved}, by ${by}${reason === null ? '' : `. ${reason}`}`;
}

function outcomeWords({ code, total, profile, source, voidReason }: FactsOf<'outcome'>): string {
  const score = total === null ? (profile === null ? 'no total' : `levels ${profile}`) : `${total}`;
  const line = `${code}: ${score}${source === 'link' ? ', by link' : ''}`;
  return voidReason === null ? line : `${line}. Voided: ${voidReason}`;
}

const words: { readonly [K in Kind]: (facts: FactsOf<K>, labels: StepLabels) => string } = {
  assessment: ({ status, batteryId }) =>
    `${status === 'signed' ? 'Assessment signed' : 'Assessment draft'}: ${batteryWords(batteryId)}`,
  program: programWords,
  run: runWords,
  session: sessionWords,
  'check-in': ({ painMorning }) => `Morning: ${pain(painMorning, 'on getting up')}`,
  decision: decisionText,
  'red-flag': ({ flagId, reason, by }) => `Red flag resolved: ${flagTitles.get(flagId) ?? flagId}, by ${by}. ${reason}`,
  outcome: outcomeWords,
  episode: ({ complaint, side }) =>
    `Episode opened: ${complaintWords(complaint)}${side === 'none' ? '' : `, ${side === 'both' ? 'both sides' : side}`}`,
};

/** What happened, in one line. A step, flag or battery that this version does not know is named by its id. */
export function timelineWords({ kind, facts }: TimelineEntry, labels: StepLabels): string {
  const say = words[kind] as (facts: TimelineEntry['facts'], labels: StepLabels) => string;
  return say(facts, labels);
}
