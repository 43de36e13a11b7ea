import type { ExerciseEntry } from '../exercise-list';
import { allExercises } from '../exercise-list';
import type { BodyRegion, ExerciseCategory } from '../vocabulary';
import { EXERCISE_FACTS } from './exercise-facts.data';
import type { ExerciseLevel } from './exercise';
import { exerciseLevel } from './exercise';
import type { Equipment } from './facts-shape';
import { codesOfGoal } from './goals';
import type { BlockedExercise } from './precautions';
import { withoutBlocked } from './precautions';
import { ALIASES, SYNONYMS } from './search-words.data';
import { slipsAllowed, withinSlips, wordsOf } from './words';

/** Filters of a library search; null or left out means no limit. */
export interface SearchOptions {
  /** Precautions of the patient; they always win. */
  readonly precautions: readonly string[];
  readonly region?: BodyRegion | null;
  readonly category?: ExerciseCategory | null;
  readonly level?: ExerciseLevel | null;
  /** An aim, such as `goal-calf-strength`. */
  readonly goal?: string | null;
  /** What the runner has. */
  readonly equipment?: ReadonlySet<Equipment> | null;
  /** Most results, 1 to 148; 50 unless told. */
  readonly limit?: number;
}

export interface SearchResult {
  readonly hits: readonly ExerciseEntry[];
  /** Matches that are not offered, with the precautions that say so. */
  readonly blocked: readonly BlockedExercise[];
}

/** How much a word counts by where it stands, and how well it was met. Product defaults. */
const WEIGHT = { name: 10, alias: 8, muscle: 5, tag: 4 } as const;
const QUALITY = { exact: 1, prefix: 0.85, synonym: 0.75, slip: 0.55 } as const;
const MOST_WORDS = 8;
const DEFAULT_LIMIT = 50;

interface Posting {
  readonly position: number;
  readonly weight: number;
}

interface SearchIndex {
  readonly exercises: readonly ExerciseEntry[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

let built: SearchIndex | undefined;

function fieldsOf(exercise: ExerciseEntry): readonly (readonly [string, number])[] {
  const facts = EXERCISE_FACTS[exercise.id];
  const tags = [exercise.category, exercise.region, ...facts.equipment, ...facts.serves];
  return [
    [exercise.name, WEIGHT.name],
    [ALIASES[exercise.id] ?? '', WEIGHT.alias],
    [[...facts.muscles, ...facts.assisting].join(' '), WEIGHT.muscle],
    [tags.join(' '), WEIGHT.tag],
  ];
}

function buildIndex(): SearchIndex {
  const exercises = allExercises();
  const postings = new Map<string, Posting[]>();
  exercises.forEach((exercise, position) => {
    const weights = new Map<string, number>();
    for (const [text, weight] of fieldsOf(exercise)) {
      for (const word of wordsOf(text)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    }
    for (const [word, weight] of weights) {
      const list = postings.get(word) ?? [];
      list.push({ position, weight });
      postings.set(word, list);
    }
  });
  return { exercises, postings };
}

function qualityOf(typed: string, word: string, synonyms: readonly string[]): number {
  if (typed === word) return QUALITY.exact;
  if (word.startsWith(typed)) return QUALITY.prefix;
  if (synonyms.includes(word)) return QUALITY.synonym;
  const slips = slipsAllowed(typed);
  const near = withinSlips(typed, word, slips) || withinSlips(typed, word.slice(0, typed.length), slips);
  return slips > 0 && near ? QUALITY.slip : 0;
}

/** The best score of one typed word in each exercise that holds it, by position. */
function scoresOf(typed: string, index: SearchIndex): Map<number, number> {
  const scores = new Map<number, number>();
  const synonyms = SYNONYMS[typed] ?? [];
  for (const [word, list] of index.postings) {
    const quality = qualityOf(typed, word, synonyms);
    if (quality === 0) continue;
    for (const { position, weight } of list) {
      scores.set(position, Math.max(quality * weight, scores.get(position) ?? 0));
    }
  }
  return scores;
}

function ranked(query: string, index: SearchIndex): readonly ExerciseEntry[] {
  const typed = wordsOf(query).slice(0, MOST_WORDS);
  if (typed.length === 0) return index.exercises;
  const perWord = typed.map((word) => scoresOf(word, index));
  const total = (position: number): number =>
    perWord.reduce((sum, scores) => sum + (scores.get(position) ?? -Infinity), 0);
  return index.exercises
    .map((exercise, position) => ({ exercise, score: total(position) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.exercise.name.length - b.exercise.name.length)
    .map(({ exercise }) => exercise);
}

type Filter = (exercise: ExerciseEntry) => boolean;

/** The chosen filters as tests; those left out are not among them. */
function filtersOf({ region, category, level, goal, equipment }: SearchOptions): readonly Filter[] {
  const filters: (Filter | null)[] = [
    region ? (exercise) => exercise.region === region : null,
    category ? (exercise) => exercise.category === category : null,
    level ? ({ id }) => exerciseLevel(id) === level : null,
    goal ? ({ id }) => EXERCISE_FACTS[id].serves.some((code) => codesOfGoal(goal).includes(code)) : null,
    equipment ? ({ id }) => EXERCISE_FACTS[id].equipment.every((thing) => equipment.has(thing)) : null,
  ];
  return filters.filter((filter) => filter !== null);
}

/**
 * Searches the library as the therapist types: every typed word must be met by the name, another name, a muscle, a
 * piece of equipment or an aim; beginnings, synonyms and small typing slips count, exact words first. An empty query
 * lists the library. Precautions always win: a forbidden exercise is never a hit, but is listed as blocked.
 *
 * @example searchExercises('clamshel', { precautions: [] }).hits[0].id // => "st_clamshell"
 * @example searchExercises('rdl', { precautions: ['no-spine-load'] }).hits // => []
 */
export function searchExercises(query: string, options: SearchOptions): SearchResult {
  built ??= buildIndex();
  const filters = filtersOf(options);
  const matches = ranked(query, built).filter((exercise) => filters.every((passes) => passes(exercise)));
  const { allowed, blocked } = withoutBlocked(matches, options.precautions);
  const limit = Math.max(1, Math.floor(options.limit ?? DEFAULT_LIMIT) || 1);
  return { hits: allowed.slice(0, limit), blocked };
}
