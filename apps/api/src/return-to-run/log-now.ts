import type { PlannedSession } from '@midstance/clinical/adherence';
import { plannedSessions } from '../training/planned-sessions';
import type { PatientLog } from './patient-log';

/** A log together with the moment it is looked at, on the runner's own clock. */
export interface LogNow {
  readonly log: PatientLog;
  /** `YYYY-MM-DDTHH:mm`. */
  readonly asOf: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The strength sessions of the last weeks: whoever counts some of them counts these. */
  readonly planned: readonly PlannedSession[];
}

/** Looks at a log; `asOf` is `YYYY-MM-DDTHH:mm` on the runner's clock. */
export function logNow(log: PatientLog, asOf: string): LogNow {
  const today = asOf.slice(0, 10);
  return { log, asOf, today, planned: plannedSessions(log, today) };
}
