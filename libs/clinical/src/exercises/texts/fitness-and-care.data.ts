import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  sc_relative_rest: {
    startingPosition: 'No set position. You do this with your diary.',
    instructions: [
      'Write down which activities hurt more than 2 out of 10.',
      'Swap each one for something that hurts less, such as cycling.',
      'Keep walking and moving as long as pain stays low.',
      'Try the painful activity again every few days in a smaller dose.',
    ],
    commonMistakes: ['Stopping all activity and getting stiff.', 'Testing the sore spot many times a day.'],
    caution: 'If pain wakes you at night or you cannot put weight on the leg, call your therapist the same day.',
  },
  sc_ice: {
    startingPosition: 'Sit or lie with the sore part bare and well supported.',
    instructions: [
      'Wrap the cold pack in a thin damp cloth.',
      'Lay it on the sore area for 10 to 15 minutes.',
      'Take it off when the time is up and check the skin.',
      'Wait at least two hours before you use it again.',
    ],
    commonMistakes: ['Putting ice straight on the skin.', 'Falling asleep with the pack on.'],
    caution:
      "Not if you have poor feeling in the skin, poor blood flow, Raynaud's or cold allergy. It eases pain; it does not speed healing.",
  },
  sc_compression: {
    startingPosition: 'Sit with the leg straight on a chair or bed.',
    instructions: [
      'Start the wrap below the sore area and roll upwards.',
      'Overlap each turn by half and keep the pull light.',
      'Check that two fingers fit under the edge.',
      'Take it off at night.',
    ],
    commonMistakes: ['Wrapping too tight so the toes tingle.', 'Leaving gaps that let swelling bulge.'],
    caution:
      'Take it off if toes go cold, blue or numb. A hot, tight, swollen calf needs same-day medical help, not a bandage.',
  },
  sc_elevation: {
    startingPosition: 'Lie on your back with pillows under the calf and heel.',
    instructions: [
      'Rest the leg so the ankle is higher than your heart.',
      'Let the knee stay nearly straight.',
      'Pump the foot up and down 20 times.',
      'Stay there for 10 to 15 minutes.',
    ],
    commonMistakes: [
      'Propping only the heel so the knee is pushed back hard.',
      'Sitting with the foot on a low stool and calling it raised.',
    ],
    caution: 'Ask first if you have heart failure or poor blood flow to the legs.',
  },
  sc_rice: {
    startingPosition: 'Lie down with the leg raised on pillows.',
    instructions: [
      'Rest from the activity that caused the pain for one to two days.',
      'Use a wrapped cold pack for 10 to 15 minutes.',
      'Put on a light bandage after the cold.',
      'Keep the leg raised while you sit or lie.',
      'Start gentle movement again as soon as you can.',
    ],
    commonMistakes: ['Resting for a week when two days is enough.', 'Using cold all day long.'],
    caution:
      'For a new, mild injury only. If you heard a pop, the knee is locked, or you cannot stand on it, get seen today.',
  },
  sc_foam_roll_quads: {
    startingPosition: 'Lie face down with the roller under one thigh.',
    instructions: [
      'Lean on your forearms and roll slowly from hip to just above the knee.',
      'Pause on a tender spot for a few breaths.',
      'Bend and straighten the knee five times on that spot.',
      'Keep the pressure at 5 out of 10 or less.',
    ],
    commonMistakes: ['Rolling over the kneecap.', 'Holding your breath.'],
    caution: 'Not over bruises, varicose veins or a fresh muscle tear.',
  },
  sc_foam_roll_calf: {
    startingPosition: 'Sit with the roller under one calf and hands behind you.',
    instructions: [
      'Lift your hips a little and roll from ankle to below the knee.',
      'Turn the leg in and out to reach both edges.',
      'Pause on a tender spot and circle the ankle.',
      'Ease off if the pain is sharp.',
    ],
    commonMistakes: ['Rolling on the tendon at the heel.', 'Rolling fast with no pause.'],
    caution: 'Do not roll a calf that is hot, swollen or newly torn. That needs a medical check first.',
  },
  sc_foam_roll_lateral_thigh: {
    startingPosition: 'Lie on your side, propped on your forearm, roller under the outer thigh.',
    instructions: [
      'Put the top foot on the floor to take some weight.',
      'Roll the fleshy part of the thigh and the side of the hip.',
      "Stop a hand's width above the knee.",
      'Breathe out and relax on tender spots.',
    ],
    commonMistakes: ['Grinding on the sore spot next to the knee.', 'Putting full body weight on at once.'],
    caution: 'Rolling does not make the band longer. Skip it if the outer knee is sore afterwards.',
  },
  sc_plantar_ball_roll: {
    startingPosition: 'Sit with a small ball under the arch of one bare foot.',
    instructions: [
      'Roll the ball from heel to toes for one minute.',
      'Press a bit harder on tight spots.',
      'Curl and spread your toes as you roll.',
      'Use a chilled bottle if cold feels good.',
    ],
    commonMistakes: ['Standing with full weight on the ball at once.', 'Pressing hard on the sore heel point.'],
    caution: 'Use light pressure if you have poor feeling in your feet.',
  },
  sc_first_steps: {
    startingPosition: 'Sit on the edge of the bed before your first steps.',
    instructions: [
      'Pull your toes back with your hand ten times.',
      'Write the alphabet with your foot.',
      'Loop a towel round the ball of the foot and pull for 20 seconds.',
      'Put shoes on, then stand.',
    ],
    commonMistakes: ['Hopping straight out of bed barefoot.', 'Pulling so hard that the heel hurts more.'],
    caution: 'Stop if you feel a sudden tear or pop.',
  },
  ct_brisk_walk: {
    startingPosition: 'Flat route and comfortable shoes.',
    instructions: [
      'Start slowly for three minutes.',
      'Walk fast enough to breathe deeper but still talk.',
      'Swing your arms.',
      'Slow down for the last two minutes.',
    ],
    commonMistakes: ['Long heavy steps.', 'Choosing hills on the first day.'],
    caution: 'Shorten it if you limp.',
  },
  ct_uphill_treadmill_walk: {
    startingPosition: 'Treadmill at 3 to 6 percent slope.',
    instructions: [
      'Warm up on the flat.',
      'Set the slope and a walking speed you can hold.',
      'Do not hold the rails.',
      'Cool down on the flat.',
    ],
    commonMistakes: ['Hanging on the rails.', 'Too steep on day one.'],
    caution: 'Not in early Achilles or calf pain.',
  },
  ct_bike: {
    startingPosition: 'Saddle high enough that the knee is only slightly bent at the bottom.',
    instructions: [
      'Use an easy gear and spin at 80 to 90 turns a minute.',
      'Keep your knees in line with your feet.',
      'Build up to steady work.',
      'Cool down for five minutes.',
    ],
    commonMistakes: ['Saddle too low.', 'Grinding a hard gear.'],
    caution: 'Raise the saddle if the front of the knee hurts. Lower it a little with pain behind or outside the knee.',
  },
  ct_elliptical: {
    startingPosition: 'Stand on the pedals with a tall body.',
    instructions: [
      'Start with low resistance.',
      'Push through the whole foot.',
      'Keep 75 to 90 steps a minute per leg.',
      'Let your arms help.',
    ],
    commonMistakes: ['Leaning on the handles.', 'Standing on the toes all the time.'],
    caution: 'Shorter strides if the kneecap hurts.',
  },
  ct_swim: {
    startingPosition: 'Pool with clear lanes.',
    instructions: [
      'Swim easy lengths of front or back crawl.',
      'Kick from the hip with loose ankles.',
      'Use a float between your legs if kicking hurts.',
      'Rest between lengths.',
    ],
    commonMistakes: ['Breaststroke kick with a sore knee.', 'Pushing off the wall hard.'],
    caution: 'Wait until wounds are fully closed. Avoid breaststroke with inner knee pain.',
  },
  ct_deep_water_run: {
    startingPosition: 'Wear a float belt in water too deep to touch the floor.',
    instructions: [
      'Lean forwards a little.',
      'Run with the same leg action as on land.',
      'Keep your hands loose and swing your arms.',
      'Do easy running or one-minute efforts.',
    ],
    commonMistakes: ['Paddling like a cyclist with tiny moves.', 'Bending at the waist.'],
    caution: 'Wait until wounds are fully closed.',
  },
  ct_rowing: {
    startingPosition: 'Sit with feet strapped and arms straight.',
    instructions: [
      'Push with your legs first.',
      'Lean back a little, then pull with your arms.',
      'Come forwards in the reverse order.',
      'Keep a steady rhythm.',
    ],
    commonMistakes: ['Bending the knees too deep at the front.', 'Pulling with the back.'],
    caution: 'Deep knee bend can stir up kneecap pain. Use a shorter slide.',
  },
};
