import type { SaveCheckIn, SaveRun } from '@midstance/contracts/training';
import type { DemoRunner, Turn } from './cast';
import type { SeededRandom } from './random';

/** How much of the injury's pain shows in each phase of the ladder: walking hurts less than running. */
const PHASE_SHARE: Readonly<Record<string, number>> = { P0: 0.35, P1: 0.4, P2: 0.6, P3: 0.7, P4: 0.75, P5: 0.8 };

type Answers = Pick<
  SaveRun,
  'painBefore' | 'painDuring' | 'painAfter60Min' | 'swelling' | 'limp' | 'effort' | 'completed' | 'redFlags'
>;
type Flare = Extract<Turn, { kind: 'flare' }>;

function score(pain: number): number {
  return Math.min(10, Math.max(0, Math.round(pain)));
}

/** What a runner of the demo clinic feels: an injury that settles, with the setbacks of their story. */
export class PainCourse {
  private readonly flares: Flare[];
  private flared: { day: number; morning: number } | null = null;

  constructor(
    private readonly runner: DemoRunner,
    private readonly random: SeededRandom,
  ) {
    this.flares = runner.turns.filter((turn) => turn.kind === 'flare');
  }

  /** Share of the injury that is left, 1 at the start. */
  injury(day: number): number {
    return Math.exp(-day / (this.runner.fadeDays * 1.6));
  }

  /** The injury's pain on a day of the episode, before noise. */
  level(day: number): number {
    return this.runner.painAtStart * Math.exp(-day / this.runner.fadeDays);
  }

  /** Answers after a run in a phase; a flare of the story takes the first run on or after its day. */
  run(day: number, phaseId: string, daysAgo: number): Answers {
    const flare = this.flares.find((turn) => turn.daysAgo >= daysAgo);
    if (flare !== undefined) {
      this.flares.splice(this.flares.indexOf(flare), 1);
      this.flared = { day, morning: flare.morning };
      return this.answers(1, flare.during, Math.max(1, flare.during - 2), flare.during >= 6 ? 'brief' : 'none');
    }
    const base = this.level(day) * (PHASE_SHARE[phaseId] ?? 0.8);
    const before = score(base * 0.4);
    const during = score(Math.max(before, this.random.around(base, 0.35)));
    // Somebody who waits at a gate has nothing to complain about.
    const waiting = this.runner.turns.some((turn) => turn.kind === 'gate-left-open' && daysAgo <= turn.daysAgo);
    const after = this.random.chance(0.08) && !waiting ? before + 1 : before;
    return this.answers(before, during, after, 'none');
  }

  /** The next morning; `rising` overrules it while a story lets morning pain climb. */
  morning(day: number, rising: number | null): Omit<SaveCheckIn, 'timeZone' | 'answeredAt'> {
    const flared = this.flared !== null && this.flared.day === day - 1 ? this.flared.morning : null;
    const usual = score(this.level(day) * 0.4 + (this.random.chance(0.06) ? 1 : 0));
    const painMorning = flared ?? rising ?? usual;
    return {
      painMorning,
      stiffnessMin: Math.min(60, painMorning * 5),
      recovery: flared === null ? 'within-24h' : '24-48h',
      swelling: 'none',
      limp: flared !== null && flared >= 5 ? 'brief' : 'none',
      nightPain: false,
      painRest: score(this.level(day) * 0.2),
      painWalk: score(this.level(day) * 0.3),
      painStairs: score(this.level(day) * 0.45),
      comment: null,
    };
  }

  private answers(before: number, during: number, after: number, limp: 'none' | 'brief'): Answers {
    return {
      painBefore: before,
      painDuring: score(during),
      painAfter60Min: score(after),
      swelling: 'none',
      limp,
      effort: this.random.int(3, 4),
      completed: during >= 6 ? 'partial-symptom' : 'full',
      redFlags: [],
    };
  }
}
