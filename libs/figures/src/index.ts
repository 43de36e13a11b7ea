/** Animated exercise figures drawn from data. See docs/figures.md. */
import type { Figure } from './figure';
import { paint, type FigureStyle } from './frame';
import type { Side } from './pose';
import { figureOf } from './registry';
import { atTempo } from './tempo';
import { keyTimes, loopSeconds } from './timeline';

export { loadFigures, pageOf } from './registry';
export { HAIRS, SKINS, DEFAULT_PALETTE, type HairTone, type Palette, type SkinTone } from './palette';
export type { BodyVariant } from './body';
export type { FigureStyle } from './frame';
export type { Side } from './pose';

/**
 * One picture of an exercise as an SVG string, or null when its page is not loaded (`loadFigures`).
 * @param t seconds into the loop, any number
 * @param tempo of the dosage, "3-1-2": seconds to lift, pause and lower (out, pause, back); null: as drawn
 */
export function frame(
  exerciseId: string,
  t: number,
  side: Side,
  style: FigureStyle = {},
  tempo: string | null = null,
): string | null {
  const figure = timed(exerciseId, tempo);
  return figure && paint(figure, t, side, style);
}

function timed(exerciseId: string, tempo: string | null): Figure | null {
  const figure = figureOf(exerciseId);
  return figure && atTempo(figure, tempo);
}

/** Seconds into the loop of the pictures that explain the exercise (at most four); empty when it is not loaded. */
export function keyFrames(exerciseId: string, tempo: string | null = null): number[] {
  const figure = timed(exerciseId, tempo);
  return figure ? keyTimes(figure).slice(0, 4) : [];
}

/** Length of one loop in seconds; 0 for a still picture or an exercise that is not loaded. */
export function loopLength(exerciseId: string, tempo: string | null = null): number {
  const figure = timed(exerciseId, tempo);
  return figure ? loopSeconds(figure) : 0;
}

/** Short hint shown at the cue dot, or null. */
export function cueText(exerciseId: string): string | null {
  return figureOf(exerciseId)?.cue?.[1] ?? null;
}
