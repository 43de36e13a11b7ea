import { type Band, INSIDE, type MeasureEvaluation } from '../derivations';
import { getMeasure } from '../measures';
import { aimAtNumber } from './aims';
import { type Check, input, limitOf, type Look, NO_INPUTS } from './check';
import type { Facts, SidedNumber } from './facts';
import { FACT_WORDS, NUMBER_WORDS } from './input-words.data';
import type { ComplaintId, Predicate } from './predicate';
import { anyOf, negate, type Truth } from './truth';

type NumberPredicate = Extract<Predicate, { number: unknown }>;
type Comparison = NumberPredicate['when'];

const COMPARE: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
};

function complaint(wanted: readonly ComplaintId[]): Check {
  return {
    test: ({ facts }) => facts.context.complaints.some((id) => wanted.includes(id)),
    inputs: () => NO_INPUTS,
  };
}

const RUNNING_PAINS = ['pain-running', 'pain-after-run-24h', 'pain-hop', 'fn-hop-pain'] as const;

/** A complaint, or pain of 1 or more in a running task; a screen of a healthy runner answers "no". */
export function hasSymptoms(facts: Facts): Truth {
  const pains = RUNNING_PAINS.flatMap((id) => facts.numbersOf(id, 'none'));
  if (pains.some((pain) => pain.value >= 1)) return true;
  const { complaints } = facts.context;
  if (complaints.some((id) => id !== 'screen-healthy')) return true;
  return complaints.includes('screen-healthy') || pains.length > 0 ? false : null;
}

function nameOf(source: NumberPredicate['number']): { name: string; unit: string } {
  if ('measure' in source) return { name: getMeasure(source.measure).name, unit: '' };
  return NUMBER_WORDS['intake' in source ? source.intake : source.derived];
}

/** Inside the measurement error of the limit; `null` where a number has no known error. */
function isClose(source: NumberPredicate['number'], value: number, limit: number): boolean | null {
  if (!('measure' in source)) return null;
  const { mdc95, percent } = getMeasure(source.measure).error;
  return mdc95 === null || percent === true ? null : Math.abs(value - limit) < mdc95;
}

function number(predicate: NumberPredicate): Check {
  const compare = COMPARE[predicate.when];
  const fired = (look: Look): readonly SidedNumber[] => {
    const limit = limitOf(look, predicate.limit);
    return look.facts.numbers(predicate.number, look.leg).filter(({ value }) => compare(value, limit));
  };
  return {
    test: (look) => {
      if (look.facts.numbers(predicate.number, look.leg).length === 0) return null;
      return fired(look).length > 0;
    },
    inputs: (look) => {
      const { name, unit } = nameOf(predicate.number);
      const limit = limitOf(look, predicate.limit);
      const words = `${COMPARISON_WORDS[predicate.when]} ${limit}`;
      const inside = { when: INSIDE[predicate.when], value: limit, id: predicate.limit };
      return fired(look).map(({ side, value }) =>
        input(name, side, value, {
          unit,
          limit: words,
          closeToLimit: isClose(predicate.number, value, limit),
          aim: aimAtNumber(predicate.number, side, value, inside),
        }),
      );
    },
  };
}

function intakeChoice({ intake, is }: Extract<Predicate, { intake: unknown }>): Check {
  return {
    test: ({ facts }) => facts.intakeChoices(intake)?.some((choice) => is.includes(choice)) ?? null,
    inputs: ({ facts }) =>
      (facts.intakeChoices(intake) ?? [])
        .filter((choice) => is.includes(choice))
        .map((choice) => input(NUMBER_WORDS[intake].name, 'none', choice)),
  };
}

function fact({ fact: id }: Extract<Predicate, { fact: unknown }>): Check {
  return {
    test: ({ facts }) => facts.fact(id),
    inputs: ({ facts }) => [input(FACT_WORDS[id], 'none', facts.fact(id) === true)],
  };
}

