import type { GoalId } from '../findings/rule';

/** What a goal means for the runner: a few plain words for the list, and one sentence on what the two will do. */
export interface GoalWords {
  readonly title: string;
  readonly sentence: string;
}

// prettier-ignore
export const GOAL_WORDS: Readonly<Record<GoalId, GoalWords>> = {
  'goal-knee-extensor-strength': { title: 'Front of your thigh', sentence: 'Training the front of your thigh helps your knee take the load of a run.' },
  'goal-hip-abductor-strength': { title: 'Side of your hip', sentence: 'Training the side of your hip helps you stand and land on one leg.' },
  'goal-hip-er-strength': { title: 'Turning muscles of your hip', sentence: 'Training the small turning muscles helps your hip guide your leg.' },
  'goal-hip-extensor-strength': { title: 'Your buttock', sentence: 'Training your buttock helps you push yourself forward.' },
  'goal-hamstring-strength': { title: 'Back of your thigh', sentence: 'Training the back of your thigh gets it ready for faster steps.' },
  'goal-adductor-strength': { title: 'Inside of your thigh', sentence: 'Training the inside of your thigh helps to keep your leg steady.' },
  'goal-calf-strength': { title: 'Your calf', sentence: 'Training your calf helps you push off and land softly.' },
  'goal-foot-strength': { title: 'Your foot', sentence: 'Training the small muscles of your foot helps it carry you.' },
  'goal-trunk-endurance': { title: 'Your trunk', sentence: 'A strong trunk helps you to stay tall when you are tired.' },
  'goal-ankle-mobility': { title: 'Bend of your ankle', sentence: 'Your ankle can learn to bend a little more.' },
  'goal-quadriceps-length': { title: 'Stretch of your front thigh', sentence: 'The front of your thigh can learn to stretch a little more.' },
  'goal-hamstring-length': { title: 'Stretch of your back thigh', sentence: 'The back of your thigh can learn to stretch a little more.' },
  'goal-hip-mobility': { title: 'Movement of your hip', sentence: 'Your hip can learn to move a little more.' },
  'goal-mtp-mobility': { title: 'Bend of your big toe', sentence: 'Your big toe can learn to bend a little more.' },
  'goal-single-leg-control': { title: 'Standing on one leg', sentence: 'We practise bending and landing on one leg, calm and steady.' },
  'goal-balance': { title: 'Balance', sentence: 'We practise your balance.' },
  'goal-plyometric': { title: 'Hops and jumps', sentence: 'Hops and jumps get your legs ready for the bounce of running.' },
  'goal-return-to-run': { title: 'Back to running', sentence: 'You go back to running step by step.' },
  'goal-cadence': { title: 'Quicker steps', sentence: 'A little quicker steps at the same speed can make each step lighter.' },
  'goal-land-closer': { title: 'Landing closer', sentence: 'We try to let your foot land closer under your body.' },
  'goal-soft-landing': { title: 'Softer landing', sentence: 'We try to let your feet land with less noise.' },
  'goal-step-width': { title: 'Space between your feet', sentence: 'We try to leave a small gap between your feet when you run.' },
  'goal-trunk-lean': { title: 'A slight lean forward', sentence: 'We try a slight lean forward when you run.' },
  'goal-pelvis-control': { title: 'Level hips', sentence: 'We try to keep your hips more level when you run.' },
  'goal-strike-trial': { title: 'Another way to land', sentence: 'We may try another way for your foot to land.' },
  'goal-load-reduce': { title: 'A bit less running for now', sentence: 'A bit less running now gives your body time to settle.' },
  'goal-load-progress': { title: 'More running, step by step', sentence: 'We add running in small steps.' },
  'goal-recovery': { title: 'Sleep, food and rest', sentence: 'Sleep, food and rest help your body to get stronger.' },
  'goal-shoe-trial': { title: 'Shoes', sentence: 'Time to look at your shoes. Comfort counts.' },
  'goal-insert-trial': { title: 'Insoles', sentence: 'We may try soft insoles for some weeks.' },
  'goal-shoe-rotate': { title: 'Two pairs of shoes', sentence: 'Running in two different pairs can spread the load.' },
};
