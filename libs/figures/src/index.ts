/** Animated exercise figures drawn from data. See docs/figures.md. */
import { paint, type FigureStyle } from './frame';
import type { Side } from './pose';
import { figureOf } from './registry';
import { keyTimes, loopSeconds } from './timeline';

export { loadFigures, pageOf } from './registry';
export { HAIRS, SKINS, DEFAULT_PALETTE, type HairTone, type Palette, type SkinTone } from './palette';
export type { BodyVariant } from './body';
export type { FigureStyle } from './frame';
export type { Side } from './pose';

/**
 * One picture of an exercise as an SVG string, or null when its page is not loaded (`loadFigures`).
 * @param t seconds into the loop, any number
 */
export function frame(exerciseId: string, t: number, side: Side, style: FigureStyle = {}): string | null {
  const figure = figureOf(exerciseId);
  return figure && paint(figure, t, side, style);
}

/** Seconds into the loop of the pictures that explain the exercise (at most four); empty when it is not loaded. */
export function keyFrames(exerciseId: string): number[] {
  const figure = figureOf(exerciseId);
  return figure ? keyTimes(figure).slice(0, 4) : [];
}

/** Length of one loop in seconds; 0 for a still picture or an exercise that is not loaded. */
export function loopLength(exerciseId: string): number {
  const figure = figureOf(exerciseId);
  return figure ? loopSeconds(figure) : 0;
}

/** Short hint shown at the cue dot, or null. */
export function cueText(exerciseId: string): string | null {
  return figureOf(exerciseId)?.cue?.[1] ?? null;
}
