import { shown } from './words';
import { known } from './worklist-facts';
import type { WorklistFacts } from './worklist-facts';
import type { WorklistSettings } from './worklist-settings.data';
import { WORKLIST_DEFAULTS } from './worklist-settings.data';

export type PraiseId = 'phase-passed' | 'kept-going' | 'first-long-run' | 'prom-better';

/** Something good that the therapist may tell the runner, or hide. */
export interface Praise {
  readonly id: PraiseId;
  readonly words: string;
}

/**
 * Good news of a patient. There is no praise for running more than planned.
 *
 * @example praiseFor({ today: '2026-03-20', phasePassedOn: '2026-03-19' })[0].words // => "Phase passed"
 */
export function praiseFor(facts: WorklistFacts, settings: WorklistSettings = WORKLIST_DEFAULTS): readonly Praise[] {
  const { phasePassedOn, sessions28d, firstContinuousRunMin, promBetter } = known(facts);
  const praise: Praise[] = [];
  if (phasePassedOn !== null) praise.push({ id: 'phase-passed', words: 'Phase passed' });
  if (sessions28d !== null && (sessions28d.pct ?? 0) >= settings.praiseSessionsPct) {
    praise.push({ id: 'kept-going', words: `${sessions28d.n} of ${sessions28d.of} sessions in 4 weeks` });
  }
  if (firstContinuousRunMin !== null && firstContinuousRunMin >= settings.praiseRunMin) {
    praise.push({ id: 'first-long-run', words: `First ${shown(firstContinuousRunMin)} min run without a break` });
  }
  if (promBetter !== null) {
    const { name, from, to } = promBetter;
    praise.push({ id: 'prom-better', words: `${name} better ${shown(from)} → ${shown(to)}` });
  }
  return praise;
}
