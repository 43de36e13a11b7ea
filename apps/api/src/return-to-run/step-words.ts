import type { Step } from '@midstance/clinical/return-to-run';

const minutes = (value: number) => `${Number.isInteger(value) ? value : value.toFixed(1)} min`;

/** A step in a few words for the therapist's ladder and tables: "2 w 3 r × 5". Minutes throughout. */
export function stepLabel(step: Step): string {
  switch (step.type) {
    case 'walk':
      return `${minutes(step.totalMin)} walk`;
    case 'low_impact':
      return `${minutes(step.totalMin)} low impact`;
    case 'walk_run':
      return `${step.walkMin} w ${step.runMin} r × ${step.repeats}`;
    case 'continuous':
      return `${minutes(step.runTotalMin)} run`;
    case 'distance':
      return `${step.walkM} m w ${step.runM} m r, ${(step.totalM / 1000).toFixed(1)} km`;
    case 'week':
      return `${step.weekRunsMin.join(' / ')} min`;
    case 'quality':
      return `${step.easyMin} min + ${step.repeats} × ${step.workS} s`;
  }
}

/** The same for the runner's button: "Walk-run: 6 × (2 min walk, 2 min run)". */
export function stepForRunner(step: Step): string {
  switch (step.type) {
    case 'walk':
      return `Walk ${minutes(step.totalMin)}`;
    case 'low_impact':
      return `Bike, pool or cross-trainer, ${minutes(step.totalMin)}`;
    case 'walk_run':
      return `Walk-run: ${step.repeats} × (${minutes(step.walkMin)} walk, ${minutes(step.runMin)} run)`;
    case 'continuous':
      return `Run ${minutes(step.runTotalMin)} without a walk`;
    case 'distance':
      return `Walk ${step.walkM} m, jog ${step.runM} m, ${(step.totalM / 1000).toFixed(1)} km in all`;
    case 'week':
      return `Runs this week: ${step.weekRunsMin.join(', ')} min`;
    case 'quality':
      return `Run ${step.easyMin} min easy, then ${step.repeats} × ${step.workS} s faster`;
  }
}

/** Minutes of running the step asks for; 0 for walks and low impact, `null` where it is set by distance. */
export function stepRunMin(step: Step): number | null {
  return step.type === 'distance' ? null : step.runTotalMin;
}

/** Walk and run minutes and repeats of the player; steps without intervals are one block. */
export function stepIntervals(step: Step): { walkMin: number; runMin: number; repeats: number } {
  switch (step.type) {
    case 'walk_run':
      return { walkMin: step.walkMin, runMin: step.runMin, repeats: step.repeats };
    case 'walk':
    case 'low_impact':
      return { walkMin: step.totalMin, runMin: 0, repeats: 1 };
    case 'continuous':
    case 'quality':
      return { walkMin: 0, runMin: step.runTotalMin, repeats: 1 };
    case 'week':
      return { walkMin: 0, runMin: step.weekRunsMin[0] ?? step.longestMin, repeats: 1 };
    case 'distance':
      return { walkMin: 0, runMin: 0, repeats: 1 };
  }
}
