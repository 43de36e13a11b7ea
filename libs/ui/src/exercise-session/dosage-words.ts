import type { Dosage } from '@midstance/clinical/exercises';

const BANDS = {
  'extra-light': 'a very light band',
  light: 'a light band',
  medium: 'a medium band',
  heavy: 'a strong band',
  'extra-heavy': 'a very strong band',
} as const;

/** Seconds as people say them: "45 s", "1 min 30 s", "20 min". */
export function secondsWords(seconds: number): string {
  if (seconds < 60) return `${seconds.toString()} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60).toString()} min${rest === 0 ? '' : ` ${rest.toString()} s`}`;
}

const times = (reps: number) => (reps === 1 ? 'once' : `${reps.toString()} times`);

/** One set in words: "10 times", "hold 30 s", "10 times, hold 5 s each". */
export function setWords({ reps, holdS, timeS, note }: Dosage): string {
  const workS = holdS ?? timeS;
  if (workS === null) return reps === null ? (note ?? 'as needed') : times(reps);
  const work = `${holdS === null ? 'for' : 'hold'} ${secondsWords(workS)}`;
  return reps === null || reps === 1 ? work : `${times(reps)}, ${work} each`;
}

const SIDES = { together: '', each: ', each side', left: ', left side only', right: ', right side only' } as const;

/** The whole dose in one line: "3 sets: 10 times, each side". */
export function doseWords(dosage: Dosage): string {
  const sets = dosage.sets === 1 ? '1 set' : `${dosage.sets.toString()} sets`;
  return `${sets}: ${setWords(dosage)}${SIDES[dosage.sides]}`;
}

function loadWords({ load }: Dosage, mass: (kg: number) => string): string | null {
  switch (load?.kind) {
    case 'mass':
      return `Use ${mass(load.massKg)}.`;
    case 'band':
      return `Use ${BANDS[load.band]}.`;
    case 'rep-max':
      return `Pick a weight you can lift ${load.reps.toString()} times, not more.`;
    case 'body-weight':
      return 'Your own weight is enough.';
    case undefined:
      return null;
  }
}

/** The counted parts of a tempo. The way out is up in a heel raise but down in a squat, so neither is said. */
function tempoWords({ tempo }: Dosage): string | null {
  const [out = '0', pause = '0', back = '0'] = tempo?.split('-') ?? [];
  const parts = [
    out === '0' ? '' : `take ${out} s to get there`,
    pause === '0' ? '' : `wait ${pause} s`,
    back === '0' ? '' : `take ${back} s to come back`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function effortWords({ effort: { scale, target } }: Dosage): string {
  if (scale === 'RPE') return `It should feel like ${target.toString()} out of 10, where 10 is all you have.`;
  return target === 0 ? 'Go until you can’t do one more.' : `Stop when you could do just ${target.toString()} more.`;
}

/**
 * How to do it, beside the steps: pace, load, effort and rest, one plain sentence each.
 *
 * @param mass writes kilograms in the runner's unit
 */
export function howWords(dosage: Dosage, mass: (kg: number) => string): readonly string[] {
  const rest = dosage.sets > 1 && dosage.restS > 0 ? `Rest ${secondsWords(dosage.restS)} between sets.` : null;
  const note = dosage.note === null ? null : asSentence(dosage.note);
  return [tempoWords(dosage), loadWords(dosage, mass), effortWords(dosage), rest, note].filter((line) => line !== null);
}

function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
