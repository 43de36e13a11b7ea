import type { Dosage, ProgramContent, ProgramItem } from '@midstance/clinical/exercises';
import { spreadDays } from '@midstance/clinical/exercises';

/** Which items a change touches. */
export type Scope = 'rest' | 'phase';

/** What the inspector edits; `null` is not prescribed. */
export interface DosageModel {
  readonly sets: number | null;
  readonly reps: number | null;
  readonly holdS: number | null;
  readonly timeS: number | null;
  readonly tempo: string;
  readonly restS: number | null;
  readonly rpe: number | null;
  /** Days a week; `null` keeps an every-n-days rhythm. */
  readonly daysPerWeek: number | null;
  readonly timesPerDay: number | null;
  readonly sides: Dosage['sides'];
  /** `null` leaves the load as it is prescribed. */
  readonly massKg: number | null;
  readonly note: string;
}

/** The dosage as the inspector shows it. */
export function modelOf({ effort, days, load, tempo, note, ...dosage }: Dosage): DosageModel {
  return {
    sets: dosage.sets,
    reps: dosage.reps,
    holdS: dosage.holdS,
    timeS: dosage.timeS,
    restS: dosage.restS,
    timesPerDay: dosage.timesPerDay,
    sides: dosage.sides,
    tempo: tempo ?? '',
    note: note ?? '',
    rpe: effort.target,
    daysPerWeek: days.kind === 'days-of-week' ? days.days.length : null,
    massKg: load?.kind === 'mass' ? load.massKg : null,
  };
}

function daysOf({ daysPerWeek }: DosageModel, before: Dosage): Dosage['days'] {
  if (daysPerWeek === null) return before.days;
  const isSame = before.days.kind === 'days-of-week' && before.days.days.length === daysPerWeek;
  return isSame ? before.days : spreadDays(daysPerWeek);
}

function loadOf({ massKg }: DosageModel, before: Dosage): Dosage['load'] {
  if (massKg !== null) return { kind: 'mass', massKg };
  return before.load?.kind === 'mass' ? null : before.load;
}

/** The dosage after an edit. Chosen days stay the same days while their number does. */
export function dosageOf(model: DosageModel, before: Dosage): Dosage {
  const words = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    sets: model.sets ?? 0,
    reps: model.reps,
    holdS: model.holdS,
    timeS: model.timeS,
    tempo: words(model.tempo),
    restS: model.restS ?? 0,
    sides: model.sides,
    load: loadOf(model, before),
    note: words(model.note),
    effort: { scale: before.effort.scale, target: model.rpe ?? before.effort.target },
    days: daysOf(model, before),
    timesPerDay: model.timesPerDay ?? 1,
  };
}

/** Only the fields that were edited, so that later phases keep their own values elsewhere. */
function merged(later: Dosage, before: Dosage, after: Dosage): Dosage {
  const changed = (Object.keys(after) as (keyof Dosage)[]).filter(
    (field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]),
  );
  return { ...later, ...Object.fromEntries(changed.map((field) => [field, after[field]])) };
}

/**
 * The program with one exercise's dosage changed: in its phase, or in it and every later phase that has the exercise.
 * In later phases only the edited fields change.
 */
export function withDosage(content: ProgramContent, item: ProgramItem, after: Dosage, scope: Scope): ProgramContent {
  const first = content.phases.findIndex(({ items }) => items.some(({ id }) => id === item.id));
  const phases = content.phases.map((phase, index) => {
    const isTouched = index === first || (scope === 'rest' && index > first);
    if (!isTouched) return phase;
    const items = phase.items.map((each) => {
      if (each.id === item.id) return { ...each, dosage: after };
      const isSame = index > first && each.exerciseId === item.exerciseId;
      return isSame ? { ...each, dosage: merged(each.dosage, item.dosage, after) } : each;
    });
    return { ...phase, items };
  });
  return { ...content, phases };
}
