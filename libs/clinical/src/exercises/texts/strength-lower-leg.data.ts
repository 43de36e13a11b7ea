import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  st_heel_raise_seated: {
    startingPosition: 'Sit with feet flat and knees bent to 90 degrees.',
    instructions: [
      'Push up onto the balls of your feet.',
      'Pause for one second.',
      'Lower slowly.',
      'Press on your knees with your hands to make it harder.',
    ],
    commonMistakes: ['Rolling to the outside of the feet.', 'Bouncing.'],
    caution: 'Fine in early calf or Achilles pain if pain is 3 or less.',
  },
  st_heel_raise_dl: {
    startingPosition: 'Stand facing a wall with fingertips on it.',
    instructions: [
      'Push up on both feet as high as you can.',
      'Pause for one second.',
      'Lower over three seconds.',
      'Keep weight on the big toe side.',
    ],
    commonMistakes: ['Rolling out on the ankles.', 'Half height reps.'],
    caution: 'Stay on flat ground, not off a step, with pain low down at the heel bone.',
  },
  st_heel_raise_sl: {
    startingPosition: 'Stand on one leg facing a wall with fingertips on it.',
    instructions: [
      'Push up to full height with a straight knee.',
      'Pause for one second.',
      'Lower over three seconds.',
      'Stop when you lose height.',
    ],
    commonMistakes: ['Bending the knee to cheat.', 'Leaning on the wall.'],
    caution: 'Use both legs up and one down if you cannot do six.',
  },
  st_heel_raise_sl_weighted: {
    startingPosition: 'Stand on one leg on a step with a weight in one hand.',
    instructions: [
      'Push up over three seconds.',
      'Pause at the top.',
      'Lower over three seconds below the step.',
      'Add weight when you beat the rep target.',
    ],
    commonMistakes: ['Bouncing at the bottom.', 'Cutting the top off.'],
    caution: 'Stay level with the step if the pain is at the heel bone.',
  },
  st_heel_raise_bent_knee_sl: {
    startingPosition: 'Stand on one leg with the knee bent about 30 degrees, hands on a wall.',
    instructions: [
      'Keep the knee bent the same all the time.',
      'Push up onto the ball of the foot.',
      'Pause for one second.',
      'Lower slowly.',
    ],
    commonMistakes: ['Straightening the knee as you rise.', 'Tipping forwards.'],
    caution: 'Lower the bend if the kneecap hurts.',
  },
  st_heel_raise_seated_weighted: {
    startingPosition: 'Sit with the weight across your thighs, balls of the feet on a block.',
    instructions: [
      'Lower your heels over three seconds.',
      'Push up over three seconds.',
      'Pause at the top.',
      'Keep the load heavy enough to be hard.',
    ],
    commonMistakes: ['Using momentum.', 'Stopping short at the top.'],
    caution: 'Build the weight up over weeks.',
  },
  st_heel_drop_ecc_straight: {
    startingPosition: 'Stand on the edge of a step on the balls of both feet, hold a rail.',
    instructions: [
      'Rise up with both feet.',
      'Shift onto the sore leg.',
      'Lower the heel below the step over three seconds.',
      'Use the other leg to rise again.',
    ],
    commonMistakes: ['Rising with the sore leg at first.', 'Dropping quickly.'],
    caution: 'For mid-tendon pain. With pain at the heel bone stop level with the step.',
  },
  st_heel_drop_ecc_bent: {
    startingPosition: 'Stand on the edge of a step with the knees slightly bent, hold a rail.',
    instructions: [
      'Rise up with both feet.',
      'Shift onto the sore leg and keep the knee bent.',
      'Lower the heel over three seconds.',
      'Use the other leg to rise again.',
    ],
    commonMistakes: ['Letting the knee straighten.', 'Rushing.'],
    caution: 'Same heel-bone rule as the straight-knee version.',
  },
  st_heel_raise_legpress: {
    startingPosition: 'Sit in a leg press with the balls of your feet on the lower edge of the plate, knees straight.',
    instructions: [
      'Push the plate away with your feet over three seconds.',
      'Pause.',
      'Let the heels come back over three seconds.',
      'Keep the knees straight but not locked.',
    ],
    commonMistakes: ['Bending the knees to help.', 'Short range.'],
    caution: 'Make sure your feet cannot slip off.',
  },
  st_heel_raise_towel_dl: {
    startingPosition: 'Stand on a step with a rolled towel under your toes.',
    instructions: [
      'Push up over three seconds.',
      'Hold at the top for two seconds.',
      'Lower over three seconds.',
      'Keep the toes bent up on the towel.',
    ],
    commonMistakes: ['Sliding the towel under the arch.', 'Rushing the hold.'],
    caution: 'Heel pain up to 5 out of 10 is accepted if it is no worse next morning.',
  },
  st_heel_raise_towel: {
    startingPosition: 'Stand on one leg on a step with a rolled towel under your toes.',
    instructions: [
      'Push up over three seconds.',
      'Hold at the top for two seconds.',
      'Lower over three seconds.',
      'Wear a backpack with books when it gets easy.',
    ],
    commonMistakes: ['Losing the toe bend.', 'Bouncing.'],
    caution: 'Use both legs up if you cannot do it. Heel pain up to 5 out of 10 is accepted if no worse next morning.',
  },
  st_calf_iso_hold: {
    startingPosition: 'Stand on both feet facing a wall.',
    instructions: ['Rise halfway up.', 'Hold still and breathe.', 'Lower slowly.', 'Rest two minutes, then repeat.'],
    commonMistakes: ['Sinking during the hold.', 'Leaning on your arms.'],
    caution: 'Use one leg when both legs feel easy.',
  },
  st_tib_raise: {
    startingPosition: 'Lean your back on a wall with feet a short step in front.',
    instructions: [
      'Keep your heels down.',
      'Pull your toes up as high as you can.',
      'Pause for one second.',
      'Lower slowly.',
    ],
    commonMistakes: ['Rocking the hips.', 'Doing half range.'],
    caution: 'Tight, hard, numb shins during exercise need a medical check.',
  },
  st_band_dorsiflexion: {
    startingPosition: 'Sit with the leg straight and a band over the top of the foot, fixed in front.',
    instructions: ['Pull the foot towards you.', 'Hold for one second.', 'Let it go slowly.', 'Keep the leg still.'],
    commonMistakes: ['Bending the knee.', 'Letting the band snap back.'],
    caution: 'Stop if the front of the shin cramps.',
  },
  st_band_inversion: {
    startingPosition: 'Sit with the legs crossed or straight, band round the inner edge of the foot.',
    instructions: [
      'Point the foot down a little.',
      'Turn the sole inwards against the band.',
      'Hold for one second.',
      'Return slowly.',
    ],
    commonMistakes: ['Turning the whole leg.', 'Rushing.'],
    caution: 'Pain behind the inner ankle bone above 3 out of 10 means stop.',
  },
  st_heel_raise_ball_squeeze: {
    startingPosition: 'Stand with a small ball between your heels.',
    instructions: ['Squeeze the ball.', 'Rise up and keep the squeeze.', 'Pause for one second.', 'Lower slowly.'],
    commonMistakes: ['Losing the ball.', 'Rolling out on the ankles.'],
    caution: 'Use a softer ball if the ankles hurt.',
  },
  st_short_foot: {
    startingPosition: 'Sit or stand barefoot with the foot flat.',
    instructions: [
      'Pull the ball of the foot towards the heel.',
      'Lift the arch without curling the toes.',
      'Hold for five seconds.',
      'Relax.',
    ],
    commonMistakes: ['Curling the toes.', 'Rolling to the outer edge.'],
    caution: 'Cramp at first is normal. Rest and try again.',
  },
  st_toe_yoga: {
    startingPosition: 'Sit barefoot with the foot flat.',
    instructions: [
      'Lift the big toe and keep the others down.',
      'Then press the big toe and lift the others.',
      'Move slowly.',
      'Help with your hand at first.',
    ],
    commonMistakes: ['The ankle rolling.', 'Giving up after one day.'],
    caution: 'None for most people.',
  },
  st_towel_scrunch: {
    startingPosition: 'Sit with a towel flat under your bare foot.',
    instructions: [
      'Curl your toes and pull the towel in.',
      'Spread the toes and let go.',
      'Pull again until the towel is gathered.',
      'Change feet.',
    ],
    commonMistakes: ['Lifting the heel.', 'Using the whole leg.'],
    caution: 'Stop if the sole cramps hard.',
  },
};
