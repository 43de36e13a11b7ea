import type { Measure } from '../measures';
import type { AssessmentContext } from './assessment';
import type { MeasureEvaluation } from './evaluation';
import type { MeasureReading, Readings, SideReading } from './readings';
import { estimatedPreInjuryCapacity } from './symmetry';

/** The first assessment, already read, with the days from onset to it. */
export interface FirstAssessment {
  readonly readings: Readings;
  readonly daysFromOnset: number;
}

function isCapacity(measure: Measure): boolean {
  return measure.sides?.kind === 'lsi' && measure.better === 'higher';
}

/** Torque on both or values on both, never one against the other; pressure only against pressure. */
function pairOf(now: SideReading, then: SideReading): readonly [number | null, number | null] {
  const torques = [now.strength.torqueNm, then.strength.torqueNm] as const;
  if (torques[0] !== null && torques[1] !== null) return torques;
  return now.isPressure === then.isPressure ? [now.value, then.value] : [null, null];
}

const OTHER_SIDE = { left: 'right', right: 'left' } as const;

/** The involved side now against the other side at the first assessment; shown, and not part of the status. */
export function preInjuryCapacity(
  reading: MeasureReading,
  first: FirstAssessment | null,
  context: AssessmentContext,
): MeasureEvaluation['preInjuryCapacity'] {
  const { involvedSide } = context;
  if (first === null || involvedSide === 'both' || involvedSide === 'none') return null;
  const now = reading[involvedSide];
  const then = first.readings.get(reading.measure.id)?.[OTHER_SIDE[involvedSide]];
  if (now === null || !then || !isCapacity(reading.measure)) return null;
  return estimatedPreInjuryCapacity(...pairOf(now, then), first.daysFromOnset);
}
