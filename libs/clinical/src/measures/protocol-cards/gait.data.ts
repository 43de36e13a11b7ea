import type { MeasureId, ProtocolCard } from '../measure';

/** Group a: running gait. */
export const gaitCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'gait-speed': {
    position: 'Easy pace the runner chooses.',
    steps: [
      'Read the treadmill, or time a measured stretch.',
      'Note the speed with every gait value; compare only within 0.3 m/s.',
    ],
    device: 'Treadmill display, or stopwatch and measured distance',
  },
  'gait-cadence': {
    position: 'Easy pace, unaware of the count.',
    steps: [
      'Count every foot contact for 30 seconds and double it, or take it from the frames of ten steps.',
      'Both feet count.',
    ],
    device: 'Stopwatch, video or watch',
  },
  'gait-foot-strike': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Find the first frame with contact.',
      'Name the part of the shoe that touches first.',
      'Look at 7 steps a side; note the usual one.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-foot-inclination-ic': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at initial contact.',
      'Place the rear and front end of the sole, both on its lower edge.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: 'Take the treadmill incline off.',
  },
  'gait-shank-angle-ic': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at initial contact.',
      'Place the knee and the ankle of the landing leg.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: 'Ankle ahead of the knee is positive.',
  },
  'gait-overstride-distance': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at initial contact.',
      'Place the hip, the rear end of the sole and two points of known length in the same plane.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least), with a length in the picture',
  },
  'gait-knee-flexion-ic': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at initial contact.',
      'Place hip, knee and ankle of the landing leg.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: '0 is straight.',
  },
  'gait-knee-flexion-midstance': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Go to the deepest knee bend of stance.',
      'Place hip, knee and ankle of the stance leg.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-ankle-dorsiflexion-ic': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at initial contact.',
      'Place knee, ankle and both ends of the sole.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-ankle-dorsiflexion-midstance': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Go to midstance, heel still down.',
      'Place knee, ankle and both ends of the sole.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-hip-extension-to': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Stop at the last frame with contact.',
      'Place hip and knee of the trailing leg.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-trunk-lean-sagittal': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the side, 2.5–4 m away, between hip and knee height.',
    steps: [
      'Take initial contact, midstance and toe-off.',
      'Place the hip and the tip of the shoulder in each.',
      'The mean of the three counts; repeat on 7 steps.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-trunk-lean-frontal': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height.',
    steps: [
      'Go to midstance.',
      'Place the middle between the back pelvis points and the top of the spine.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-pelvic-drop': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height. Back pelvis points marked or shirt tucked in.',
    steps: [
      'Go to midstance.',
      'Place the back pelvis point of the stance side, then of the swing side.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: 'File it under the stance leg.',
  },
  'gait-femoral-adduction': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height.',
    steps: [
      'Go to midstance.',
      'Place the middle of the upper thigh at the gluteal fold and the middle of the crease behind the knee.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: 'Always from behind; the front view gives other values.',
  },
  'gait-knee-window': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height.',
    steps: [
      'Go to midstance.',
      'Look between the knees: background visible is open.',
      'Look at 7 steps a side; note the usual one.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-fppa': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from the front, 2.5–4 m away, at pelvis height.',
    steps: [
      'Go to midstance.',
      'Place the front of the pelvis, the middle of the kneecap and the middle of the ankle.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
    cue: 'Inward is positive.',
  },
  'gait-heel-eversion': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height. Heel counter in full view.',
    steps: [
      'Go to midstance.',
      'Place calf, Achilles, and top and bottom of the heel counter.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least); shoe markers help',
  },
  'gait-step-width': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height. Treadmill.',
    steps: [
      'Take midstance of a left and of the next right step.',
      'Place both heel middles and two points of known length.',
      'Repeat on 7 pairs of steps; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least), with a length in the picture',
  },
  'gait-foot-progression': {
    position:
      'Running at easy pace after 5–6 minutes of warm-up. Camera square from behind, 2.5–4 m away, at pelvis height.',
    steps: [
      'Go to midstance.',
      'Compare the foot axis with the line of travel.',
      'Repeat on at least 7 steps of the side; the mean counts.',
    ],
    device: 'Video, 120 frames a second or more (60 at least)',
  },
  'gait-vertical-oscillation': {
    position: 'Easy pace.',
    steps: ['Read the mean of at least one minute.', 'Note the device; do not mix devices in a trend.'],
    device: 'Wearable, or video of a pelvis marker',
  },
  'gait-contact-time': {
    position: 'Easy pace.',
    steps: ['Count frames from initial contact to toe-off on 7 steps a side, or read the wearable.'],
    device: 'Video at 120 frames a second or more, or wearable',
  },
  'gait-contact-balance': {
    position: 'Easy pace, level ground.',
    steps: ['Read the mean of at least one minute.'],
    device: 'Wearable',
  },
  'gait-valr': {
    position: 'Set speed on an instrumented treadmill or over a force plate.',
    steps: ['At least 7 steps a side.', 'Average loading rate between 20 and 80 % of the rise to the first peak.'],
    device: 'Force plate or instrumented treadmill',
  },
  'gait-tibial-shock': {
    position: 'Easy pace, sensor strapped to the inner shin above the ankle.',
    steps: ['Axis along the shin.', 'Mean peak of at least 7 steps a side.'],
    device: 'Accelerometer',
  },
  'gait-peak-braking': {
    position: 'Set speed on an instrumented treadmill or over a force plate.',
    steps: ['Largest backward force of each step.', 'Mean of at least 7 steps a side.'],
    device: 'Force plate or instrumented treadmill',
  },
  'gait-landing-sound': {
    position: 'Same place and shoes each time.',
    steps: ['Listen for 30 seconds.', 'Name it before looking at the video.'],
    device: 'Ear',
  },
};
