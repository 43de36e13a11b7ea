import {
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { type BodyRegion, type ExerciseId, allExercises } from '@midstance/clinical/exercises';
import {
  type Equipment,
  type ExerciseLevel,
  allGoals,
  exerciseLevel,
  searchExercises,
} from '@midstance/clinical/exercises/library';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Icon } from '@midstance/ui/icon';
import { FavouriteStar } from '../../library/favourite-star';
import { Favourites } from '../../library/favourites';
import { KITS, LEVELS, REGIONS, plainWords } from '../../library/library-words';
import { HeldBackNote } from '../../red-flags/held-back-note';
import type { Suggestions } from './goal-suggestions';

/** Matches shown at once; more words find the rest. */
const MOST_HITS = 30;

/** The library beside the program: what the goals ask for on top, then every exercise as one types. */
@Component({
  selector: 'app-exercise-finder',
  imports: [ExerciseFigure, FavouriteStar, HeldBackNote, Icon],
  templateUrl: './exercise-finder.html',
  styleUrl: './exercise-finder.scss',
})
export class ExerciseFinder {
  readonly suggestions = input.required<Suggestions>();
  /** Precautions in force; they always win. */
  readonly precautions = input.required<readonly string[]>();
  /** Exercises that are in the program already. */
  readonly given = input.required<ReadonlySet<string>>();
  /** Where an exercise goes: the title of the phase. */
  readonly into = input.required<string>();
  readonly added = output<ExerciseId>();
  /** What the runner has at hand; null for no limit. */
  readonly equipped = output<ReadonlySet<Equipment> | null>();

  protected readonly favourites = inject(Favourites);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly regions = REGIONS;
  protected readonly levels = LEVELS;
  protected readonly kits = KITS;
  protected readonly aims = allGoals();
  protected readonly query = signal('');
  protected readonly region = signal<BodyRegion | null>(null);
  protected readonly level = signal<ExerciseLevel | null>(null);
  protected readonly aim = signal<string | null>(null);
  protected readonly kit = signal<string | null>(null);
  private readonly equipment = computed(() => KITS.find(({ id }) => id === this.kit())?.equipment ?? null);
  private readonly found = computed(() =>
    searchExercises(this.query(), {
      precautions: this.precautions(),
      region: this.region(),
      level: this.level(),
      goal: this.aim(),
      equipment: this.equipment(),
      limit: allExercises().length,
    }),
  );
  private readonly shown = this.favourites.ordered(() => this.found().hits, this.query);
  protected readonly hits = computed(() =>
    this.shown()
      .slice(0, MOST_HITS)
      .map((hit) => ({
        ...hit,
        words: `${plainWords(hit.region)} · ${exerciseLevel(hit.id)}`,
        isGiven: this.given().has(hit.id),
      })),
  );
  protected readonly blocked = computed(() => this.found().blocked.length);

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus({ preventScroll: true }));
  }

  protected search(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
  }

  /** The first match goes into the program; the words stay, to be typed over. */
  protected addFirst(event: Event): void {
    event.preventDefault();
    const first = this.query().trim() === '' ? undefined : this.hits()[0];
    if (first === undefined) return;
    this.added.emit(first.id);
    this.box().nativeElement.select();
  }

  protected chosen(event: Event): string | null {
    return (event.target as HTMLSelectElement).value || null;
  }

  protected setRegion(event: Event): void {
    const chosen = this.chosen(event);
    this.region.set(REGIONS.find(({ id }) => id === chosen)?.id ?? null);
  }

  protected setLevel(event: Event): void {
    const chosen = this.chosen(event);
    this.level.set(LEVELS.find(({ id }) => id === chosen)?.id ?? null);
  }

  protected setKit(event: Event): void {
    this.kit.set(this.chosen(event));
    this.equipped.emit(this.equipment());
  }
}
