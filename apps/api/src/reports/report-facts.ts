import type { Evaluation } from '@midstance/clinical/derivations';
import type { Finding } from '@midstance/clinical/findings';
import type { AnyRedFlagId } from '@midstance/clinical/red-flags';
import type { FindingDecision, PainSite } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import type { InvolvedSide } from '@midstance/contracts/values';
import type { GoalFacts } from '../episode-goals/goal-facts';

/** Values of one measure on an earlier date; a choice is text, nothing measured is `null`. */
export interface PastValues {
  readonly left: unknown;
  readonly leftTorque: number | null;
  readonly right: unknown;
  readonly rightTorque: number | null;
}

/** A signed assessment of the episode as far as a trend needs it. */
export interface PastAssessment {
  readonly assessedOn: string;
  readonly measures: Readonly<Partial<Record<string, PastValues>>> | null;
}

/** What was kept when the assessment was signed. Nothing of it is worked out again for a report. */
export interface KeptResults {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly redFlags: readonly { readonly id: AnyRedFlagId; readonly title: string; readonly advice: string }[];
}

/** The answer of the report's statement. `snapshot` and what belongs to signing are `null` in a draft. */
export interface ReportFacts {
  readonly id: string;
  readonly status: 'draft' | 'signed';
  readonly assessedOn: string;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly involvedSide: InvolvedSide;
  readonly painSites: readonly PainSite[];
  readonly findingDecisions: readonly FindingDecision[];
  readonly snapshot: KeptResults | null;
  /** Oldest first, this one last. */
  readonly history: readonly PastAssessment[];
  readonly goals: GoalFacts;
  readonly clinic: string;
  readonly patient: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly timeZone: string;
  };
  readonly episode: Pick<Episode, 'id' | 'complaint' | 'side' | 'startedOn' | 'onsetDate' | 'goal'>;
}

/** The facts of an assessment that is signed. */
export type SignedFacts = ReportFacts & { readonly snapshot: KeptResults };
