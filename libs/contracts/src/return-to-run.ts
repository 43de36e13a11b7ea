/** A runner's return-to-run plan: protocol, state, proposal with its evidence, decisions. */
import * as z from 'zod';
import { runRow } from './training';
import { code, instant, localDate, uuid } from './values';

/** Body of `PUT /return-to-run-plans/:id`: starts the plan. */
export const startPlan = z.strictObject({
  patientId: uuid,
  episodeId: uuid,
  protocolId: code,
  protocolVersion: z.int().min(1),
  /** Pain profile; `null` takes the protocol's own. */
  profileId: code.nullable(),
  overlayIds: z.array(code).max(3),
  startStepId: code,
  startsOn: localDate,
});

/** A predicate of a gate with the value that proves it. */
export const evidence = z.strictObject({
  key: z.string(),
  /** The rule in words: "Morning pain at most 2 for 7 days". */
  text: z.string(),
  state: z.enum(['met', 'not-met', 'no-data', 'not-tested']),
  required: z.boolean(),
  /** What proves it: "highest 0 · 7 of 7 answers"; `null` without data. */
  proof: z.string().nullable(),
});

/** Query of `GET /patients/:id/return-to-run/start`: which ladder a start is proposed for. */
export const startQuery = z.strictObject({
  protocolId: code,
  protocolVersion: z.coerce.number().int().min(1),
  overlayId: code.optional(),
});

/** Where a plan could begin by what is recorded; the therapist picks. */
export const startProposal = z.strictObject({
  stepId: code,
  /** Exit criteria of the proposed phase: what keeps the runner in it. */
  evidence: z.array(evidence),
  /** Conditions of the ladder itself that do not hold; the plan should wait for them. */
  blockedBy: z.array(evidence),
  ladder: z.array(
    z.strictObject({
      phaseId: code,
      title: z.string(),
      steps: z.array(z.strictObject({ stepId: code, label: z.string() })),
    }),
  ),
});

export const proposal = z.strictObject({
  kind: z.enum(['ADVANCE', 'REPEAT', 'STEP_BACK', 'PHASE_GATE', 'STOP_CONTACT', 'WAIT', 'HOLD_REASSESS', 'FINISHED']),
  fromStepId: code,
  toStepId: code,
  /** The rule in words. */
  rule: z.string(),
  reasons: z.array(z.string()),
  evidence: z.array(evidence),
  /** Fingerprint of the facts it was made from; a decision must quote it. */
  factsKey: z.string(),
});

/** What a therapist may decide. Everything but confirming a gate needs a reason of at least 10 characters. */
export const decisionAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approve-gate'), phaseId: code }),
  z.strictObject({ kind: z.literal('set-step'), toStepId: code }),
  z.strictObject({ kind: z.literal('hold') }),
  z.strictObject({ kind: z.literal('release-hold') }),
  z.strictObject({ kind: z.literal('change-profile'), profileId: code }),
  z.strictObject({ kind: z.literal('not-this-injury'), runId: uuid }),
]);

/** Body of `POST /return-to-run-plans/:id/decisions`. */
export const decide = z.strictObject({
  id: uuid,
  action: decisionAction,
  reason: z.string().trim().max(500).nullable(),
  /** Fingerprint of the facts the therapist looked at. */
  factsKey: z.string().max(100),
});

/** Body of `PUT /gate-tests/:id`: the result of a test a gate asks for. */
export const saveGateTest = z.strictObject({
  patientId: uuid,
  metric: z.string().regex(/^[a-z][A-Za-z0-9_.]{1,79}$/, 'must be a metric of the protocol'),
  localDate,
  value: z.union([z.number().min(-1000).max(100_000), z.boolean(), z.string().trim().min(1).max(60)]),
});

export const decision = z.strictObject({
  id: uuid,
  action: decisionAction,
  fromStepId: code,
  toStepId: code,
  by: z.string(),
  at: instant,
  localDate,
  reason: z.string().nullable(),
  criteriaMet: z.int().nullable(),
  criteriaTotal: z.int().nullable(),
});

export const returnToRun = z.strictObject({
  plan: z
    .strictObject({
      id: uuid,
      episodeId: uuid,
      protocolId: code,
      protocolVersion: z.int(),
      protocolTitle: z.string(),
      profileId: code,
      startedOn: localDate,
      status: z.enum(['ACTIVE', 'HOLD', 'ENDED']),
      stepId: code,
      greens: z.int(),
      greensNeeded: z.int(),
      /** First day of the next run; `null` while none is offered. */
      nextRunFrom: localDate.nullable(),
      version: z.int(),
    })
    .nullable(),
  ladder: z.array(
    z.strictObject({
      phaseId: code,
      title: z.string(),
      dose: z.string(),
      state: z.enum(['done', 'here', 'ahead']),
      steps: z.array(z.strictObject({ stepId: code, label: z.string(), state: z.enum(['done', 'here', 'ahead']) })),
    }),
  ),
  runs: z.array(runRow),
  proposal: proposal.nullable(),
  decisions: z.array(decision),
  /** Running minutes a week, oldest first. A week without any answer is `null`. */
  weeks: z.array(
    z.strictObject({
      weekStart: localDate,
      runMin: z.number().nullable(),
      meanPainDuring: z.number().nullable(),
      answered: z.int(),
      total: z.int(),
    }),
  ),
  ceilingMin: z.number().nullable(),
  /**
   * When the ladder may end, as a range: never before `earliest`, and by `latest` at the usual pace (`null` where a
   * surgeon sets the times). `null` without a plan, on hold, or at its end.
   */
  forecast: z.strictObject({ earliest: localDate, latest: localDate.nullable() }).nullable(),
});

export type StartPlan = z.infer<typeof startPlan>;
export type StartQuery = z.output<typeof startQuery>;
export type StartProposal = z.infer<typeof startProposal>;
export type Evidence = z.infer<typeof evidence>;
export type Proposal = z.infer<typeof proposal>;
export type DecisionAction = z.infer<typeof decisionAction>;
export type SaveGateTest = z.infer<typeof saveGateTest>;
export type Decide = z.infer<typeof decide>;
export type Decision = z.infer<typeof decision>;
export type ReturnToRun = z.infer<typeof returnToRun>;
