import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { redFlagsOf, type SigningRecord } from '../assessments/evaluate-signed';

/** An unsigned assessment, as far as red flags are found in it. */
export type DraftRecord = Pick<
  SigningRecord,
  | 'id'
  | 'assessedOn'
  | 'involvedSide'
  | 'bodyMassKg'
  | 'values'
  | 'painSites'
  | 'intake'
  | 'redFlagAcknowledgements'
  | 'patient'
  | 'episode'
>;

function flagsOf(draft: DraftRecord): OpenRedFlag[] {
  // Neither an earlier test nor the clinic's limits play into a red flag.
  return redFlagsOf({ ...draft, previous: null, first: null }).map(({ id, title, level, advice, blocks }) => ({
    flagId: id,
    title,
    level,
    advice,
    blocks,
    recordedOn: draft.assessedOn,
    recordedIn: { kind: 'draft', id: draft.id },
  }));
}

const LEVELS: readonly OpenRedFlag['level'][] = ['emergency', 'urgent', 'prompt', 'advise'];

/**
 * Open flags with those of unsigned assessments: nobody has to remember to sign before one is seen. Each flag once; as
 * it was recorded, where it is open there too. A flag of a draft closes in the draft: by what was done, or by taking the
 * answer back.
 */
export function withDraftFlags(open: readonly OpenRedFlag[], drafts: readonly DraftRecord[]): OpenRedFlag[] {
  const known = new Set(open.map(({ flagId }) => flagId));
  const found = drafts.flatMap(flagsOf).filter(({ flagId }) => !known.has(flagId) && known.add(flagId));
  return [...open, ...found].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
