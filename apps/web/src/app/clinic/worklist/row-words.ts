import type { WorklistReason, WorklistRow } from '@midstance/contracts/worklist';
import type { Severity } from '@midstance/ui/chip';
import type { StripDay } from '@midstance/ui/strip14';

/** A reason as the chip of a row shows it. */
export interface ReasonChip {
  readonly text: string;
  readonly severity: Severity;
  /** Shape instead of the severity's own; `''` keeps that. */
  readonly mark: string;
}

/** What the button of a row says and where it leads; `call` opens the panel with the telephone number. */
export interface RowVerb {
  readonly label: string;
  readonly path: readonly string[] | 'call';
}

/** Reasons that are news to act on gladly. */
const GOOD_NEWS = ['gate-waiting', 'ready-to-progress'];
/** Reasons that are a silence. */
const SILENCE = ['no-word', 'few-check-ins', 'few-sessions', 'missed-in-a-row', 'unknown-in-a-row', 'plan-not-opened'];

const severities: Record<WorklistReason['severity'], Severity> = { now: 'act', soon: 'watch', watch: 'info' };

/** The chip of a reason: severity as colour and shape, silence as an empty circle. */
export function chipOf({ code, severity, text }: WorklistReason): ReasonChip {
  if (GOOD_NEWS.includes(code)) return { text, severity: 'good', mark: '' };
  const mark = SILENCE.includes(code) ? '○' : severity === 'watch' ? '◇' : '';
  return { text, severity: severities[severity], mark };
}

/** The one action a row offers. */
export function verbOf({ verb, patientId }: Pick<WorklistRow, 'verb' | 'patientId'>): RowVerb {
  const chart = ['/clinic/patients', patientId];
  if (verb === 'call') return { label: 'Call', path: 'call' };
  if (verb === 'review-phase') return { label: 'Review phase', path: [...chart, 'return-to-run'] };
  if (verb === 'open-test') return { label: 'Start test', path: [...chart, 'assessments', 'new'] };
  return { label: 'Open', path: chart };
}

/** The 14 days as the strip draws them; a paused day asks for nothing, like a day of rest. */
export function stripOf(row: Pick<WorklistRow, 'strip'>): StripDay[] {
  return row.strip.map(({ date, state, pain }) => ({
    date,
    pain,
    state: state === 'told-us-no' ? 'said-no' : state === 'paused' ? 'rest' : state,
  }));
}

/** Whether a row may be put off: same-day reasons may not, and where there is no reason there is nothing to put off. */
export function canSnooze({ reasons }: Pick<WorklistRow, 'reasons'>): boolean {
  return reasons.length > 0 && reasons.every((reason) => reason.canSnooze);
}
