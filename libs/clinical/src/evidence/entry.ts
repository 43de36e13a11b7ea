/**
 * One line of the evidence document. Typed loosely on purpose: measures, rules, protocols, load and questionnaires all
 * become such lines.
 */
export interface EvidenceEntry {
  /** Heading the line stands under. */
  readonly area: string;
  readonly item: string;
  readonly value: string;
  readonly unit: string;
  /** T1, T2 or T3 for a threshold; A to D for a rule; `norm` or `error` for what is only shown beside a value. */
  readonly class: string;
  /** Ids of references, or citations in words. */
  readonly sources: readonly string[];
  readonly population: string;
  /** Topic of the contested points this rests on. */
  readonly contested?: string;
}
