import type { ReportAudience, ReportLine } from '@midstance/contracts/reports';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import type { LogNow } from '../return-to-run/log-now';
import type { PatientLog } from '../return-to-run/patient-log';
import { planView } from '../return-to-run/plan-view';
import { stepsOf, type Standing } from '../return-to-run/standing';
import { stepForRunner } from '../return-to-run/step-words';
import { dateText } from './written';

const LABELS = {
  referrer: { program: 'Program', exercises: 'Current phase', run: 'Return to run', next: 'Next' },
  runner: { program: 'Your exercises', exercises: 'Right now', run: 'Your running', next: 'What is next' },
} as const;

const lines = (entries: readonly (readonly [label: string, text: string | undefined])[]): ReportLine[] =>
  entries.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }]));

function programLines({ program }: PatientLog, today: string, audience: ReportAudience): ReportLine[] {
  const words = LABELS[audience];
  if (program === null || program.status === 'ended') return [{ label: words.program, text: 'No program at present.' }];
  const { title, phases, endDate } = program.content;
  const current = phases.filter(
    ({ activeFrom, activeTo }) => (activeFrom ?? '~') <= today && today <= (activeTo ?? ''),
  );
  const paused = program.status === 'paused' ? ', paused' : '';
  return lines([
    [words.program, `${title}${paused}, until ${dateText(endDate)}`],
    [words.exercises, current.map((phase) => `${phase.title}: ${phase.goal}`).join(' · ')],
  ]);
}

const HOLD = {
  referrer: 'On hold until the therapist releases it.',
  runner: 'On hold. Your therapist will tell you when you can go on.',
} as const;

function stepText({ ladder }: ReturnToRun, standing: Standing, audience: ReportAudience): string {
  const here = ladder.flatMap((phase) => phase.steps).find(({ state }) => state === 'here');
  if (here === undefined) return '';
  if (audience === 'referrer') return `Step ${here.label}.`;
  const step = stepsOf(standing.protocol).find(({ id }) => id === here.stepId);
  return step === undefined ? '' : `${stepForRunner(step)}.`;
}

function spanText({ forecast }: ReturnToRun): string {
  if (!forecast?.latest) return '';
  return `The ladder may end between ${dateText(forecast.earliest)} and ${dateText(forecast.latest)}.`;
}

function runLines(view: ReturnToRun, standing: Standing | null, audience: ReportAudience): ReportLine[] {
  const { plan, ladder } = view;
  const words = LABELS[audience];
  if (plan === null || standing === null) return [{ label: words.run, text: 'No return-to-run plan at present.' }];
  const here = ladder.find(({ state }) => state === 'here');
  const next = ladder.find(({ state }) => state === 'ahead');
  const place = here === undefined ? 'The ladder is finished.' : `${here.phaseId} ${here.title}.`;
  const hold = plan.status === 'HOLD' ? HOLD[audience] : '';
  return lines([
    [words.run, [place, stepText(view, standing, audience), hold].filter(Boolean).join(' ')],
    [
      words.next,
      next === undefined ? '' : [`${next.phaseId} ${next.title}.`, spanText(view)].filter(Boolean).join(' '),
    ],
  ]);
}

/** What was agreed: the phase of the program of today, the place on the ladder back to running, and what follows. */
export function planOf(now: LogNow, standing: Standing | null, audience: ReportAudience): ReportLine[] {
  const { log, today } = now;
  return [...programLines(log, today, audience), ...runLines(planView(now, standing), standing, audience)];
}
