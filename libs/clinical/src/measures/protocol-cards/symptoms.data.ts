import type { MeasureId, ProtocolCard } from '../measure';

/** Group f: symptoms. */
export const symptomCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'pain-worst-week': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“What was the worst pain of the last 7 days?”'],
    device: 'None',
  },
  'pain-usual-week': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“What was the usual pain of the last 7 days?”'],
    device: 'None',
  },
  'pain-running': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“What was the worst pain while running?”'],
    device: 'None',
  },
  'pain-after-run-24h': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“What was the worst pain in the 24 hours after a run?” Then: “Back to usual the next morning?”'],
    device: 'None',
  },
  'pain-morning': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“How much did the first steps hurt?”'],
    device: 'None',
  },
  'pain-stairs': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“How much do stairs hurt?”'],
    device: 'None',
  },
  'pain-squat': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“How much does a squat hurt?”'],
    device: 'None',
  },
  'pain-sitting': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“How much does long sitting hurt?”'],
    device: 'None',
  },
  'pain-hop': {
    position: 'Asked; 0 no pain, 10 the worst imaginable.',
    steps: ['“How much does hopping hurt?” Only if they have hopped; do not try it for the answer.'],
    device: 'None',
  },
  'stiffness-morning-min': {
    position: 'Asked.',
    steps: ['“How many minutes until it loosens up?”'],
    device: 'None',
  },
  'pain-night': {
    position: 'Asked.',
    steps: ['“Does it hurt at night? Only on turning, or does it wake you?”'],
    device: 'None',
  },
  'pain-sites': {
    position: 'Asked, pointed at on the body chart.',
    steps: ['Mark each place, side and kind.', 'One finger on a bone: choose the bone site as well.'],
    device: 'Body chart',
  },
  onset: {
    position: 'Asked.',
    steps: ['“How did it start, and when?”'],
    device: 'None',
  },
  irritability: {
    position: 'Asked.',
    steps: ['“Once it is stirred up, how long until it is back to usual?”'],
    device: 'None',
  },
};
