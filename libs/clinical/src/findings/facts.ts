import {
  type Evaluation,
  isQuantity,
  type ListRow,
  type MeasureEvaluation,
  round,
  type SideEvaluation,
} from '../derivations';
import { type MeasureId, measuresOf } from '../measures';
import { derivedNumber } from './derived-numbers';
import type { FindingsContext } from './finding';
import type { FactId, NumberSource } from './predicate';

/** The leg a rule is being looked at for; `none` means the person as a whole. */
export type Leg = 'left' | 'right' | 'none';

/** A number with the side it belongs to. */
export interface SidedNumber {
  readonly side: Leg;
  readonly value: number;
}

const GAIT_IDS: readonly MeasureId[] = measuresOf('a').map((measure) => measure.id);
const STRENGTH_IDS: readonly MeasureId[] = measuresOf('c').map((measure) => measure.id);

/** Facts the intake answers when nobody ticked them: yes, or a list with a row. */
const FACTS_FROM_INTAKE: Partial<Record<FactId, string>> = {
  'previous-running-injury-12m': 'tl-previous-injury-12m',
  'new-downhill': 'tl-downhill',
};

/** Facts that a field beside a positive test answers when nobody ticked them. */
const FACTS_FROM_TESTS: Partial<
  Record<FactId, { readonly measure: MeasureId; readonly field: string; readonly is: string }>
> = {
  'achilles-insertion': { measure: 'st-achilles-palpation', field: 'site', is: 'insertion' },
};

function yesNo(answer: unknown): boolean | null {
  if (typeof answer === 'boolean') return answer;
  return Array.isArray(answer) ? answer.length > 0 : null;
}

/** One painful site with its kind of pain, and the bone under it where that was said. */
interface PainRow {
  readonly site: string;
  readonly kind: string | null;
  readonly boneSite: string | null;
}

function painRow(row: string | ListRow): PainRow {
  if (typeof row === 'string') return { site: row, kind: null, boneSite: null };
  const text = (field: string) => (typeof row[field] === 'string' ? row[field] : null);
  return { site: text('site') ?? '', kind: text('type'), boneSite: text('bone-site') };
}

/** Read access to everything a rule can ask about; anything not recorded is `null` or an empty list. */
export class Facts {
  constructor(
    private readonly evaluation: Evaluation,
    readonly context: FindingsContext,
  ) {}

  measure(id: MeasureId): MeasureEvaluation | null {
    return this.evaluation.measures[id] ?? null;
  }

  /** Recorded sides of a measure that belong to the leg; for the person, all of them. */
  sides(id: MeasureId, leg: Leg): readonly (readonly [Leg, SideEvaluation])[] {
    const measure = this.measure(id);
    if (measure === null) return [];
    const sides: (readonly [Leg, SideEvaluation])[] = [];
    for (const side of ['left', 'right', 'none'] as const) {
      const part = measure[side];
      if (part !== null && (side === 'none' || leg === 'none' || side === leg)) sides.push([side, part]);
    }
    return sides;
  }

  /** Numbers of a measure on the leg. */
  numbersOf(id: MeasureId, leg: Leg): readonly SidedNumber[] {
    const numbers: SidedNumber[] = [];
    for (const [side, part] of this.sides(id, leg)) {
      if (typeof part.value === 'number') numbers.push({ side, value: part.value });
    }
    return numbers;
  }

  /** Numbers of any source; one that was not recorded gives an empty list. */
  numbers(source: NumberSource, leg: Leg): readonly SidedNumber[] {
    if ('measure' in source) return this.numbersOf(source.measure, leg);
    const value = 'intake' in source ? this.intakeNumber(source.intake) : derivedNumber(source.derived, this);
    return value === null ? [] : [{ side: 'none', value: round(value, 2) }];
  }

  intake(id: string): unknown {
    return this.context.intake?.[id] ?? null;
  }

  intakeNumber(id: string): number | null {
    const answer = this.intake(id);
    return isQuantity(answer) ? answer : null;
  }

  /** Choices of an answer; `null` when it was not given. */
  intakeChoices(id: string): readonly string[] | null {
    const answer = this.intake(id);
    if (typeof answer === 'string') return [answer];
    return Array.isArray(answer) ? answer.filter((choice) => typeof choice === 'string') : null;
  }

  /** A yes-or-no fact; `null` when nobody said. */
  fact(id: FactId): boolean | null {
    return this.context.facts?.[id] ?? yesNo(this.intake(FACTS_FROM_INTAKE[id] ?? '')) ?? this.factFromTest(id);
  }

  /** What stands under a field beside a test that was positive, on any side. */
  companionsOf(id: MeasureId, field: string): readonly (string | number | boolean)[] {
    return this.sides(id, 'none').flatMap(([, { value, companions }]) => {
      const answer = companions?.[field];
      return value === 'positive' && answer !== undefined ? [answer] : [];
    });
  }

  private factFromTest(id: FactId): boolean | null {
    const source = FACTS_FROM_TESTS[id];
    if (source === undefined) return null;
    const answers = this.companionsOf(source.measure, source.field);
    return answers.length === 0 ? null : answers.includes(source.is);
  }

  /** Ids of sites where pain was recorded; `null` when nobody asked. */
  painSites(): readonly string[] | null {
    return this.painRows()?.map((row) => row.site) ?? null;
  }

  /** Painful sites with their kind of pain; `null` when nobody asked. */
  painRows(): readonly PainRow[] | null {
    const answer = this.measure('pain-sites')?.none?.answer ?? null;
    if (!Array.isArray(answer)) return null;
    return (answer as readonly (string | ListRow)[]).map(painRow);
  }

  gaitMeasures(): readonly MeasureEvaluation[] {
    return this.recorded(GAIT_IDS);
  }

  strengthMeasures(): readonly MeasureEvaluation[] {
    return this.recorded(STRENGTH_IDS);
  }

  private recorded(ids: readonly MeasureId[]): readonly MeasureEvaluation[] {
    return ids.map((id) => this.measure(id)).filter((measure) => measure !== null);
  }
}
