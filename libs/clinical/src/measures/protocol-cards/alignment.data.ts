import type { MeasureId, ProtocolCard } from '../measure';

/** Group b: alignment and foot. */
export const alignmentCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'fpi-1': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Feel the head of the talus on both sides in front of the ankle.',
      '−2 felt only on the outer side, 0 equally, +2 only on the inner side.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'fpi-2': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Look at the curves above and below the outer ankle bone.',
      '−2 lower curve straight or bulging, 0 alike, +2 lower curve much deeper.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'fpi-3': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Look at the heel bone from behind.',
      '−2 tilted in by more than about 5°, 0 vertical, +2 tilted out by more than about 5°.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'fpi-4': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Look at the inner midfoot just in front of the ankle.',
      '−2 marked hollow, 0 flat, +2 marked bulge.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'fpi-5': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Look at height and shape of the inner arch.',
      '−2 high and sharply angled, 0 even curve, +2 very low, centre touching.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'fpi-6': {
    position: 'Standing relaxed on both legs, arms at the sides, after a few steps on the spot.',
    steps: [
      'Look at the toes from behind.',
      '−2 only inner toes seen, 0 inner and outer alike, +2 only outer toes seen.',
      'Use −1 and +1 for signs in between.',
    ],
    device: 'Eye and hand',
  },
  'navicular-drop': {
    position: 'Sitting with the foot in neutral, then standing relaxed.',
    steps: [
      'Mark the bump of the navicular.',
      'Measure its height sitting and standing.',
      'Note the difference, twice; the mean counts.',
    ],
    device: 'Card and pen, or ruler',
  },
  'arch-height-index': {
    position: 'Standing, weight on both feet.',
    steps: [
      'Measure foot length without the toes.',
      'Measure the height of the instep at half the full foot length.',
      'Divide height by length.',
    ],
    device: 'Ruler and sliding height measure',
  },
  'rearfoot-angle-standing': {
    position: 'Standing relaxed, seen from behind.',
    steps: [
      'Mark the line of the heel bone and of the lower leg.',
      'Measure the angle between them; heel tilted out is positive.',
    ],
    device: 'Goniometer',
  },
  'q-angle': {
    position: 'Standing, feet straight ahead and hip-width apart, thigh relaxed.',
    steps: [
      'Line from the front of the pelvis to the middle of the kneecap.',
      'Line from there to the bump of the shin.',
      'Measure the angle between the lines.',
    ],
    device: 'Long-arm goniometer',
  },
  'leg-length-difference': {
    position: 'Lying on the back, pelvis level.',
    steps: [
      'Measure both legs from the front of the pelvis to the inner ankle bone.',
      'Twice; note the mean difference and the longer side.',
    ],
    device: 'Tape',
  },
  'tibial-torsion': {
    position: 'Face down, knee at 90°, ankle at 0.',
    steps: ['Look from above.', 'Measure the axis of the foot against the thigh; outward is positive.'],
    device: 'Goniometer',
  },
  'femoral-anteversion': {
    position: 'Face down, knee at 90°.',
    steps: ['Turn the leg until the bump of the hip is most to the side.', 'Measure the shin against vertical.'],
    device: 'Goniometer or inclinometer',
  },
  'wblt-distance': {
    position: 'Standing facing a wall, tested foot straight ahead on a tape.',
    steps: [
      'Lunge until the knee touches the wall, heel down.',
      'Move the foot back until the heel is about to lift.',
      'Measure from the wall to the longest toe.',
    ],
    device: 'Tape on the floor',
    cue: '“Keep your heel glued to the floor.”',
  },
  'wblt-angle': {
    position: 'The same lunge at its end.',
    steps: ['Place the inclinometer on the front of the shin, 15 cm below the bump.', 'Read the angle from vertical.'],
    device: 'Inclinometer',
    cue: '“Keep your heel glued to the floor.”',
  },
  'knee-frontal-alignment': {
    position: 'Standing, feet together as far as they go.',
    steps: ['Look from the front: knees apart, in line, or touching first.'],
    device: 'Eye',
  },
  'genu-recurvatum': {
    position: 'Lying on the back, heel lifted by the examiner.',
    steps: ['Press the thigh down gently.', 'Measure the knee; past straight is positive.'],
    device: 'Goniometer',
  },
  beighton: {
    position: 'Standing and sitting.',
    steps: [
      'Little finger back past 90°: 1 each side.',
      'Thumb to forearm: 1 each side.',
      'Elbow past straight by more than 10°: 1 each side.',
      'Knee past straight by more than 10°: 1 each side.',
      'Palms flat on the floor, knees straight: 1.',
    ],
    device: 'Goniometer',
  },
  'hallux-valgus-grade': {
    position: 'Standing, seen from above.',
    steps: ['Compare with the four reference photographs.', '0 none, 1 mild, 2 moderate, 3 severe.'],
    device: 'Reference photographs',
  },
};
