import type { LocalDate } from '../local-date';
import type { LocalDateTime } from './local-time';
import type { OverlayCode, PainProfile, PhaseId, ProfileId } from './model';
import type { RedFlagCode, SessionFacts } from './session';

/** Who acts. `cover` is another therapist of the clinic standing in. */
export type ActorRole = 'treating_therapist' | 'cover' | 'other_therapist' | 'patient' | 'admin' | 'system';
export interface Actor {
  readonly id: string;
  readonly role: ActorRole;
}

interface EventBase {
  /** Same id = same event: a replay is ignored. */
  readonly id: string;
  /** When it was recorded, on the runner's local clock. */
  readonly recordedAt: LocalDateTime;
}

/** Starts the plan; exactly one per log. */
export interface PlanStarted extends EventBase {
  readonly kind: 'plan_started';
  readonly startsOn: LocalDate;
  readonly startStepId: string;
  /** `null` takes the protocol's own pain profile. */
  readonly profileId: ProfileId | null;
  readonly overlays: readonly OverlayCode[];
  /** Coded free text such as `soleus`; `null` when not known. */
  readonly diagnosisSubtype: string | null;
}

/** A session or, with the same `session.sessionId` and a later `recordedAt`, later or corrected answers to it. */
export interface SessionLogged extends EventBase {
  readonly kind: 'session';
  readonly session: SessionFacts;
  /** When each of its red flags was first reported; one that is left out, with the answers that count. */
  readonly redFlagsSince?: Readonly<Partial<Record<RedFlagCode, LocalDateTime>>>;
}

/** A red flag reported outside a session. */
export interface RedFlagReported extends EventBase {
  readonly kind: 'red_flag';
  readonly codes: readonly RedFlagCode[];
}

/** A therapist has spoken to the runner and closes red flags. The plan stays on hold until released. */
export interface RedFlagClosed extends EventBase {
  readonly kind: 'red_flag_closed';
  /** Those looked into; without them every open one is closed. */
  readonly codes?: readonly RedFlagCode[];
  readonly by: Actor;
  readonly note: string;
}

/** A therapist confirms the gate out of a phase. */
export interface GateApproved extends EventBase {
  readonly kind: 'gate_approved';
  readonly phaseId: PhaseId;
  readonly by: Actor;
}

export type OverrideAction =
  | { readonly type: 'set_step'; readonly toStepId: string }
  | { readonly type: 'hold' }
  | { readonly type: 'release_hold' }
  | { readonly type: 'change_profile'; readonly profileId: ProfileId }
  /** Lasts 28 days unless recorded again. */
  | { readonly type: 'change_threshold'; readonly key: ThresholdKey; readonly value: number }
  | { readonly type: 'not_this_injury'; readonly sessionId: string };

/** Numbers of the pain profile that may be changed for one patient. */
export type ThresholdKey = {
  [K in keyof PainProfile]: PainProfile[K] extends number ? (number extends PainProfile[K] ? K : never) : never;
}[keyof PainProfile];

/** A decision against or beside the engine. `reason` needs at least 10 characters. */
export interface Override extends EventBase {
  readonly kind: 'override';
  readonly action: OverrideAction;
  readonly by: Actor;
  readonly reason: string;
}

/** The log. Order does not matter: the fold sorts it. */
export type RtrEvent = PlanStarted | SessionLogged | RedFlagReported | RedFlagClosed | GateApproved | Override;
