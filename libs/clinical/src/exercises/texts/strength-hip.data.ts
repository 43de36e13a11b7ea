import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  st_lateral_lunge: {
    startingPosition: 'Stand tall with your feet together.',
    instructions: [
      'Take a wide step to the side.',
      'Sit back into that hip.',
      'Keep the other leg straight.',
      'Push off to come back.',
    ],
    commonMistakes: ['The knee falling inside the foot.', 'Rounding forwards.'],
    caution: 'Go shallow if your groin is sore.',
  },
  st_clamshell: {
    startingPosition: 'Lie on your side with hips and knees bent, feet together.',
    instructions: [
      'Keep your feet touching.',
      'Lift the top knee like a clam opening.',
      'Hold for two seconds.',
      'Lower slowly without rolling back.',
    ],
    commonMistakes: ['Rolling the hips backwards.', 'Moving fast.'],
    caution: 'Move your knees further forwards if the front of the hip pinches.',
  },
  st_clamshell_band: {
    startingPosition: 'Lie on your side with a band above your knees, hips and knees bent.',
    instructions: [
      'Keep your feet together.',
      'Open the top knee against the band.',
      'Hold for two seconds.',
      'Close slowly.',
    ],
    commonMistakes: ['Rolling back to get more range.', 'Letting the band snap the knee shut.'],
    caution: 'Use a lighter band if the side of the hip aches at night.',
  },
  st_side_lying_hip_abd: {
    startingPosition: 'Lie on your side, bottom knee bent, top leg straight in line with your body.',
    instructions: [
      'Point the toes of the top foot forwards or slightly down.',
      'Lift the leg to hip height.',
      'Hold for two seconds.',
      'Lower over three seconds.',
    ],
    commonMistakes: ['Letting the leg drift forwards.', 'Turning the toes to the ceiling.'],
    caution: 'Put a pillow under your waist if your hip bone hurts.',
  },
  st_standing_hip_abd_band: {
    startingPosition: 'Stand tall with a band round your ankles, one hand on a wall.',
    instructions: [
      'Stand firm on one leg.',
      'Move the other leg out to the side.',
      'Keep your trunk still.',
      'Bring it back slowly.',
    ],
    commonMistakes: ['Leaning away from the moving leg.', 'Swinging the leg.'],
    caution: 'Put the band above your knees if the knee is sore.',
  },
  st_band_side_step: {
    startingPosition: 'Put a band above your knees and stand in a small squat.',
    instructions: [
      'Step to the side with one foot.',
      'Follow with the other foot and keep the band tight.',
      'Take ten steps, then go back.',
      'Stay low all the way.',
    ],
    commonMistakes: ['Feet clicking together.', 'Knees falling in.'],
    caution: 'Stand a bit taller if the kneecap hurts.',
  },
  st_monster_walk: {
    startingPosition: 'Put a band round your ankles and bend your knees a little.',
    instructions: [
      'Step forwards and out at an angle.',
      'Step with the other foot the same way.',
      'Keep your feet wide and the band tight.',
      'Walk back the same way.',
    ],
    commonMistakes: ['Straightening up between steps.', 'Letting the feet come in line.'],
    caution: 'Put the band above the knees if your ankle or knee is sore.',
  },
  st_fire_hydrant: {
    startingPosition: 'Kneel on hands and knees with your back flat.',
    instructions: [
      'Keep the knee bent.',
      'Lift one knee out to the side.',
      'Hold for two seconds.',
      'Lower without shifting your weight.',
    ],
    commonMistakes: ['Leaning to the other side.', 'Twisting the back.'],
    caution: 'Put a pad under the kneecap if kneeling hurts.',
  },
  st_hip_hike: {
    startingPosition: 'Stand sideways on a step on one straight leg, the other foot hanging.',
    instructions: [
      'Let the free side of the pelvis drop.',
      'Pull it back up above level.',
      'Hold for one second.',
      'Keep the standing knee straight.',
    ],
    commonMistakes: ['Bending the standing knee.', 'Leaning the trunk.'],
    caution: 'Stop if the outer hip is sore the next day.',
  },
  st_glute_bridge: {
    startingPosition: 'Lie on your back with knees bent and feet flat.',
    instructions: [
      'Squeeze your buttocks.',
      'Lift your hips until your body is straight.',
      'Hold for two seconds.',
      'Lower slowly.',
    ],
    commonMistakes: ['Arching the lower back.', 'Pushing through the toes.'],
    caution: 'Move your heels closer if the hamstrings cramp.',
  },
  st_glute_bridge_march: {
    startingPosition: 'Lie on your back and lift into a bridge.',
    instructions: [
      'Keep your hips level.',
      'Lift one foot a few centimetres.',
      'Put it down and lift the other.',
      'Keep going for the set.',
    ],
    commonMistakes: ['One hip dropping.', 'Holding your breath.'],
    caution: 'Rest if your lower back aches.',
  },
  st_sl_bridge: {
    startingPosition: 'Lie on your back with one foot flat and the other leg off the floor.',
    instructions: [
      'Push through the heel.',
      'Lift your hips level.',
      'Hold for two seconds.',
      'Lower over three seconds.',
    ],
    commonMistakes: ['Hips twisting.', 'Pushing with the lower back.'],
    caution: 'Go back a step if the hamstring cramps or pain is above 3 out of 10.',
  },
  st_hip_thrust: {
    startingPosition: 'Sit with your upper back on a bench, a padded weight across your hips.',
    instructions: [
      'Tuck your chin.',
      'Drive your hips up until the trunk is flat.',
      'Squeeze for one second.',
      'Lower under control.',
    ],
    commonMistakes: ['Arching the back at the top.', 'Feet too far away.'],
    caution: 'Use a thick pad under the bar.',
  },
  st_prone_hip_ext: {
    startingPosition: 'Lie on your front with a pillow under your tummy.',
    instructions: ['Squeeze one buttock.', "Lift that leg a hand's width.", 'Hold for two seconds.', 'Lower slowly.'],
    commonMistakes: ['Lifting too high and bending the back.', 'Turning the foot out.'],
    caution: 'Keep the knee bent if the hamstring is sore.',
  },
  st_band_hip_ext_standing: {
    startingPosition: 'Face a wall with a band round your ankles.',
    instructions: [
      'Stand tall on one leg.',
      'Move the other leg straight back.',
      'Squeeze the buttock for one second.',
      'Return slowly.',
    ],
    commonMistakes: ['Leaning forwards.', 'Arching the lower back.'],
    caution: 'Keep it small if your back pinches.',
  },
  st_hip_flexor_band_march: {
    startingPosition: 'Lie on your back with a band round both feet, knees bent above your hips.',
    instructions: [
      'Press your lower back gently down.',
      'Push one leg away and keep the other knee in.',
      'Hold for two seconds.',
      'Swap sides.',
    ],
    commonMistakes: ['The back lifting off the floor.', 'Knees drifting out.'],
    caution: 'Use no band if the front of the hip snaps or pinches.',
  },
  st_adductor_squeeze: {
    startingPosition: 'Lie on your back with knees bent and a soft ball between them.',
    instructions: [
      'Squeeze the ball gently for five seconds.',
      'Breathe out as you squeeze.',
      'Relax fully.',
      'Build up the force over the set.',
    ],
    commonMistakes: ['Holding your breath.', 'Squeezing at full force on the first rep.'],
    caution: 'Keep groin pain at 2 or less.',
  },
  st_side_lying_adduction: {
    startingPosition: 'Lie on your side with the bottom leg straight and the top foot on the floor in front.',
    instructions: [
      "Lift the bottom leg a hand's width.",
      'Hold for two seconds.',
      'Lower slowly.',
      'Keep your hips stacked.',
    ],
    commonMistakes: ['Rolling backwards.', 'Bending the knee of the lifting leg.'],
    caution: 'Stop if you feel a sharp pull in the groin.',
  },
  st_copenhagen_short: {
    startingPosition: 'Lie on your side with your top knee on a bench, forearm on the floor.',
    instructions: [
      'Lift your hips off the floor.',
      'Bring the bottom knee up to the bench.',
      'Hold in a straight line.',
      'Lower slowly.',
    ],
    commonMistakes: ['Hips sagging.', 'Shoulder creeping to the ear.'],
    caution: 'Expect soreness. Build up over several weeks.',
  },
  st_copenhagen: {
    startingPosition: 'Lie on your side with your top foot on a bench, forearm on the floor.',
    instructions: [
      'Lift your hips until your body is straight.',
      'Keep the bottom leg off the floor.',
      'Hold and breathe.',
      'Lower with control.',
    ],
    commonMistakes: ['Bending at the hips.', 'Twisting the chest to the floor.'],
    caution: 'Not with knee ligament pain on the inside of the knee.',
  },
};
