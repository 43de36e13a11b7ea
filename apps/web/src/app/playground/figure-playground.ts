import { Component, computed, effect, type ElementRef, linkedSignal, resource, signal, viewChild } from '@angular/core';
import {
  type BodyVariant,
  HAIRS,
  type HairTone,
  loadFigures,
  type Side,
  type SkinTone,
  SKINS,
} from '@midstance/figures';
import {
  atTempo,
  type Dial,
  dialsOf,
  dialValue,
  type Figure,
  figureOf,
  loopSeconds,
  PAGES,
  paint,
  problemsOf,
  stepsText,
  stepTime,
  turnDial,
  VIEW_NAMES,
  type ViewName,
} from '@midstance/figures/workbench';

/** A workbench for exercise figures: turn the dials of a step, look at it, copy the data back. Never in production. */
@Component({
  selector: 'app-figure-playground',
  templateUrl: './figure-playground.html',
  styleUrl: './figure-playground.scss',
  host: { role: 'main' },
})
export class FigurePlayground {
  protected readonly pages = Object.entries(PAGES);
  protected readonly views = VIEW_NAMES;
  protected readonly sides: readonly Side[] = ['right', 'left'];
  protected readonly bodies: readonly BodyVariant[] = ['a', 'b'];
  protected readonly modes = ['colour', 'line'] as const;
  protected readonly skins = Object.keys(SKINS) as SkinTone[];
  protected readonly hairs = Object.keys(HAIRS) as HairTone[];

  protected readonly exerciseId = signal('st_bw_squat');
  protected readonly side = signal<Side>('right');
  protected readonly body = signal<BodyVariant>('a');
  protected readonly mode = signal<'colour' | 'line'>('colour');
  protected readonly skin = signal<SkinTone>('light');
  protected readonly hair = signal<HairTone>('brown');
  protected readonly marks = signal(true);
  protected readonly tempo = signal('');

  private readonly loaded = resource({
    params: () => this.exerciseId(),
    loader: async ({ params }) => {
      await loadFigures([params]);
      return figureOf(params);
    },
  });
  /** The figure on the bench: as drawn until something is changed. */
  protected readonly figure = linkedSignal<Figure | null>(() =>
    this.loaded.hasValue() ? (this.loaded.value() ?? null) : null,
  );
  private readonly shown = computed(() => {
    const figure = this.figure();
    return figure && atTempo(figure, this.tempo());
  });
  protected readonly step = linkedSignal({ source: this.exerciseId, computation: () => 0 });
  protected readonly time = linkedSignal({ source: this.exerciseId, computation: () => 0 });
  protected readonly loopS = computed(() => this.from(this.shown(), loopSeconds, 0));
  protected readonly dials = computed(() => this.from(this.figure(), (figure) => this.dialsIn(figure), []));
  protected readonly problems = computed(() => this.from(this.shown(), (it) => problemsOf(it, this.body()), []));
  protected readonly text = computed(() => this.from(this.figure(), stepsText, ''));

  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');

  constructor() {
    effect(() => {
      const figure = this.shown();
      // The markup is our own painter's, which escapes all text.
      this.stage().nativeElement.innerHTML = figure === null ? '' : this.picture(figure);
    });
  }

  protected turn(dial: Dial, value: number): void {
    this.figure.update((figure) => figure && turnDial(figure, this.step(), dial, value));
    this.goTo(this.step());
  }

  protected goTo(step: number): void {
    this.step.set(step);
    this.time.set(this.from(this.shown(), (figure) => stepTime(figure, step), 0));
  }

  protected seeFrom(view: ViewName | undefined): void {
    const drawn = figureOf(this.exerciseId())?.view;
    this.figure.update((figure) => figure && { ...figure, view: view ?? drawn ?? figure.view });
  }

  protected startOver(): void {
    this.figure.set(figureOf(this.exerciseId()));
  }

  private dialsIn(figure: Figure): { readonly dial: Dial; readonly value: number }[] {
    return dialsOf(figure, this.step()).map((dial) => ({ dial, value: dialValue(figure, this.step(), dial) }));
  }

  private from<T>(figure: Figure | null, read: (figure: Figure) => T, otherwise: T): T {
    return figure === null ? otherwise : read(figure);
  }

  private picture(figure: Figure): string {
    return paint(figure, this.time(), this.side(), {
      mode: this.mode(),
      body: this.body(),
      palette: { skin: SKINS[this.skin()], hair: HAIRS[this.hair()] },
      arrows: this.marks(),
      cue: this.marks(),
    });
  }
}
