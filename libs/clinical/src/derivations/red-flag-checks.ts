import type { MeasureId, RedFlagId } from '../measures';
import type { RecordedAnswer } from './assessment';
import type { MeasureReading, SideReading } from './readings';

/** Minutes of morning stiffness from which the check for several joints is asked. */
const STIFFNESS_MIN = 30;

function hasFocalBone(answer: RecordedAnswer): boolean {
  if (!Array.isArray(answer)) return false;
  return answer.some(
    (row: unknown) => typeof row === 'object' && row !== null && 'type' in row && row.type === 'focal-bone',
  );
}

type Opens = (side: SideReading) => readonly RedFlagId[];

/** Symptoms that ask for a red-flag check (clinical reference §1.6.1). */
const SYMPTOMS: Partial<Record<MeasureId, Opens>> = {
  'pain-sites': ({ answer }) => (hasFocalBone(answer) ? ['rf-bsi-high', 'rf-bsi-low'] : []),
  'pain-night': ({ answer }) => (answer === 'wakes-from-sleep' ? ['rf-night-systemic'] : []),
  'fn-hop-pain': ({ companions }) => (companions?.['focal-bone'] === true ? ['rf-bsi-high', 'rf-bsi-low'] : []),
  'stiffness-morning-min': ({ value }) => (value !== null && value > STIFFNESS_MIN ? ['rf-inflammatory'] : []),
};

/** Red-flag checks that what was recorded for one measure asks for; asking is not the same as being open. */
export function redFlagChecksOf({ measure, left, right, none }: MeasureReading): readonly RedFlagId[] {
  const sides = [left, right, none].filter((side) => side !== null);
  const opens = measure.test?.opens;
  const isOpening = ({ answer }: SideReading) => typeof answer === 'string' && opens?.results.includes(answer);
  const fromTest = opens !== undefined && sides.some(isOpening) ? opens.redFlags : [];
  return [...fromTest, ...sides.flatMap((side) => SYMPTOMS[measure.id]?.(side) ?? [])];
}