function painAt(wanted: readonly string[]): Check {
  return {
    test: ({ facts }) => facts.painSites()?.some((site) => wanted.includes(site)) ?? null,
    inputs: ({ facts }) =>
      (facts.painSites() ?? [])
        .filter((site) => wanted.includes(site))
        .map((site) => input('Pain recorded at', 'none', site)),
  };
}

const isOff = (measure: MeasureEvaluation) => measure.status === 'watch' || measure.status === 'flag';

const anyGait: Check = {
  test: ({ facts }) => anyOf(facts.gaitMeasures().map((measure) => (measure.status === null ? null : isOff(measure)))),
  inputs: ({ facts }) =>
    facts
      .gaitMeasures()
      .filter(isOff)
      .map((measure) => input(getMeasure(measure.measureId).name, 'none', String(measure.status))),
};

const isNormBand = (band: Band) => band.kind === 'norm';
const isBelowNorm = (band: Band) => band.kind === 'norm' && band.direction === 'low';

/** Bands of each side that was measured. */
function bandsOfSides({ left, right }: MeasureEvaluation): readonly (readonly Band[])[] {
  return [left, right].filter((side) => side !== null).map((side) => side.bands);
}

/** Symmetric enough, and both sides under their norm; unknown without a norm on both sides. */
function isLowOnBoth(measure: MeasureEvaluation, symmetryFrom: number): Truth {
  const primary = measure.symmetry?.primary ?? null;
  const sides = bandsOfSides(measure);
  if (primary === null || !sides.every((bands) => bands.some(isNormBand))) return null;
  return primary >= symmetryFrom && sides.every((bands) => bands.some(isBelowNorm));
}

function bothSidesLow(limit: string): Check {
  const truthOf = (look: Look) => (measure: MeasureEvaluation) => isLowOnBoth(measure, limitOf(look, limit));
  return {
    test: (look) => anyOf(look.facts.strengthMeasures().map(truthOf(look))),
    inputs: (look) => {
      const low = look.facts.strengthMeasures().filter((measure) => truthOf(look)(measure) === true);
      return low.map((measure) => {
        const words = bandsOfSides(measure).flatMap((bands) => bands.filter(isBelowNorm).map((band) => band.why.words));
        return input(getMeasure(measure.measureId).name, 'none', 'both sides low', { limit: words.join('; ') });
      });
    },
  };
}

function symptoms(wanted: boolean): Check {
  return {
    test: ({ facts }) => (wanted ? hasSymptoms(facts) : negate(hasSymptoms(facts))),
    inputs: () => NO_INPUTS,
  };
}

function sex(wanted: 'male' | 'female'): Check {
  return {
    test: ({ facts }) => (facts.context.sex === 'unspecified' ? null : facts.context.sex === wanted),
    inputs: () => [input('Reference group', 'none', wanted)],
  };
}

/** Predicates about the person, the intake and the episode. */
export type ContextPredicate = Extract<
  Predicate,
  | { complaint: unknown }
  | { symptoms: unknown }
  | { number: unknown }
  | { intake: unknown }
  | { fact: unknown }
  | { painAt: unknown }
  | { sex: unknown }
  | { anyGait: unknown }
  | { bothSidesLow: unknown }
>;

/** Makes a predicate about the person, the intake or the episode ready to run. */
export function contextCheck(predicate: ContextPredicate): Check {
  if ('complaint' in predicate) return complaint(predicate.complaint);
  if ('symptoms' in predicate) return symptoms(predicate.symptoms);
  if ('number' in predicate) return number(predicate);
  if ('intake' in predicate) return intakeChoice(predicate);
  if ('fact' in predicate) return fact(predicate);
  if ('painAt' in predicate) return painAt(predicate.painAt);
  if ('sex' in predicate) return sex(predicate.sex);
  return 'anyGait' in predicate ? anyGait : bothSidesLow(predicate.symmetryFrom);
}
