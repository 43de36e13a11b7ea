import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  st_hamstring_iso_bridge: {
    startingPosition: 'Lie on your back with heels on the floor, knees only slightly bent.',
    instructions: ['Dig your heels in.', 'Lift your hips a little.', 'Hold and breathe.', 'Lower and rest.'],
    commonMistakes: ['Lifting too high.', 'Letting the knees bend more.'],
    caution: 'Bend your knees more if the sit bone hurts above 3 out of 10.',
  },
  st_hamstring_walkout: {
    startingPosition: 'Lie on your back and lift into a bridge.',
    instructions: [
      'Walk your heels away in small steps.',
      'Keep your hips up.',
      'Stop before you lose height.',
      'Walk back in.',
    ],
    commonMistakes: ['Hips dropping.', 'Steps too big.'],
    caution: 'Stop if the hamstring cramps hard.',
  },
  st_slider_curl: {
    startingPosition: 'Lie in a bridge with your heels on sliders or socks on a smooth floor.',
    instructions: [
      'Slide your heels away slowly.',
      'Keep your hips up as long as you can.',
      'Pull the heels back in.',
      'Rest if the hips drop.',
    ],
    commonMistakes: ['Letting the hips sag at once.', 'Going too fast on the way out.'],
    caution: 'Start with the way out only if the hamstring is weak.',
  },
  st_rdl: {
    startingPosition: 'Stand tall with weights in front of your thighs.',
    instructions: [
      'Push your hips back.',
      'Slide the weights down your legs.',
      'Keep your back flat and knees soft.',
      'Stand up by driving the hips forwards.',
    ],
    commonMistakes: ['Rounding the back.', 'Squatting instead of hinging.'],
    caution: 'Limit the depth if the sit bone is sore.',
  },
  st_sl_rdl: {
    startingPosition: 'Stand on one leg with a soft knee.',
    instructions: [
      'Tip forwards from the hip.',
      'Let the other leg go back in line.',
      'Keep your hips square to the floor.',
      'Stand up tall.',
    ],
    commonMistakes: ['Opening the hip to the side.', 'Bending the back.'],
    caution: 'Hold a chair at first if your balance is poor.',
  },
  st_nordic: {
    startingPosition: 'Kneel on a soft mat with your ankles held firmly.',
    instructions: [
      'Keep your hips straight.',
      'Lean forwards as slowly as you can.',
      'Catch yourself with your hands.',
      'Push back up with your arms.',
    ],
    commonMistakes: ['Bending at the hips.', 'Dropping at once.'],
    caution: 'Very sore at first. Start with few reps. Not with kneeling pain.',
  },
  st_dead_bug: {
    startingPosition: 'Lie on your back, arms up, hips and knees at 90 degrees.',
    instructions: [
      'Press your lower back gently down.',
      'Lower one heel and the opposite arm.',
      'Come back to the start.',
      'Swap sides.',
    ],
    commonMistakes: ['The back arching.', 'Moving too fast.'],
    caution: 'Make the leg movement smaller if your back hurts.',
  },
  st_bird_dog: {
    startingPosition: 'Kneel on hands and knees with a flat back.',
    instructions: [
      'Reach one arm forwards.',
      'Stretch the opposite leg back.',
      'Hold for three seconds.',
      'Swap sides without wobbling.',
    ],
    commonMistakes: ['Hips tilting.', 'Head dropping.'],
    caution: 'Pad the knees if kneeling hurts.',
  },
  st_plank_knee: {
    startingPosition: 'Lie face down on your forearms and knees.',
    instructions: [
      'Lift your hips in line with your shoulders and knees.',
      'Tighten your tummy and buttocks.',
      'Breathe while you hold.',
      'Rest when you lose the line.',
    ],
    commonMistakes: ['Hips sagging.', 'Hips too high.'],
    caution: 'Stop with back pain.',
  },
  st_plank: {
    startingPosition: 'Lie face down on your forearms and toes.',
    instructions: [
      'Lift into a straight line.',
      'Tighten your tummy, buttocks and thighs.',
      'Breathe slowly.',
      'Lower before your back sags.',
    ],
    commonMistakes: ['Sagging lower back.', 'Holding the breath.'],
    caution: 'Go back to knees if your back aches.',
  },
  st_plank_leg_lift: {
    startingPosition: 'Hold a front plank on forearms and toes.',
    instructions: [
      'Lift one foot a few centimetres.',
      'Hold for two seconds.',
      'Put it down and lift the other.',
      'Keep your hips level.',
    ],
    commonMistakes: ['Twisting the hips.', 'Lifting too high.'],
    caution: 'Stop with back pain.',
  },
  st_side_plank_knee: {
    startingPosition: 'Lie on your side with knees bent, forearm under your shoulder.',
    instructions: [
      'Lift your hips off the floor.',
      'Make a straight line from knees to head.',
      'Hold and breathe.',
      'Lower slowly.',
    ],
    commonMistakes: ['Hips rolling back.', 'Sinking into the shoulder.'],
    caution: 'Not with a sore shoulder.',
  },
  st_side_plank: {
    startingPosition: 'Lie on your side with legs straight, forearm under your shoulder.',
    instructions: ['Lift your hips off the floor.', 'Keep the body in one line.', 'Hold and breathe.', 'Lower slowly.'],
    commonMistakes: ['Hips sagging.', 'Twisting forwards.'],
    caution: 'Not with a sore shoulder.',
  },
  st_side_plank_abd: {
    startingPosition: 'Hold a side plank on your forearm and feet.',
    instructions: [
      'Lift the top leg to hip height.',
      'Hold for two seconds.',
      'Lower and repeat.',
      'Keep your hips up.',
    ],
    commonMistakes: ['Hips dropping.', 'Leg drifting forwards.'],
    caution: 'Go back a step if the outer hip hurts.',
  },
  st_pallof: {
    startingPosition: 'Stand sideways to a band fixed at chest height, hands on your chest.',
    instructions: [
      'Brace your tummy.',
      'Push your hands straight out.',
      'Hold for two seconds and do not turn.',
      'Bring them back.',
    ],
    commonMistakes: ['Letting the band twist you.', 'Locking the knees.'],
    caution: 'None for most people.',
  },
};
