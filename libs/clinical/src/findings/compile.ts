import { type Check, limitOf } from './check';
import { contextCheck, type ContextPredicate } from './context-checks';
import { measureCheck, type MeasurePredicate } from './measure-checks';
import type { Predicate } from './predicate';
import { allOf, anyOf, atLeastOf, negate } from './truth';

type LogicPredicate = Extract<Predicate, { and: unknown } | { or: unknown } | { not: unknown } | { atLeast: unknown }>;

function isLogic(predicate: Predicate): predicate is LogicPredicate {
  return 'and' in predicate || 'or' in predicate || 'not' in predicate || 'atLeast' in predicate;
}

const MEASURE_KEYS = ['low', 'high', 'judged', 'ok', 'symmetry', 'sidesDiffer', 'smallerSide', 'result'];

function isAboutMeasure(predicate: MeasurePredicate | ContextPredicate): predicate is MeasurePredicate {
  return MEASURE_KEYS.some((key) => key in predicate);
}

/** Values of the parts that came out true; the others say nothing about why. */
function inputsOfTrueParts(parts: readonly Check[]): Check['inputs'] {
  return (look) => parts.filter((part) => part.test(look) === true).flatMap((part) => part.inputs(look));
}

function compileLogic(predicate: LogicPredicate): Check {
  if ('not' in predicate) {
    const part = compile(predicate.not);
    return { test: (look) => negate(part.test(look)), inputs: part.inputs };
  }
  if ('and' in predicate) {
    const parts = predicate.and.map(compile);
    return { test: (look) => allOf(parts.map((part) => part.test(look))), inputs: inputsOfTrueParts(parts) };
  }
  if ('or' in predicate) {
    const parts = predicate.or.map(compile);
    return { test: (look) => anyOf(parts.map((part) => part.test(look))), inputs: inputsOfTrueParts(parts) };
  }
  const parts = predicate.of.map(compile);
  return {
    test: (look) =>
      atLeastOf(
        limitOf(look, predicate.atLeast),
        parts.map((part) => part.test(look)),
      ),
    inputs: inputsOfTrueParts(parts),
  };
}

/** Turns a predicate of the rule data into something that can be run; done once per rule. */
export function compile(predicate: Predicate): Check {
  if (isLogic(predicate)) return compileLogic(predicate);
  return isAboutMeasure(predicate) ? measureCheck(predicate) : contextCheck(predicate);
}
