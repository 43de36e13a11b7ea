import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  st_quad_set: {
    startingPosition: 'Sit or lie with the leg straight and a rolled towel under the knee.',
    instructions: [
      'Tighten the front of your thigh.',
      'Push the back of the knee down into the towel.',
      'Hold and keep breathing.',
      'Relax fully before the next one.',
    ],
    commonMistakes: ['Squeezing the buttock instead of the thigh.', 'Lifting the whole leg.'],
    caution: 'Mild pulling is fine. Stop if the kneecap pain goes above 3 out of 10.',
  },
  st_slr: {
    startingPosition: 'Lie on your back, one knee bent, the other leg straight.',
    instructions: [
      'Tighten the thigh of the straight leg.',
      'Lift the leg to the height of the other knee.',
      'Hold for two seconds.',
      'Lower it slowly and relax.',
    ],
    commonMistakes: ['Letting the knee bend as you lift.', 'Arching the lower back.'],
    caution: 'Not if it gives groin or back pain.',
  },
  st_saq: {
    startingPosition: 'Lie or sit with a firm roll under the knee so it rests bent.',
    instructions: [
      'Keep the thigh on the roll.',
      'Lift the heel until the knee is straight.',
      'Hold for two seconds.',
      'Lower slowly.',
    ],
    commonMistakes: ['Lifting the thigh off the roll.', 'Dropping the foot.'],
    caution: 'If kneecap pain goes above 3 out of 10, use a bigger roll or go back to the thigh squeeze.',
  },
  st_laq: {
    startingPosition: 'Sit tall on a chair with the knee bent to 90 degrees.',
    instructions: [
      'Straighten the knee slowly.',
      'Stop where pain stays at 2 or less.',
      'Hold for one second.',
      'Lower over three seconds.',
    ],
    commonMistakes: ['Leaning back to help.', 'Swinging the leg.'],
    caution: 'After ACL surgery use only the range your surgeon allows.',
  },
  st_knee_ext_machine: {
    startingPosition: "Sit with the knee in line with the machine's hinge, pad above the ankle.",
    instructions: [
      'Push the pad up over two seconds.',
      'Pause for one second.',
      'Lower over three seconds.',
      'Add weight when the last two reps feel easy.',
    ],
    commonMistakes: ['Kicking the weight up.', 'Lifting the hips off the seat.'],
    caution: "With kneecap pain work between 90 and 45 degrees first. After ACL surgery follow the surgeon's range.",
  },
  st_knee_ext_iso: {
    startingPosition:
      'Sit on the machine with the knee bent about 60 degrees and the weight locked or too heavy to move.',
    instructions: [
      'Push hard but smoothly against the pad.',
      'Hold for 45 seconds.',
      'Rest for two minutes.',
      'Repeat on the same leg, then change.',
    ],
    commonMistakes: ['Letting the knee drift during the hold.', 'Pushing in jerks.'],
    caution: 'Tendon pain up to 3 out of 10 is fine if it settles within a day.',
  },
  st_spanish_squat_iso: {
    startingPosition: 'Loop a strong band round a post and behind both knees. Step back so it pulls forwards.',
    instructions: [
      'Sit back with the shins upright.',
      'Stop when the knees are bent about 70 degrees.',
      'Hold with your chest up.',
      'Stand up and rest for two minutes.',
    ],
    commonMistakes: ['Letting the knees slide forwards over the toes.', 'Rounding the back.'],
    caution: 'Check that the post and band are safe before you lean back.',
  },
  st_wall_sit: {
    startingPosition: 'Lean your back on a wall with feet two small steps in front.',
    instructions: [
      'Slide down until the knees are bent about halfway.',
      'Keep weight even on both feet.',
      'Hold and breathe.',
      'Push back up when the time is over.',
    ],
    commonMistakes: ['Going so low that the knees hurt.', 'Pushing your hands on your thighs.'],
    caution: 'Slide down less if kneecap pain is above 3 out of 10.',
  },
  st_sit_to_stand: {
    startingPosition: 'Sit on the front half of a chair, feet under your knees.',
    instructions: [
      'Lean forwards a little.',
      'Stand up with weight on both feet.',
      'Pause at the top.',
      'Sit down slowly without dropping.',
    ],
    commonMistakes: ['Using your hands to push off.', 'Knees falling in.'],
    caution: 'Use a higher chair if pain is above 3 out of 10.',
  },
  st_box_squat: {
    startingPosition: 'Stand in front of a knee-high box, feet hip-width apart.',
    instructions: [
      'Push your hips back and bend your knees.',
      'Touch the box lightly.',
      'Keep your knees over your second toe.',
      'Stand up tall.',
    ],
    commonMistakes: ['Flopping onto the box.', 'Heels lifting.'],
    caution: 'Raise the box if the front of the knee hurts more than 3 out of 10.',
  },
  st_bw_squat: {
    startingPosition: 'Stand with feet a bit wider than your hips.',
    instructions: [
      'Sit down and back as if into a chair.',
      'Go as low as is comfortable.',
      'Keep your weight in the middle of your feet.',
      'Drive up and squeeze your buttocks.',
    ],
    commonMistakes: ['Knees rolling inwards.', 'Bending only at the back.'],
    caution: 'Limit the depth to about 60 degrees early on with kneecap pain.',
  },
  st_goblet_squat: {
    startingPosition: 'Hold one weight at your chest, feet shoulder-width apart.',
    instructions: [
      'Take a breath and brace your tummy.',
      'Squat down over three seconds.',
      'Pause with your chest up.',
      'Stand up strongly.',
    ],
    commonMistakes: ['Letting the weight pull you forwards.', 'Bouncing at the bottom.'],
    caution: 'Use less weight or less depth if knee pain rises above 3 out of 10.',
  },
  st_back_squat: {
    startingPosition: 'Stand under the bar in a rack, bar across your upper back.',
    instructions: [
      'Step back and set your feet.',
      'Brace and lower over three seconds.',
      'Stop before your back rounds.',
      'Push up through the whole foot.',
    ],
    commonMistakes: ['Heels lifting.', 'Losing the brace at the bottom.'],
    caution: 'Learn this with a coach. Use safety bars. Not with an unsettled back.',
  },
  st_decline_squat_dl: {
    startingPosition: 'Stand on a slope with your heels higher than your toes.',
    instructions: [
      'Keep your body upright.',
      'Bend your knees slowly to about 60 degrees.',
      'Push back up with both legs.',
      'Keep weight even left and right.',
    ],
    commonMistakes: ['Leaning forwards to spare the knees.', 'Shifting to the good leg.'],
    caution: 'For patellar tendon loading. Not suited to irritable kneecap pain.',
  },
  st_decline_squat_sl: {
    startingPosition: 'Stand on one leg on a slope, heel higher than toes, hand near a wall.',
    instructions: [
      'Keep your trunk upright.',
      'Lower slowly to about 60 degrees of bend.',
      'Use the other foot to help you up if needed.',
      'Keep the knee over the second toe.',
    ],
    commonMistakes: ['Dropping quickly.', 'The knee caving in.'],
    caution: 'Tendon pain up to 3 out of 10 is allowed. It must be back to normal the next day.',
  },
  st_split_squat: {
    startingPosition: 'Stand with one foot a long step in front of the other.',
    instructions: [
      'Drop the back knee straight down.',
      'Keep the front heel on the floor.',
      'Stop just above the floor.',
      'Push up through the front foot.',
    ],
    commonMistakes: ['Front knee drifting inwards.', 'Pushing mostly with the back leg.'],
    caution: 'Use a smaller bend if the front of the knee hurts.',
  },
  st_bulgarian_split_squat: {
    startingPosition: 'Stand in front of a bench with one foot resting on it behind you.',
    instructions: [
      'Lower straight down over three seconds.',
      'Lean your chest forwards a little.',
      'Keep the front knee in line with your foot.',
      'Drive up through the front heel.',
    ],
    commonMistakes: ['Standing too close to the bench.', 'Twisting the hips.'],
    caution: 'Start without weight. Hold on to something if your balance is poor.',
  },
  st_reverse_lunge: {
    startingPosition: 'Stand tall with feet hip-width apart.',
    instructions: [
      'Step one foot straight back.',
      'Lower until the back knee is near the floor.',
      'Keep your weight on the front leg.',
      'Push back to standing.',
    ],
    commonMistakes: ['Stepping on a tightrope.', 'Leaning to one side.'],
    caution: 'This is easier on the kneecap than a forward lunge. Take a shorter step if sore.',
  },
  st_forward_lunge: {
    startingPosition: 'Stand tall with your hands on your hips.',
    instructions: [
      'Take a long step forwards.',
      'Lower until both knees are bent.',
      'Keep the front knee behind your toes.',
      'Push off the front foot to come back.',
    ],
    commonMistakes: ['Landing hard.', 'The knee wobbling inwards.'],
    caution: 'This puts more load on the kneecap. Go back to reverse lunges if pain is above 3 out of 10.',
  },
  st_walking_lunge: {
    startingPosition: 'Stand at the end of a clear 10 metre path.',
    instructions: [
      'Step forwards into a lunge.',
      'Push up and bring the back leg through.',
      'Step straight into the next lunge.',
      'Keep your trunk tall.',
    ],
    commonMistakes: ['Rushing the steps.', 'Letting the pelvis drop to one side.'],
    caution: 'Expect muscle soreness the first time. Do not start it within two days of a race.',
  },
  st_step_up_low: {
    startingPosition: 'Stand facing a 10 to 15 cm step.',
    instructions: [
      'Put your whole foot on the step.',
      'Push up until the leg is straight.',
      'Touch with the other foot.',
      'Step down slowly.',
    ],
    commonMistakes: ['Pushing off from the floor leg.', 'The knee rolling in.'],
    caution: 'Hold a rail if you need to.',
  },
  st_step_up: {
    startingPosition: 'Stand facing a 20 to 30 cm step.',
    instructions: [
      'Put your whole foot on the step.',
      'Lean forwards a little and drive up.',
      'Lift the other knee to hip height.',
      'Lower under control.',
    ],
    commonMistakes: ['Bouncing off the back foot.', 'Dropping down.'],
    caution: 'Use a lower step if knee pain is above 3 out of 10.',
  },
  st_step_up_weighted: {
    startingPosition: 'Stand facing a knee-high box with a weight in each hand.',
    instructions: [
      'Put your whole foot on the box.',
      'Drive up without a push from behind.',
      'Stand tall for a second.',
      'Lower over three seconds.',
    ],
    commonMistakes: ['Swinging the weights.', 'Hips shifting to the side.'],
    caution: 'Check that the box cannot slide.',
  },
  st_lateral_step_down: {
    startingPosition: 'Stand sideways on a 10 to 20 cm step on one leg.',
    instructions: [
      'Keep your hips level.',
      'Bend the knee and lower the other heel.',
      'Tap the floor lightly.',
      'Push back up.',
    ],
    commonMistakes: ['The free hip dropping.', 'The knee turning in.'],
    caution: 'Use a lower step if the kneecap hurts more than 3 out of 10.',
  },
  st_forward_step_down: {
    startingPosition: 'Stand on one leg on a 15 to 20 cm step, facing forwards.',
    instructions: [
      'Reach the other heel to the floor in front.',
      'Lower over three seconds.',
      'Keep the knee over the second toe.',
      'Push back up with the standing leg.',
    ],
    commonMistakes: ['Falling onto the front foot.', 'Leaning to the side.'],
    caution: 'High load on the kneecap. Use only when stairs down hurt 2 or less.',
  },
  st_sl_squat_box: {
    startingPosition: 'Stand on one leg in front of a chair.',
    instructions: [
      'Reach your arms forwards.',
      'Sit back slowly and touch the chair.',
      'Keep your hips level.',
      'Stand up on the same leg.',
    ],
    commonMistakes: ['Dropping the last part.', 'The knee caving in.'],
    caution: 'Add a cushion to raise the seat if you cannot control it.',
  },
  st_leg_press: {
    startingPosition: 'Sit on the machine with feet hip-width apart in the middle of the plate.',
    instructions: [
      'Push the plate away with both legs.',
      'Do not lock the knees hard.',
      'Lower until the knees are bent about 70 degrees.',
      'Keep your lower back on the pad.',
    ],
    commonMistakes: ['Going so deep that the hips curl up.', 'Pushing with the toes only.'],
    caution: 'With kneecap pain stay between 0 and 60 degrees first.',
  },
  st_leg_press_sl: {
    startingPosition: 'Sit on the machine with one foot in the middle of the plate.',
    instructions: [
      'Push until the leg is nearly straight.',
      'Lower over three seconds.',
      'Keep the knee in line with the foot.',
      'Change legs after the set.',
    ],
    commonMistakes: ['Pushing with your hand on the knee.', 'The hip rolling off the seat.'],
    caution: 'Use about 60 percent of the two-leg weight to begin.',
  },
  st_tke_band: {
    startingPosition: 'Loop a band round a post and behind one knee. Step back so it pulls forwards.',
    instructions: [
      'Let the knee bend a little.',
      'Straighten it against the band.',
      'Squeeze the thigh for two seconds.',
      'Bend slowly again.',
    ],
    commonMistakes: ['Rocking the whole body.', 'Snapping the knee back.'],
    caution: 'Stop if the back of the knee hurts.',
  },
};
