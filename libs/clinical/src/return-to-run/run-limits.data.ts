import type { PhaseId, ProtocolCode } from './model';

/** Most runs in any 7 days where the rest rule of a phase states it (clinical reference §1.4, §1.5). */
export const RUNS_PER_7_DAYS: Readonly<Record<ProtocolCode, Partial<Record<PhaseId, number>>>> = {
  RTR_KNEE_DEFAULT: { P2: 3, P3: 3 },
  RTR_ITB: { P2: 3, P3: 3 },
  RTR_ACHILLES: { P3: 3 },
  RTR_CALF_STRAIN: { P3: 3 },
  RTR_BSI_LOW_RISK: { P2: 3, P3: 3 },
  RTR_POST_SURGICAL_KNEE: { P2: 4, P3: 3 },
};

/** Quality sessions in any 7 days: one for the first 28 days of the phase, then two (clinical reference §1.4, P5). */
export const QUALITY_PER_7_DAYS = { firstDays: 28, first: 1, later: 2 } as const;
