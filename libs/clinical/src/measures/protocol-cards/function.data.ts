import type { MeasureId, ProtocolCard } from '../measure';

/** Group e: function. */
export const functionCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'fn-sl-squat-rating': {
    position: 'On one leg on a 20 cm box, arms crossed, other leg in front.',
    steps: [
      'Five slow squats, as deep as comfortable.',
      'Rate trunk, pelvis, hip and knee, then overall: good, fair or poor.',
    ],
    device: '20 cm box; video helps',
  },
  'fn-sl-squat-fppa': {
    position: 'The same squat, filmed square from the front.',
    steps: [
      'Stop at the deepest point.',
      'Place the front of the pelvis, the kneecap and the ankle.',
      'Repeat on several squats; the mean counts.',
    ],
    device: 'Video',
  },
  'fn-sl-squat-pain': {
    position: 'The same squat.',
    steps: ['Ask for the worst pain 0–10.'],
    device: 'None',
  },
  'fn-lsd-arm': {
    position: 'On one leg on a 20 cm step, hands on the waist, other leg beside it.',
    steps: ['Five slow taps of the heel to the floor.', '0 hands stay; 1 a hand leaves the waist.'],
    device: '20 cm step',
  },
  'fn-lsd-trunk': {
    position: 'On one leg on a 20 cm step, hands on the waist, other leg beside it.',
    steps: ['Five slow taps of the heel to the floor.', '0 stays upright; 1 leans to a side.'],
    device: '20 cm step',
  },
  'fn-lsd-pelvis': {
    position: 'On one leg on a 20 cm step, hands on the waist, other leg beside it.',
    steps: ['Five slow taps of the heel to the floor.', '0 stays level; 1 turns or drops.'],
    device: '20 cm step',
  },
  'fn-lsd-knee': {
    position: 'On one leg on a 20 cm step, hands on the waist, other leg beside it.',
    steps: [
      'Five slow taps of the heel to the floor.',
      '0 kneecap over the second toe; 1 over the inner foot edge; 2 further in.',
    ],
    device: '20 cm step',
  },
  'fn-lsd-steady': {
    position: 'On one leg on a 20 cm step, hands on the waist, other leg beside it.',
    steps: ['Five slow taps of the heel to the floor.', '0 steady on the leg; 1 wavers or steps down.'],
    device: '20 cm step',
  },
  'fn-lsd-pain-angle': {
    position: 'The same step-down.',
    steps: ['Stop at the first pain.', 'Measure the bend of the stance knee. Leave empty when pain free.'],
    device: 'Goniometer or inclinometer',
  },
  'fn-one-leg-rise': {
    position: 'Seated, knee at 90°, other leg held out, arms crossed.',
    steps: ['Stand up on one leg and sit down in control.', 'Count full repetitions; stop at 50.'],
    device: 'Seat at knee height',
  },
  'fn-chair-30s': {
    position: 'Seated on a 43–45 cm chair, arms crossed.',
    steps: ['Count full stands in 30 seconds.'],
    device: 'Chair and stopwatch',
  },
  'fn-ybt-ant': {
    position: 'On one leg, hands on the waist, no shoes. File under the stance leg.',
    steps: [
      'Reach forward with the other foot and return in control.',
      'Four to six practice reaches, three recorded; the furthest counts.',
      'Void: heel lifts, foot touches down, kick of the marker.',
    ],
    device: 'Three lines on the floor, or reach kit',
  },
  'fn-ybt-pm': {
    position: 'On one leg, hands on the waist, no shoes. File under the stance leg.',
    steps: [
      'Reach back and inward with the other foot and return in control.',
      'Four to six practice reaches, three recorded; the furthest counts.',
      'Void: heel lifts, foot touches down, kick of the marker.',
    ],
    device: 'Three lines on the floor, or reach kit',
  },
  'fn-ybt-pl': {
    position: 'On one leg, hands on the waist, no shoes. File under the stance leg.',
    steps: [
      'Reach back and outward with the other foot and return in control.',
      'Four to six practice reaches, three recorded; the furthest counts.',
      'Void: heel lifts, foot touches down, kick of the marker.',
    ],
    device: 'Three lines on the floor, or reach kit',
  },
  'fn-hop-single': {
    position: 'On one leg, toe at the line, arms free.',
    steps: [
      'Hop forward once, as far as possible.',
      'One or two practice hops, three recorded.',
      'Hold the landing for 2 seconds.',
      'Measure to the heel; the furthest counts.',
    ],
    device: 'Tape',
    cue: '“Hop as far as you can and stick it.”',
  },
  'fn-hop-triple': {
    position: 'On one leg, toe at the line.',
    steps: [
      'Three hops in a row.',
      'One or two practice hops, three recorded.',
      'Hold the landing for 2 seconds.',
      'Measure to the heel; the furthest counts.',
    ],
    device: 'Tape',
  },
  'fn-hop-crossover': {
    position: 'On one leg beside a 15 cm line.',
    steps: [
      'Three hops, crossing the line each time.',
      'One or two practice hops, three recorded.',
      'Hold the landing for 2 seconds.',
      'Measure to the heel; the furthest counts.',
    ],
    device: 'Tape and 15 cm line',
  },
  'fn-hop-6m': {
    position: 'On one leg at the start of 6 m.',
    steps: ['Hop as fast as possible over the line.', 'Three recorded; the fastest counts.'],
    device: 'Stopwatch or gates',
  },
  'fn-hop-side': {
    position: 'On one leg between two lines 40 cm apart.',
    steps: ['Hop from side to side for 30 seconds.', 'Count hops that clear both lines.'],
    device: 'Two lines, stopwatch',
  },
  'fn-hop-pain': {
    position: 'On one leg, on the spot, shoes on.',
    steps: [
      'Ask about the hip and groin first. Skip it when a bone is in question.',
      'Ten hops; stop at once on sharp or focal pain.',
      'Ask for the worst pain 0–10 and point to it.',
    ],
    device: 'None',
  },
  'fn-cmj-height': {
    position: 'Standing on two legs, hands on the hips.',
    steps: ['Dip and jump as high as possible, land on the same spot.', 'Three recorded; the highest counts.'],
    device: 'Force plate, contact mat or app',
  },
  'fn-cmj-asymmetry': {
    position: 'One foot on each plate, hands on the hips.',
    steps: ['Dip and jump as high as possible.', 'Note peak force or impulse of each leg; keep to one of them.'],
    device: 'Two force plates',
  },
  'fn-slcmj-height': {
    position: 'On one leg, hands on the hips.',
    steps: ['Dip and jump as high as possible, land on the same leg.', 'Three recorded; the highest counts.'],
    device: 'Force plate, contact mat or app',
  },
  'fn-rsi': {
    position: 'From a 20–30 cm box, or repeated hops. Note one leg or two.',
    steps: ['Short contact, high jump.', 'Height divided by contact time; the best of three counts.'],
    device: 'Contact mat, force plate or video',
    cue: '“Hot floor.”',
  },
  'fn-calf-raise-reps': {
    position: 'On one leg on a 10° incline, knee straight, fingertips on the wall.',
    steps: [
      'Metronome at 60 beats: up on one, down on the next.',
      'Stop when height, knee or rhythm is lost twice.',
      'Rest 2 minutes, then the other side.',
    ],
    device: 'Incline, metronome',
    cue: '“All the way up, all the way down.”',
  },
  'fn-calf-raise-height': {
    position: 'The same raises, marker below the outer ankle bone.',
    steps: ['Note the peak height above standing.'],
    device: 'Video app or height marker',
  },
  'fn-calf-raise-work': {
    position: 'The same raises.',
    steps: ['Take total positive work from the app: body mass, height and repetitions.'],
    device: 'Video app',
  },
  'fn-sl-stance-30': {
    position: 'On one leg beside a wall, one finger for balance, 30 seconds.',
    steps: ['Note the second at which pain at the outer hip starts.', '30 means no pain.'],
    device: 'Stopwatch',
  },
  'fn-decline-squat-pain': {
    position: 'On one leg on a 25° board, heel high.',
    steps: ['Squat slowly to about 60°.', 'Ask for pain at the patellar tendon 0–10.'],
    device: '25° board',
  },
};
