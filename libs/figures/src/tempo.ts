import type { Figure, Step } from './figure';

const TEMPO = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/;
/** Seconds a figure rests at the far end when the tempo counts no pause there, at most. */
const SHORT_REST_S = 0.5;

type Count = NonNullable<Step['count']>;
type Counts = Readonly<Record<Count | 'pause', number>>;

const known = new WeakMap<Figure, Map<string, Figure>>();

/** Seconds of "3-1-2": lift or out, pause, lower or back; null when it is not written like that. */
function countsOf(tempo: string): Counts | null {
  const [, out, pause, back] = TEMPO.exec(tempo) ?? [];
  return out === undefined ? null : { out: Number(out), pause: Number(pause), back: Number(back) };
}

/** Which count of the tempo each step belongs to: out to the second of two steps and back, unless the steps say so. */
function partsOf({ steps, flow }: Figure): (Count | undefined)[] {
  const said = steps.map((step) => step.count);
  if (said.some((part) => part !== undefined)) return said;
  return steps.length === 2 && !flow ? ['back', 'out'] : said;
}

/** Steps that share one count, in the order of the loop: neighbours of the same part with no hold in between. */
function runsOf(steps: readonly Step[], parts: readonly (Count | undefined)[]): number[][] {
  const goesOn = (i: number): boolean => {
    const before = (i + steps.length - 1) % steps.length;
    return parts[i] === parts[before] && (steps[before]?.hold ?? 0) === 0;
  };
  const start = Math.max(
    0,
    steps.findIndex((_, i) => !goesOn(i)),
  );
  const runs: number[][] = [];
  for (let n = 0; n < steps.length; n++) {
    const i = (start + n) % steps.length;
    const run = runs.at(-1);
    if (run && goesOn(i)) run.push(i);
    else runs.push([i]);
  }
  return runs;
}

const pauseAt = ({ hold = 0 }: Step, { pause }: Counts): Pick<Step, 'hold'> => ({
  hold: pause === 0 ? Math.min(hold, SHORT_REST_S) : pause,
});

function retime(figure: Figure, counts: Counts): Figure {
  const parts = partsOf(figure);
  const steps = [...figure.steps];
  for (const run of runsOf(steps, parts)) {
    const part = parts[run[0] ?? 0];
    if (part === undefined) continue;
    const drawn = run.reduce((sum, i) => sum + (steps[i]?.s ?? 0), 0);
    const stretch = counts[part] === 0 ? 1 : counts[part] / drawn;
    for (const i of run) {
      const step = steps[i];
      if (step)
        steps[i] = { ...step, s: step.s * stretch, ...(part === 'out' && i === run.at(-1) && pauseAt(step, counts)) };
    }
  }
  return { ...figure, steps };
}

/**
 * The figure at the tempo of a dosage: "3-1-2" moves out (or lifts) in 3 s, pauses 1 s and comes back (or lowers) in 2 s.
 * A 0 is not counted: that part keeps its own time. Without a tempo, or for movements that are not counted in three
 * parts (running, cycling), the figure stays as it is.
 */
export function atTempo(figure: Figure, tempo: string | null): Figure {
  const counts = tempo === null ? null : countsOf(tempo);
  if (tempo === null || counts === null) return figure;
  const made = known.get(figure) ?? new Map<string, Figure>();
  known.set(figure, made);
  const retimed = made.get(tempo) ?? retime(figure, counts);
  made.set(tempo, retimed);
  return retimed;
}
