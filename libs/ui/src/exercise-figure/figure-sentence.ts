/**
 * What a screen reader says instead of the moving picture: the exercise, the side, then the instructions as one text.
 * @param side null when the exercise has no side
 */
export function figureSentence(name: string, instructions: readonly string[], side: 'right' | 'left' | null): string {
  const steps = instructions.map((step) => step.trim()).filter((step) => step !== '');
  const title = side === null ? name : `${name}, ${side} side`;
  return steps.length === 0 ? `${title}.` : `${title}: ${steps.join(' ')}`;
}
