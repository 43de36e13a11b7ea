import type { ExerciseId } from '../exercise-list';
import type { ExerciseText } from '../exercise-text-shape';

/** What a runner reads while doing the exercises of this group. */
export const TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> = {
  pl_pogo_dl_small: {
    startingPosition: 'Stand tall on both feet with soft knees.',
    instructions: [
      'Make small quick hops on the spot.',
      'Land on the front half of the feet.',
      'Keep the noise low.',
      'Stop after 20 hops and rest.',
    ],
    commonMistakes: ['Bending the knees a lot.', 'Landing loudly.'],
    caution: 'Only when 15 single-leg heel raises are fine. Leave two days before the next hop session at first.',
  },
  pl_pogo_dl: {
    startingPosition: 'Stand tall on both feet.',
    instructions: [
      'Hop higher with stiff ankles.',
      'Spend little time on the floor.',
      'Keep your trunk tall.',
      'Rest before you slow down.',
    ],
    commonMistakes: ['Deep knee bend.', 'Heels hitting hard.'],
    caution: 'Check that there is no extra pain next morning before you repeat.',
  },
  pl_pogo_alt: {
    startingPosition: 'Stand tall with room around you.',
    instructions: [
      'Jog on the spot with small quick steps.',
      'Land softly under your hips.',
      'Go for 30 to 60 seconds.',
      'Stop if pain is above the limit in your plan.',
    ],
    commonMistakes: ['Kicking the heels back.', 'Landing loudly.'],
    caution: 'This is also a readiness test before walk-run. Log the pain score.',
  },
  pl_sl_hop_place: {
    startingPosition: 'Stand on one leg with your arms free.',
    instructions: [
      'Make small hops on the spot.',
      'Keep your hips level.',
      'Land quietly on the front of the foot.',
      'Do 10 to 20 hops, then change.',
    ],
    commonMistakes: ['The knee falling in.', 'Landing flat and heavy.'],
    caution: 'Not before two-leg hops are pain free. After a bone injury pain must be zero.',
  },
  pl_skipping_rope: {
    startingPosition: 'Stand tall with a rope behind you.',
    instructions: [
      'Turn the rope with your wrists.',
      'Make low jumps on the front of the feet.',
      'Skip for 30 seconds.',
      'Rest for 30 seconds.',
    ],
    commonMistakes: ['Jumping too high.', 'Tucking the knees.'],
    caution: 'Count this as impact work. Do not add it to a hard run day.',
  },
  pl_squat_jump: {
    startingPosition: 'Stand with feet shoulder-width apart.',
    instructions: [
      'Dip down a little.',
      'Jump up and reach.',
      'Land softly with bent knees.',
      'Reset before the next jump.',
    ],
    commonMistakes: ['Knees knocking in.', 'Landing stiff.'],
    caution: 'For patellar tendon plans use stage 3 only. Stop if pain is above 3 out of 10.',
  },
  pl_box_jump_low: {
    startingPosition: 'Stand facing a box about 30 cm high.',
    instructions: [
      'Swing your arms and jump up.',
      'Land softly on the whole foot.',
      'Stand tall.',
      'Step down, do not jump down.',
    ],
    commonMistakes: ['Landing on the edge.', 'Jumping down each time.'],
    caution: 'Use a box that cannot tip.',
  },
  pl_drop_landing: {
    startingPosition: 'Stand on a 20 to 30 cm box.',
    instructions: [
      'Step off the box.',
      'Land on both feet at the same time.',
      'Bend hips and knees and stop still.',
      'Check that the landing was quiet.',
    ],
    commonMistakes: ['Jumping up off the box.', 'Knees falling in.'],
    caution: 'Film a few landings from the front to check your knees.',
  },
  pl_forward_hop_stick: {
    startingPosition: 'Stand on one leg with space in front.',
    instructions: [
      'Hop forwards a short way.',
      'Land on the same leg.',
      'Hold still for two seconds.',
      'Hop again when steady.',
    ],
    commonMistakes: ['Extra little hops to catch balance.', 'The knee turning in.'],
    caution: 'Only when the single-leg hop on the spot is fine.',
  },
  pl_lateral_hop: {
    startingPosition: 'Stand on one leg next to a line.',
    instructions: ['Hop sideways over the line.', 'Hold still for two seconds.', 'Hop back.', 'Keep your hips level.'],
    commonMistakes: ['Trunk leaning far over.', 'Ankle rolling.'],
    caution: 'Wear shoes. Stop with outer ankle or outer knee pain.',
  },
  pl_split_jump: {
    startingPosition: 'Stand in a split stance.',
    instructions: [
      'Dip and jump up.',
      'Switch legs in the air.',
      'Land softly in a split stance.',
      'Keep your trunk tall.',
    ],
    commonMistakes: ['Front knee caving in.', 'Landing on straight legs.'],
    caution: 'Late stage only.',
  },
  pl_bounding: {
    startingPosition: 'Stand at the start of a flat 20 metre strip.',
    instructions: [
      'Push off into a long running stride.',
      'Drive the other knee up.',
      'Hang a moment, then land and push again.',
      'Walk back to rest.',
    ],
    commonMistakes: ['Reaching the foot far in front.', 'Collapsing on landing.'],
    caution: 'Highest impact drill here. Leave three days before the next one.',
  },
};
