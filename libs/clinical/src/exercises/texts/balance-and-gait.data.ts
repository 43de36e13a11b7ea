import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  ba_tandem: {
    startingPosition: 'Stand with one foot right in front of the other.',
    instructions: [
      'Look at a spot ahead.',
      'Stand still for the time.',
      'Swap the front foot.',
      'Touch a wall if you wobble.',
    ],
    commonMistakes: ['Looking at your feet.', 'Gripping with the toes.'],
    caution: 'Stand near a wall.',
  },
  ba_sl_stand: {
    startingPosition: 'Stand tall near a wall.',
    instructions: [
      'Lift one foot off the floor.',
      'Keep your hips level.',
      'Soften the knee a little.',
      'Hold for the time.',
    ],
    commonMistakes: ['Leaning to the side.', 'Locking the knee.'],
    caution: 'Stand near a wall.',
  },
  ba_sl_stand_cushion: {
    startingPosition: 'Stand on one leg on a firm cushion near a wall.',
    instructions: [
      'Keep the knee soft.',
      'Keep your hips level.',
      'Hold for the time.',
      'Turn your head slowly left and right.',
    ],
    commonMistakes: ['Gripping the wall all the time.', 'Letting the arch collapse.'],
    caution: 'Not alone if you have had falls.',
  },
  ba_sl_stand_eyes_closed: {
    startingPosition: 'Stand on one leg near a wall.',
    instructions: [
      'Find your balance first.',
      'Close your eyes.',
      'Hold as long as you can.',
      'Open your eyes if you sway.',
    ],
    commonMistakes: ['Locking the knee.', 'Starting too far from the wall.'],
    caution: 'Stay within reach of a wall.',
  },
  ba_sl_reach: {
    startingPosition: 'Stand on one leg in the middle of an imaginary clock.',
    instructions: [
      'Reach the other foot to the front, side and back.',
      'Bend the standing knee a little.',
      'Tap lightly and come back.',
      'Keep the knee over the foot.',
    ],
    commonMistakes: ['Putting weight on the reaching foot.', 'The knee rolling in.'],
    caution: 'Shorten the reach if the kneecap hurts.',
  },
  ba_sl_ball_toss: {
    startingPosition: 'Stand on one leg facing a wall or partner.',
    instructions: [
      'Throw a ball and catch it.',
      'Throw to different sides.',
      'Keep the knee soft and hips level.',
      'Rest when your form goes.',
    ],
    commonMistakes: ['Stiff knee.', 'Twisting the trunk away.'],
    caution: 'Clear the space around you.',
  },
  ba_runner_pose: {
    startingPosition: 'Stand on one leg with the other knee up at hip height.',
    instructions: [
      'Stand tall.',
      'Swing your arms as if running.',
      'Keep your hips level.',
      'Count 20 swings, then change.',
    ],
    commonMistakes: ['Sinking into the standing hip.', 'Turning the shoulders a lot.'],
    caution: 'Stand near a wall.',
  },
  ga_march: {
    startingPosition: 'Stand tall with room to walk 20 metres.',
    instructions: [
      'March forwards and lift each knee to hip height.',
      'Pull the toes up.',
      'Put the foot down under your hips.',
      'Swing the opposite arm.',
    ],
    commonMistakes: ['Leaning back.', 'Letting the hip drop.'],
    caution: 'None for most people.',
  },
  ga_a_skip: {
    startingPosition: 'Stand tall with 20 metres of flat ground.',
    instructions: [
      'Skip forwards with a small hop on each step.',
      'Lift the knee and pull the toes up.',
      'Strike down under your hips.',
      'Keep it light and quick.',
    ],
    commonMistakes: ['Landing on the heel in front.', 'Hunching over.'],
    caution: 'Counts as impact work.',
  },
  ga_high_knees: {
    startingPosition: 'Stand tall with 20 metres of flat ground.',
    instructions: [
      'Run forwards with quick small steps.',
      'Lift the knees in front.',
      'Land on the front of the foot.',
      'Keep your trunk tall.',
    ],
    commonMistakes: ['Leaning back.', 'Slow heavy steps.'],
    caution: 'Not before continuous running is fine.',
  },
  ga_wall_drive: {
    startingPosition: 'Lean with both hands on a wall, body in a straight line.',
    instructions: [
      'Drive one knee up.',
      'Switch legs on a count.',
      'Keep your body straight.',
      'Start slow, then do sets of three quick ones.',
    ],
    commonMistakes: ['Hips piking back.', 'Standing foot flat and slow.'],
    caution: 'Stop with groin pain.',
  },
  ga_quick_feet: {
    startingPosition: 'Stand on the balls of your feet with soft knees.',
    instructions: [
      'Step up and down on the spot as fast as you can.',
      'Keep the steps low.',
      'Count to 20.',
      'Rest and shake out.',
    ],
    commonMistakes: ['Lifting the feet high.', 'Holding the breath.'],
    caution: 'Skip it while hopping hurts.',
  },
  ga_cadence_5: {
    startingPosition: 'Know your usual step rate from your last easy run.',
    instructions: [
      'Set a metronome 5 percent higher.',
      'Run one minute with the beat, then one minute without.',
      'Keep the same speed.',
      'Take shorter, quicker steps.',
      'Log your step rate afterwards.',
    ],
    commonMistakes: [
      'Running faster instead of stepping quicker.',
      'Jumping straight to 180 because you read it somewhere.',
    ],
    caution: 'Calves work harder. Do not start it in a week when you add distance.',
  },
  ga_cadence_10: {
    startingPosition: 'You have run with 5 percent more steps for two weeks.',
    instructions: [
      'Set a metronome 10 percent above your first value.',
      'Run two minutes with the beat, then two minutes without.',
      'Keep the same speed.',
      'Use the sound less each session.',
      'Check your step rate without sound.',
    ],
    commonMistakes: ['Keeping the sound on all the time.', 'Bouncing higher.'],
    caution: 'Go back to 5 percent if the calf or Achilles gets sore.',
  },
  ga_soft_landing: {
    startingPosition: 'Run on a treadmill or a quiet path.',
    instructions: [
      'Listen to your steps for 30 seconds.',
      'Try to make less noise.',
      'Keep breathing and stay relaxed.',
      'Do one minute on, one minute off.',
    ],
    commonMistakes: ['Running on tiptoe.', 'Slowing down a lot.'],
    caution: 'Watch for new calf soreness.',
  },
  ga_step_width: {
    startingPosition: 'Run along a painted line or treadmill edge mark.',
    instructions: [
      'Put each foot on its own side of the line.',
      'Leave a small gap between your knees.',
      'Keep your hips level.',
      'Do one minute on, one minute off.',
    ],
    commonMistakes: ['Going very wide and swaying.', 'Looking down all the time.'],
    caution: 'Use it only if your therapist saw a narrow step.',
  },
  ga_forward_lean: {
    startingPosition: 'Stand tall and lean from the ankles until you must step.',
    instructions: [
      'Start to run from that lean.',
      'Keep your trunk and hips in one line.',
      'Lean only a little.',
      'Do one minute on, one minute off.',
    ],
    commonMistakes: ['Bending at the waist.', 'Looking at the ground.'],
    caution: 'More work for hips and calves. Stop with back pain.',
  },
  ga_strides: {
    startingPosition: 'After an easy run, find 80 to 100 metres of flat ground.',
    instructions: [
      'Build up speed for five seconds.',
      'Run fast but relaxed for ten seconds.',
      'Slow down for five seconds.',
      'Walk back until your breath is calm.',
    ],
    commonMistakes: ['Sprinting flat out.', 'Tight shoulders.'],
    caution: 'Phase 5 only. Not with a sore hamstring or calf.',
  },
};
