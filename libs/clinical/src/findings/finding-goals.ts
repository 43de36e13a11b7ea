import { type Inside, isInside } from '../derivations';
import { getMeasure, type MeasureGroup, type MeasureId } from '../measures';
import type { Finding, FindingAim } from './finding';
import { type GoalId, type GoalKind, GOALS } from './rule';

/** A goal of the episode that a finding sets when the therapist accepts it. Nothing in it is typed by anybody. */
export interface FindingGoal {
  /** Key of the finding, stable over assessments: the same finding sets the same goal. */
  readonly findingKey: string;
  /** What to work on; exercises are suggested for these. */
  readonly aims: readonly GoalId[];
  /** What is followed; `null` for a finding that rests on no number that could be worked toward. */
  readonly measureId: MeasureId | null;
  readonly side: 'left' | 'right' | 'none';
  readonly basis: FindingAim['basis'] | null;
  /** Canonical unit (UCUM) of baseline and target; empty without a measure. */
  readonly unit: string;
  readonly baseline: number | null;
  /** Back inside the limit of the rule; `null` where the clinical data gives none in this unit. */
  readonly target: Inside | null;
  /** Id of that limit. */
  readonly targetId: string | null;
}

/** Which measures a kind of goal is followed by: a foot shape or a body mass is recorded, and is no target. */
const FOLLOWED_BY: Readonly<Record<GoalKind, readonly MeasureGroup[]>> = {
  capacity: ['c', 'e'],
  range: ['d', 'e'],
  function: ['c', 'e'],
  gait: ['a'],
  training: ['f'],
  footwear: [],
};

/** The ankle's bend under load is catalogued with the shape of the foot, but it is a range that is trained. */
const RANGES_OF_FOOT: readonly MeasureId[] = ['wblt-distance', 'wblt-angle'];

function isFollowed({ measureId }: FindingAim, kinds: ReadonlySet<GoalKind>): boolean {
  if (kinds.has('range') && RANGES_OF_FOOT.includes(measureId)) return true;
  const { group } = getMeasure(measureId);
  return [...kinds].some((kind) => FOLLOWED_BY[kind].includes(group));
}

/** One aim for each measure and side: one with a limit before one without. */
function oneEach(aims: readonly FindingAim[]): readonly FindingAim[] {
  const chosen = new Map<string, FindingAim>();
  for (const aim of aims) {
    const key = `${aim.measureId}|${aim.side}`;
    const known = chosen.get(key);
    if (known === undefined || (known.limit === null && aim.limit !== null)) chosen.set(key, aim);
  }
  return [...chosen.values()];
}

function aimsOf({ why, goals, blockedBy }: Finding): readonly FindingAim[] {
  if (blockedBy.length > 0) return [];
  const kinds = new Set(goals.map((goal) => GOALS[goal]));
  const aims = why.map(({ aim }) => aim).filter((aim) => aim !== undefined);
  return oneEach(
    aims.filter((aim) => isFollowed(aim, kinds) && (aim.limit === null || !isInside(aim.baseline, aim.limit))),
  );
}

/**
 * The goals an accepted finding sets: one for each number it rests on that training can change, with where it stood and
 * the limit of the rule as target; or one without a number. A finding that suggests no change sets none, and so does one
 * whose goals a red flag hides.
 */
export function goalsOfFinding(finding: Finding): readonly FindingGoal[] {
  const { key: findingKey, goals: aims, side } = finding;
  if (aims.length === 0) return [];
  const measured = aimsOf(finding).map((aim) => ({
    findingKey,
    aims,
    measureId: aim.measureId,
    side: aim.side,
    basis: aim.basis,
    unit: aim.unit,
    baseline: aim.baseline,
    target: aim.limit,
    targetId: aim.limit === null ? null : aim.limitId,
  }));
  if (measured.length > 0) return measured;
  const nothing = { measureId: null, basis: null, unit: '', baseline: null, target: null, targetId: null };
  return [{ findingKey, aims, side, ...nothing }];
}
