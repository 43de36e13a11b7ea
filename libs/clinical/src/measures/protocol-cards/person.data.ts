import type { MeasureId, ProtocolCard } from '../measure';

/** How the values of the person are taken. */
export const personCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'body-mass': {
    position: 'Standing on the scale, light clothes, no shoes.',
    steps: ['Wait for the reading to settle.', 'Read once.'],
    device: 'Scale, 0.1 kg',
  },
  'body-height': {
    position: 'Standing against the wall, heels together, no shoes.',
    steps: ['Eyes level.', 'Read at the top of the head on breathing in.'],
    device: 'Wall measure, 0.5 cm',
  },
  'limb-length': {
    position: 'Lying on the back, legs straight, a hand apart.',
    steps: [
      'Level the pelvis.',
      'Measure from the front of the pelvis (ASIS) to the lowest point of the inner ankle bone.',
      'Twice on each side; the mean counts.',
    ],
    device: 'Tape, 0.5 cm',
  },
  'foot-length': {
    position: 'Standing, weight on both feet.',
    steps: ['Measure from the back of the heel to the longest toe.'],
    device: 'Foot ruler, 0.1 cm',
  },
  'dominant-leg': {
    position: 'Standing.',
    steps: ['Ask which leg kicks a ball.'],
    device: 'None',
  },
};
