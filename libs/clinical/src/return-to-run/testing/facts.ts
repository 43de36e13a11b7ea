import { NO_FACTS, type CheckIn, type GateFacts, type Measurement } from '../index';
import { day } from './fixtures';

/** A check-in with nothing answered but what is given. */
export function checkIn(offset: number, answers: Partial<CheckIn> = {}): CheckIn {
  return {
    date: day(offset),
    nprsRest: null,
    nprsWalk: null,
    nprsStairs: null,
    nprsStairsDown: null,
    nprsMorning: null,
    nprsBone: null,
    nprsCalfMorning: null,
    morningStiffnessMin: null,
    limpReported: null,
    nightPain: null,
    suddenPainEvent: null,
    swellingLevel: null,
    ...answers,
  };
}

/** The same answers on several days. */
export function daily(from: number, to: number, answers: Partial<CheckIn>): CheckIn[] {
  return Array.from({ length: to - from + 1 }, (_, index) => checkIn(from + index, answers));
}

export function measured(metric: string, value: Measurement['value'], offset = 0): Measurement {
  return { metric, date: day(offset), value };
}

export function facts(differs: Partial<GateFacts>): GateFacts {
  return { ...NO_FACTS, ...differs };
}
