import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { type FigureStyle, frame, keyFrames, loadFigures, loopLength, type Side } from '@midstance/figures';
import { figureSentence } from './figure-sentence';

/**
 * An exercise that moves. It rests while it is off-screen, and shows its key frames side by side when the person
 * prefers reduced motion or `still` is set. Screen readers get the instructions as one sentence.
 */
@Component({
  selector: 'ui-exercise-figure',
  template: `<div #stage class="stage" [class.strip]="isStill()"></div>`,
  styleUrl: './exercise-figure.scss',
  host: { role: 'img', '[attr.aria-label]': 'sentence()' },
})
export class ExerciseFigure {
  readonly exerciseId = input.required<string>();
  readonly name = input.required<string>();
  readonly instructions = input<readonly string[]>([]);
  /** The working side; null for an exercise of both sides. */
  readonly side = input<Side | null>(null);
  /** Key frames instead of motion, whatever the person prefers. */
  readonly still = input(false);
  readonly look = input<FigureStyle>({});
  /** Tempo of the dosage, "3-1-2": seconds to lift, pause and lower; null moves as drawn. */
  readonly tempo = input<string | null>(null);

  protected readonly sentence = computed(() => figureSentence(this.name(), this.instructions(), this.side()));
  protected readonly isStill = computed(() => this.still() || this.prefersStill());

  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly destroyRef = inject(DestroyRef);
  private readonly prefersStill = signal(false);
  private readonly isVisible = signal(false);
  private readonly loadedId = signal<string | null>(null);
  private pending = 0;

  constructor() {
    afterNextRender(() => this.watchSurroundings());
    effect(() => {
      const id = this.exerciseId();
      void loadFigures([id]).then(() => this.loadedId.set(id));
    });
    effect((onCleanup) => {
      if (this.loadedId() !== this.exerciseId()) return;
      if (this.isStill()) this.showKeyFrames();
      else if (this.isVisible()) this.play();
      else this.show(this.keyTimes()[0] ?? 0);
      onCleanup(() => cancelAnimationFrame(this.pending));
    });
    this.destroyRef.onDestroy(() => cancelAnimationFrame(this.pending));
  }

  private watchSurroundings(): void {
    const preference = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = (): void => this.prefersStill.set(preference.matches);
    follow();
    preference.addEventListener('change', follow);
    const observer = new IntersectionObserver(([entry]) => this.isVisible.set(entry?.isIntersecting ?? false));
    observer.observe(this.host.nativeElement);
    this.destroyRef.onDestroy(() => {
      preference.removeEventListener('change', follow);
      observer.disconnect();
    });
  }

  private keyTimes(): number[] {
    return keyFrames(this.exerciseId(), this.tempo());
  }

  private picture(t: number): string {
    return frame(this.exerciseId(), t, this.side() ?? 'right', this.look(), this.tempo()) ?? '';
  }

  // The markup comes from our own painter, which escapes all text; writing it directly avoids a sanitiser pass per frame.
  private show(t: number): void {
    this.stage().nativeElement.innerHTML = this.picture(t);
  }

  private showKeyFrames(): void {
    this.stage().nativeElement.innerHTML = this.keyTimes()
      .map((t) => this.picture(t))
      .join('');
  }

  private play(): void {
    if (loopLength(this.exerciseId(), this.tempo()) === 0) {
      this.show(0);
      return;
    }
    let start: number | null = null;
    const tick = (now: number): void => {
      start ??= now;
      this.show((now - start) / 1000);
      this.pending = requestAnimationFrame(tick);
    };
    this.pending = requestAnimationFrame(tick);
  }
}
