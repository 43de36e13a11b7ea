import type { MeasureId, ProtocolCard } from '../measure';

/** Group d: mobility. */
export const mobilityCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'flex-thomas-hip': {
    position: 'Sitting at the edge, rolled back, other knee held to the chest, low back flat.',
    steps: ['Let the tested leg hang.', 'Measure the thigh against horizontal; below is negative.'],
    device: 'Inclinometer, or distances for the trigonometric method',
  },
  'flex-thomas-knee': {
    position: 'The same position.',
    steps: ['Measure the bend of the hanging knee.'],
    device: 'Goniometer or inclinometer',
  },
  'flex-thomas-abduction': {
    position: 'The same position.',
    steps: ['Measure how far the thigh drifts outward from the midline.'],
    device: 'Goniometer or inclinometer',
  },
  'flex-ely': {
    position: 'Face down, pelvis watched or held.',
    steps: ['Bend the knee slowly.', 'Stop when the pelvis starts to lift; measure the knee.'],
    device: 'Goniometer or inclinometer',
  },
  'flex-heel-buttock': {
    position: 'Face down, pelvis steady.',
    steps: ['Bring the heel toward the buttock.', 'Measure the gap that remains.'],
    device: 'Tape',
  },
  'flex-ake': {
    position: 'On the back, hip held at 90°, other leg straight.',
    steps: [
      'The runner straightens the knee until the first tremor or firm stop.',
      'Note the degrees missing from straight.',
    ],
    device: 'Goniometer or inclinometer',
    cue: '“Straighten as far as you can.”',
  },
  'flex-pke': {
    position: 'On the back, hip held at 90°, other leg straight.',
    steps: ['Straighten the knee to the first firm stop.', 'Note the degrees missing from straight.'],
    device: 'Goniometer or inclinometer',
  },
  'flex-slr': {
    position: 'On the back, other leg flat.',
    steps: [
      'Raise the straight leg until the pelvis moves or the pull is firm.',
      'Measure the thigh against horizontal.',
    ],
    device: 'Goniometer or inclinometer',
  },
  'flex-ober': {
    position: 'Lying on the side, lower leg bent, pelvis held.',
    steps: [
      'Draw the top leg back in line with the trunk and let it sink.',
      'Measure the thigh against horizontal; below is negative.',
    ],
    device: 'Inclinometer',
  },
  'rom-ankle-df-knee-extended': {
    position: 'On the back, knee straight, foot over the edge.',
    steps: ['Keep the heel in line.', 'Push the foot up to a firm stop; measure.'],
    device: 'Goniometer or inclinometer',
  },
  'rom-ankle-df-knee-flexed': {
    position: 'On the back or seated, knee at 90°.',
    steps: ['Keep the heel in line.', 'Push the foot up to a firm stop; measure.'],
    device: 'Goniometer or inclinometer',
  },
  'rom-hip-ir': {
    position: 'Face down, knee at 90° (or on the back, or seated). Note the position.',
    steps: ['Let the foot fall outward to the end, pelvis level.', 'Measure the shin against vertical.'],
    device: 'Goniometer or inclinometer',
  },
  'rom-hip-er': {
    position: 'Face down, knee at 90° (or on the back, or seated). Note the position.',
    steps: ['Let the foot fall inward to the end, pelvis level.', 'Measure the shin against vertical.'],
    device: 'Goniometer or inclinometer',
  },
  'rom-mtp1-extension': {
    position: 'On the back or seated, ankle at 0.',
    steps: ['Steady the first metatarsal.', 'Lift the big toe to a firm stop; measure.'],
    device: 'Small goniometer',
  },
  'rom-knee-extension': {
    position: 'On the back, heel on a block.',
    steps: ['Let the knee sink.', 'Measure; past straight is positive, missing extension negative.'],
    device: 'Long-arm goniometer',
  },
  'rom-knee-flexion': {
    position: 'On the back.',
    steps: ['Bring the heel to the buttock to a firm stop.', 'Measure the knee.'],
    device: 'Long-arm goniometer',
  },
  'flex-calf-observed': {
    position: 'Standing facing a wall, tested leg behind, knee straight, heel down.',
    steps: ['Lean in until the heel is about to lift.', 'Measure the shin against vertical.'],
    device: 'Inclinometer',
  },
};
