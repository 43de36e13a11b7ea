import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  mo_heel_slide: {
    startingPosition: 'Lie or sit with the leg straight.',
    instructions: [
      'Slide the heel towards your buttock.',
      'Use a towel to help the last part.',
      'Hold for five seconds.',
      'Slide back until straight.',
    ],
    commonMistakes: ['Forcing through sharp pain.', 'Lifting the hip.'],
    caution: 'After surgery keep to the range you were given.',
  },
  mo_knee_extension_prop: {
    startingPosition: 'Lie with the heel on a rolled towel so the knee hangs free.',
    instructions: [
      'Relax the leg and let the knee sink.',
      'Tighten the thigh for five seconds.',
      'Relax again.',
      'Stay for the time.',
    ],
    commonMistakes: ['Turning the leg out.', 'Propping under the knee.'],
    caution: 'Stop if the back of the knee has sharp pain.',
  },
  mo_quad_stretch_prone: {
    startingPosition: 'Lie on your front with a strap round one ankle.',
    instructions: [
      'Pull the heel towards your buttock.',
      'Keep your hips flat on the floor.',
      'Hold for 30 seconds.',
      'Let go slowly.',
    ],
    commonMistakes: ['Arching the back.', 'Letting the knee slide out.'],
    caution: 'A pull in the muscle is right. Pain in the kneecap is not.',
  },
  mo_quad_stretch_stand: {
    startingPosition: 'Stand tall with one hand on a wall.',
    instructions: [
      'Hold your ankle behind you.',
      'Bring your knees together.',
      'Tuck your tail under.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Leaning forwards.', 'Pulling the knee out to the side.'],
    caution: 'Use a strap if you cannot reach the ankle.',
  },
  mo_hip_flexor_kneel: {
    startingPosition: 'Kneel on one knee with the other foot in front.',
    instructions: [
      'Tuck your tail under.',
      'Shift forwards until you feel the front of the hip.',
      'Keep your chest up.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Arching the back.', 'Lunging so far that the tuck is lost.'],
    caution: 'Pad the knee. Do it standing if kneeling hurts.',
  },
  mo_hamstring_supine: {
    startingPosition: 'Lie on your back with a strap round one foot.',
    instructions: [
      'Lift the leg with the knee almost straight.',
      'Stop at a mild pull.',
      'Keep the other leg flat.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Lifting the hips.', 'Bouncing.'],
    caution: 'Skip it with sit-bone tendon pain or nerve tingling.',
  },
  mo_hamstring_active: {
    startingPosition: 'Lie on your back and hold behind one thigh.',
    instructions: [
      'Straighten the knee until you feel a pull.',
      'Hold for two seconds.',
      'Bend again.',
      'Keep the movement smooth.',
    ],
    commonMistakes: ['Jerking.', 'Letting the thigh drop.'],
    caution: 'Stop if you feel tingling down the leg.',
  },
  mo_calf_gastroc_wall: {
    startingPosition: 'Face a wall with one foot back and both feet pointing forwards.',
    instructions: [
      'Keep the back heel down.',
      'Keep that knee straight.',
      'Lean in until the calf pulls.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Turning the back foot out.', 'Lifting the heel.'],
    caution: 'Not in the first days of a calf tear. Ease off with pain at the heel bone.',
  },
  mo_calf_soleus_wall: {
    startingPosition: 'Face a wall with one foot a short step back.',
    instructions: [
      'Bend both knees.',
      'Keep the back heel down.',
      'Feel the pull low in the calf.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Heel lifting.', 'Rolling the arch in.'],
    caution: 'Not in the first days of a calf tear.',
  },
  mo_ankle_knee_to_wall: {
    startingPosition: 'Face a wall with one foot a few centimetres away.',
    instructions: [
      'Push the knee forwards to touch the wall.',
      'Keep the heel flat.',
      'Rock in and out slowly.',
      'Move the foot back as it gets easy.',
    ],
    commonMistakes: ['Heel lifting.', 'The knee falling inside the big toe.'],
    caution: 'A pinch at the front of the ankle means stop and tell your therapist.',
  },
  mo_plantar_fascia_stretch: {
    startingPosition: 'Sit with the sore foot across the other knee.',
    instructions: [
      'Pull your toes back towards the shin.',
      'Feel the band in the arch go tight.',
      'Hold for ten seconds.',
      'Repeat ten times.',
    ],
    commonMistakes: ['Pulling only the small toes.', 'Doing it only once a day.'],
    caution: 'Stop with sharp pain at the heel.',
  },
  mo_big_toe: {
    startingPosition: 'Stand or kneel with the toes tucked under.',
    instructions: ['Lean back gently until the big toe bends.', 'Hold for ten seconds.', 'Ease off.', 'Repeat.'],
    commonMistakes: ['Leaning too far at once.', 'Letting the toe turn out.'],
    caution: 'Not with a hot, swollen big toe joint.',
  },
  mo_glute_figure4: {
    startingPosition: 'Lie on your back with one ankle on the other knee.',
    instructions: [
      'Pull the lower thigh towards you.',
      'Feel the stretch in the buttock.',
      'Breathe out slowly.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Pushing on the kneecap.', 'Lifting the head and neck.'],
    caution: 'Stop if the front of the hip pinches.',
  },
  mo_tfl_cross_leg: {
    startingPosition: 'Stand with the sore leg crossed behind the other.',
    instructions: [
      'Push the hip of the back leg out to the side.',
      'Lean your trunk away.',
      'Feel the outer hip.',
      'Hold for 30 seconds.',
    ],
    commonMistakes: ['Bending forwards.', 'Looking for a stretch at the knee.'],
    caution: 'Stop if it brings on the outer knee pain.',
  },
  mo_leg_swings_front: {
    startingPosition: 'Stand side-on to a wall with one hand on it.',
    instructions: [
      'Swing the outside leg forwards and back.',
      'Keep your trunk still.',
      'Start small and let it grow.',
      'Do 15 swings.',
    ],
    commonMistakes: ['Arching the back.', 'Swinging as hard as you can.'],
    caution: 'Stay small with a hamstring or groin strain.',
  },
  mo_leg_swings_side: {
    startingPosition: 'Face a wall with both hands on it.',
    instructions: [
      'Swing one leg across your body.',
      'Swing it out to the side.',
      'Keep your hips facing the wall.',
      'Do 15 swings.',
    ],
    commonMistakes: ['Twisting the standing foot.', 'Leaning.'],
    caution: 'Stay small with a groin strain.',
  },
  mo_lunge_rotation: {
    startingPosition: 'Step into a long lunge with both hands on the floor inside the front foot.',
    instructions: [
      'Drop the back knee a little.',
      'Turn your chest to the front leg and reach up.',
      'Breathe out.',
      'Come back and change sides.',
    ],
    commonMistakes: ['Collapsing into the lower back.', 'Rushing.'],
    caution: 'Put the back knee down if the front knee hurts.',
  },
  mo_adductor_rock: {
    startingPosition: 'Kneel on hands and knees with one leg straight out to the side.',
    instructions: ['Rock your hips back.', 'Feel the inner thigh.', 'Keep your back flat.', 'Rock forwards again.'],
    commonMistakes: ['Rounding the back.', 'Letting the foot slide.'],
    caution: 'Pad the kneeling knee.',
  },
};
