import { reportedRedFlags, stillOpen, type RecordedRedFlag, type RedFlagClosing } from '@midstance/clinical/red-flags';
import type { ActorRole, RedFlagCode } from '@midstance/clinical/return-to-run';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';

/** A flag that was open when its assessment was signed, in the words of then. */
interface FoundFlag extends RecordedRedFlag, Pick<OpenRedFlag, 'title' | 'advice' | 'blocks'> {
  readonly on: string;
  readonly assessmentId: string;
}

/** A sign a runner ticked with a run. */
interface ReportedFlag {
  readonly id: RedFlagCode;
  readonly on: string;
  readonly at: string;
  readonly runId: string;
}

/** A therapist looked into a flag. */
export interface LoggedClosing extends RedFlagClosing {
  readonly key: string;
  readonly reason: string;
  readonly actorRole: ActorRole;
  readonly byId: string;
  /** `YYYY-MM-DDTHH:mm` on the runner's own clock. */
  readonly localTime: string;
}

/** Every red flag recorded of a patient, and what was decided about them. */
export interface RedFlagLog {
  readonly found: readonly FoundFlag[];
  readonly reported: readonly ReportedFlag[];
  readonly closings: readonly LoggedClosing[];
}

/** A log without any. */
export const NO_RED_FLAGS: RedFlagLog = { found: [], reported: [], closings: [] };

type KnownFlag = RecordedRedFlag & { readonly shown: OpenRedFlag };

function foundFlag({ id, level, title, advice, blocks, at, on, assessmentId }: FoundFlag): KnownFlag {
  const recordedIn = { kind: 'assessment', id: assessmentId } as const;
  return { id, level, at, shown: { flagId: id, title, level, advice, blocks, recordedOn: on, recordedIn } };
}

function reportedFlag({ id, at, on, runId }: ReportedFlag): KnownFlag {
  const { title, level, advice } = reportedRedFlags[id];
  const recordedIn = { kind: 'run', id: runId } as const;
  return { id, level, at, shown: { flagId: id, title, level, advice, blocks: false, recordedOn: on, recordedIn } };
}

/** The red flags of a patient that are open now, most pressing first: the one place where this is worked out. */
export function openRedFlags({ found, reported, closings }: RedFlagLog): OpenRedFlag[] {
  const recorded = [...found.map(foundFlag), ...reported.map(reportedFlag)];
  return stillOpen(recorded, closings).map(({ shown }) => shown);
}

/** Whether a flag comes from a runner's phone; the others were found in the clinic. */
export function isReported(flagId: string): flagId is RedFlagCode {
  return flagId in reportedRedFlags;
}
