import type { RedFlagLevel, SourceId } from '../measures';

/** What the product suggests and holds back while a red flag is open. */
export type Suggestion = 'exercise-options' | 'program' | 'run-progress';

/** While what a suggestion is held back, and how a therapist may go on all the same. */
export interface HoldRule {
  readonly name: string;
  readonly levels: readonly RedFlagLevel[];
  /** Only resolving the flag lifts it, or a reason recorded with the act does. */
  readonly goOn: 'resolve' | 'reason';
  /** Said in the place of the suggestion. */
  readonly words: string;
  readonly sources: readonly SourceId[];
}

/**
 * Urgent and emergency flags hide exercise and gait suggestions (clinical reference §3.1). A program stays the
 * therapist's own act, so it may be assigned with a reason. A step up in running waits for `prompt` flags too, whose
 * usual practice is to hold impact loading (§1.7), and no gate opens with a flag open (return to run, §1.2).
 */
export const holdRules: Readonly<Record<Suggestion, HoldRule>> = {
  'exercise-options': {
    name: 'Exercise and gait suggestions',
    levels: ['emergency', 'urgent'],
    goOn: 'resolve',
    words: 'Exercise and gait suggestions are held back while this red flag is open. Resolve it first.',
    sources: ['K56'],
  },
  program: {
    name: 'Suggestion of a program',
    levels: ['emergency', 'urgent'],
    goOn: 'reason',
    words: 'No program is suggested while this red flag is open. Resolve it first, or assign with a reason.',
    sources: ['K56'],
  },
  'run-progress': {
    name: 'Step up in running',
    levels: ['emergency', 'urgent', 'prompt'],
    goOn: 'resolve',
    words: 'No step up is suggested while this red flag is open. Resolve it first.',
    sources: ['K56'],
  },
};
