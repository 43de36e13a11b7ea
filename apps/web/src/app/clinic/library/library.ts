import {
  Component,
  afterNextRender,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import type { BodyRegion, ExerciseId } from '@midstance/clinical/exercises';
import { allGoals, type ExerciseLevel, exerciseLevel, searchExercises } from '@midstance/clinical/exercises/library';
import { EmptyState } from '@midstance/ui/empty-state';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Icon } from '@midstance/ui/icon';
import { ExerciseCard } from './exercise-card';
import { FavouriteStar } from './favourite-star';
import { Favourites } from './favourites';
import { KITS, type Kit, LEVELS, plainWords, REGIONS } from './library-words';

/** Every exercise the clinic can prescribe: found as one types, each with a moving figure. */
@Component({
  selector: 'app-library',
  imports: [EmptyState, ExerciseCard, ExerciseFigure, FavouriteStar, Icon],
  templateUrl: './library.html',
  styleUrl: './library.scss',
})
export class Library {
  protected readonly favourites = inject(Favourites);
  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly regions = REGIONS;
  protected readonly levels = LEVELS;
  protected readonly kits = KITS;
  protected readonly goals = allGoals();

  protected readonly query = signal('');
  protected readonly region = signal<BodyRegion | null>(null);
  protected readonly level = signal<ExerciseLevel | null>(null);
  protected readonly kit = signal<Kit | null>(null);
  protected readonly goal = signal<string | null>(null);

  private readonly found = computed(
    () =>
      searchExercises(this.query(), {
        precautions: [],
        region: this.region(),
        level: this.level(),
        goal: this.goal(),
        equipment: this.kit()?.equipment ?? null,
        limit: 148,
      }).hits,
  );
  private readonly ordered = this.favourites.ordered(this.found, this.query);
  protected readonly hits = computed(() =>
    this.ordered().map((hit) => ({ ...hit, words: `${plainWords(hit.region)} · ${exerciseLevel(hit.id)}` })),
  );
  /** The open exercise: the chosen one while it is found, the first one otherwise. */
  protected readonly openId = linkedSignal<readonly { readonly id: ExerciseId }[], ExerciseId | null>({
    source: this.hits,
    computation: (hits, before) => hits.find(({ id }) => id === before?.value)?.id ?? hits[0]?.id ?? null,
  });
  protected readonly isFiltered = computed(
    () =>
      [this.region(), this.level(), this.kit(), this.goal()].some((choice) => choice !== null) || this.query() !== '',
  );

  constructor() {
    afterNextRender(() => this.searchBox().nativeElement.focus());
  }

  protected search(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
  }

  protected setGoal(event: Event): void {
    this.goal.set((event.target as HTMLSelectElement).value || null);
  }

  /** Opens an exercise; on a phone its card is below the list. */
  protected open(id: ExerciseId, card: HTMLElement): void {
    this.openId.set(id);
    if (card.getBoundingClientRect().top > window.innerHeight) card.scrollIntoView();
  }

  protected clear(): void {
    this.query.set('');
    this.region.set(null);
    this.level.set(null);
    this.kit.set(null);
    this.goal.set(null);
    this.searchBox().nativeElement.focus();
  }
}
