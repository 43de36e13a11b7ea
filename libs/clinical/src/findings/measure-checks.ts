import { type Band, rankOf, type SideEvaluation, unitLabelOf } from '../derivations';
import { getMeasure, type MeasureId } from '../measures';
import { aimAtSides, aimAtSymmetry, aimAtValue } from './aims';
import { type Check, input, limitOf, type Look, NO_INPUTS } from './check';
import type { Leg } from './facts';
import type { FindingAim, FindingInput } from './finding';
import type { Predicate } from './predicate';
import type { Truth } from './truth';

type Severity = 'watch' | 'flag';
type Matches = (band: Band) => boolean;

function unitOf(id: MeasureId): string {
  const { value } = getMeasure(id);
  return value.type === 'number' ? unitLabelOf(value.unit) : '';
}

/** A side with the band that fired, or the plain value; nothing for a side without a value. */
function sideInputs(
  id: MeasureId,
  side: Leg,
  part: SideEvaluation,
  band: Band | null,
  aim: FindingAim | null = null,
): readonly FindingInput[] {
  if (part.value === null) return NO_INPUTS;
  const { words: limit = null, closeToLimit = null } = band === null ? {} : { ...band, words: band.why.words };
  return [input(getMeasure(id).name, side, part.value, { unit: unitOf(id), limit, closeToLimit, aim })];
}

function firedBand(part: SideEvaluation, matches: Matches): Band | null {
  return part.bands.find(matches) ?? null;
}

/** True when a band of the leg matches, false when the leg was judged otherwise, unknown when not judged. */
function bandCheck(id: MeasureId, matches: Matches): Check {
  return {
    test: ({ facts, leg }) => {
      let truth: Truth = null;
      for (const [, part] of facts.sides(id, leg)) {
        if (firedBand(part, matches) !== null) return true;
        if (part.bands.length > 0) truth = false;
      }
      return truth;
    },
    inputs: ({ facts, leg }) => {
      const sides = facts.sides(id, leg);
      const fired = sides.filter(([, part]) => firedBand(part, matches) !== null);
      const shown = fired.length > 0 ? fired : sides;
      return shown.flatMap(([side, part]) => {
        const band = firedBand(part, matches);
        return sideInputs(id, side, part, band, band && aimAtValue(id, side, part, band));
      });
    },
  };
}

function atLeast(severity: Severity): (band: Band) => boolean {
  return (band) => rankOf(band.status) >= rankOf(severity);
}

function off(id: MeasureId, direction: 'low' | 'high', from: Severity): Check {
  const severe = atLeast(from);
  return bandCheck(id, (band) => band.direction === direction && severe(band));
}

function ok(id: MeasureId): Check {
  return {
    test: ({ facts }) => {
      const status = facts.measure(id)?.status ?? null;
      return status === null ? null : status === 'ok';
    },
    inputs: ({ facts, leg }) => facts.sides(id, leg).flatMap(([side, part]) => sideInputs(id, side, part, null)),
  };
}

/** The primary symmetry of a measure and which side is the weaker one. */
function primaryOf({ facts }: Look, id: MeasureId) {
  const measure = facts.measure(id);
  const primary = measure?.symmetry?.primary ?? null;
  if (measure === null || primary === null) return null;
  const band = measure.sideBands.find((candidate) => candidate.kind === 'symmetry');
  return { primary, weakerSide: measure.symmetry?.weakerSide, closeToLimit: band?.closeToLimit ?? null };
}

function symmetryBelow(id: MeasureId, limit: string): Check {
  return {
    test: (look) => {
      const found = primaryOf(look, id);
      if (found === null) return null;
      const isThisLeg = look.leg === 'none' || found.weakerSide === look.leg;
      return isThisLeg && found.primary < limitOf(look, limit);
    },
    inputs: (look) => {
      const found = primaryOf(look, id);
      if (found === null) return NO_INPUTS;
      const { primary: value, weakerSide, closeToLimit } = found;
      const name = `${getMeasure(id).name}, symmetry`;
      const least = limitOf(look, limit);
      const aim = aimAtSymmetry(id, look.leg, value, weakerSide, { when: '>=', value: least, id: limit });
      return [input(name, look.leg, value, { unit: '%', limit: `below ${least} %`, closeToLimit, aim })];
    },
  };
}

function sidesDiffer(id: MeasureId, from: Severity, onlySmaller: boolean): Check {
  const severe = atLeast(from);
  return {
    test: ({ facts, leg }) => {
      const measure = facts.measure(id);
      const bands = measure?.sideBands ?? [];
      if (bands.length === 0) return null;
      const isThisLeg = !onlySmaller || leg === 'none' || measure?.sideDifference?.largerSide !== leg;
      return isThisLeg && bands.some(severe);
    },
    inputs: ({ facts, leg }) => {
      const measure = facts.measure(id);
      const band = measure?.sideBands.find(severe) ?? null;
      const aim = measure && band && aimAtSides(measure, leg, band);
      return facts.sides(id, 'none').flatMap(([side, part]) => sideInputs(id, side, part, band, aim));
    },
  };
}

function result(id: MeasureId, wanted: readonly string[]): Check {
  const isWanted = (part: SideEvaluation) => typeof part.value === 'string' && wanted.includes(part.value);
  return {
    test: ({ facts, leg }) => {
      const answered = facts.sides(id, leg).filter(([, part]) => part.value !== null);
      if (answered.length === 0) return null;
      return answered.some(([, part]) => isWanted(part));
    },
    inputs: ({ facts, leg }) =>
      facts
        .sides(id, leg)
        .filter(([, part]) => isWanted(part))
        .flatMap(([side, part]) => sideInputs(id, side, part, null)),
  };
}

/** Predicates about one measure. */
export type MeasurePredicate = Extract<
  Predicate,
  | { low: unknown }
  | { high: unknown }
  | { judged: unknown }
  | { ok: unknown }
  | { symmetry: unknown }
  | { sidesDiffer: unknown }
  | { smallerSide: unknown }
  | { result: unknown }
>;

/** Makes a predicate about one measure ready to run. */
export function measureCheck(predicate: MeasurePredicate): Check {
  if ('low' in predicate) return off(predicate.low, 'low', predicate.from ?? 'watch');
  if ('high' in predicate) return off(predicate.high, 'high', predicate.from ?? 'watch');
  if ('judged' in predicate) return bandCheck(predicate.judged, atLeast(predicate.from));
  if ('ok' in predicate) return ok(predicate.ok);
  if ('symmetry' in predicate) return symmetryBelow(predicate.symmetry, predicate.below);
  if ('sidesDiffer' in predicate) return sidesDiffer(predicate.sidesDiffer, predicate.from, false);
  if ('smallerSide' in predicate) return sidesDiffer(predicate.smallerSide, predicate.from, true);
  return result(predicate.result, predicate.is);
}
