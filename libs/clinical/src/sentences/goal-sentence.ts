import type { GoalId } from '../findings/rule';
import { GOAL_WORDS, type GoalWords } from './goal-words.data';

/**
 * A goal in a runner's words (reading age 9 to 11): what it is about, and what it is good for.
 *
 * @example goalWords('goal-balance').sentence // => "We practise your balance."
 */
export function goalWords(goal: GoalId): GoalWords {
  return GOAL_WORDS[goal];
}
