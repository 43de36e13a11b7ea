import type { MeasureId, ProtocolCard } from '../measure';

/** Group f: special tests. */
export const specialTestCards: Partial<Record<MeasureId, ProtocolCard>> = {
  'st-squat-pain': {
    position: 'Standing.',
    steps: ['Squat on both legs to about 90°.', 'Positive: pain around the kneecap. Note 0–10.'],
    device: 'Hand',
  },
  'st-stairs-pain': {
    position: 'At a step.',
    steps: ['Up and down, or step down slowly.', 'Positive: pain around the kneecap.'],
    device: 'Hand',
  },
  'st-sitting-pain': {
    position: 'Asked, or seated for some minutes.',
    steps: ['Positive: pain around the kneecap that eases on straightening.'],
    device: 'Hand',
  },
  'st-resisted-knee-ext-pain': {
    position: 'Seated, knee slightly bent.',
    steps: ['Hold against pressure above the ankle.', 'Positive: pain around the kneecap.'],
    device: 'Hand',
  },
  'st-patellar-compression': {
    position: 'On the back, knee straight.',
    steps: ['Press the kneecap down lightly; the runner tightens the thigh.', 'Positive: the known pain.'],
    device: 'Hand',
  },
  'st-patellar-tilt': {
    position: 'On the back, thigh relaxed.',
    steps: ['Lift the outer edge of the kneecap.', 'Less than level is hypomobile, clearly above is hypermobile.'],
    device: 'Hand',
  },
  'st-patellar-glide': {
    position: 'On the back, knee at 20–30°.',
    steps: ['Glide the kneecap outward, then inward.', 'Count quarters of its width.'],
    device: 'Hand',
  },
  'st-patellar-apprehension': {
    position: 'On the back, knee at 20–30°.',
    steps: ['Glide the kneecap outward slowly.', 'Positive: the runner tenses or stops you.'],
    device: 'Hand',
  },
  'st-noble': {
    position: 'On the back, knee at 90°.',
    steps: ['Press over the outer knee and straighten slowly.', 'Positive: pain near 30°. Note the angle.'],
    device: 'Hand',
  },
  'st-ober': {
    position: 'Lying on the side, lower leg bent, pelvis held.',
    steps: ['Draw the top leg back and let it sink.', 'Measure the thigh against horizontal.'],
    device: 'Hand',
  },
  'st-joint-line-tenderness': {
    position: 'Knee at 90°.',
    steps: ['Press along the inner and the outer joint line.', 'Positive: tender. Note where.'],
    device: 'Hand',
  },
  'st-mcmurray': {
    position: 'On the back, knee fully bent.',
    steps: ['Turn the shin, straighten the knee.', 'Positive: click or pain at the joint line.'],
    device: 'Hand',
  },
  'st-thessaly-20': {
    position: 'On one leg, knee at 20°, hands held.',
    steps: [
      'Turn the body left and right three times.',
      'Positive: pain at the joint line, catching. Not when a bone is in question.',
    ],
    device: 'Hand',
  },
  'st-lachman': {
    position: 'On the back, knee at 20–30°.',
    steps: ['Steady the thigh, draw the shin forward.', 'Grade against the other side; note firm or soft end.'],
    device: 'Hand',
  },
  'st-posterior-drawer': {
    position: 'On the back, knee at 90°.',
    steps: ['Look for a sag, then push the shin back.', 'Grade against the other side.'],
    device: 'Hand',
  },
  'st-valgus-stress': {
    position: 'On the back, knee at 30°, then at 0.',
    steps: ['Press the knee inward.', 'Grade the gap 0–3 at each angle.'],
    device: 'Hand',
  },
  'st-varus-stress': {
    position: 'On the back, knee at 30°, then at 0.',
    steps: ['Press the knee outward.', 'Grade the gap 0–3 at each angle.'],
    device: 'Hand',
  },
  'st-effusion-stroke': {
    position: 'On the back, knee straight, relaxed.',
    steps: [
      'Stroke up the inner side two or three times, then down the outer side.',
      'Watch the inner hollow: none, small wave, larger bulge, returns by itself, cannot be cleared.',
    ],
    device: 'Hand',
  },
  'st-patellar-tendon-palpation': {
    position: 'Knee straight, relaxed.',
    steps: ['Tilt the kneecap up and press on its lower tip.', 'Positive: the known pain.'],
    device: 'Hand',
  },
  'st-achilles-palpation': {
    position: 'Face down, foot over the edge.',
    steps: ['Squeeze the tendon 2–6 cm above the heel, then the last 2 cm.', 'Positive: tender. Note the site.'],
    device: 'Hand',
  },
  'st-achilles-arc': {
    position: 'Face down, foot over the edge.',
    steps: ['Feel the thickest spot while the foot moves.', 'Positive: it moves with the foot.'],
    device: 'Hand',
  },
  'st-royal-london': {
    position: 'Face down, foot over the edge.',
    steps: ['Find the tender spot, then pull the foot up fully and press again.', 'Positive: less tender or gone.'],
    device: 'Hand',
  },
  'st-thompson': {
    position: 'Face down, foot over the edge.',
    steps: ['Squeeze the calf.', 'Positive: the foot does not move. Stop and open the red-flag check.'],
    device: 'Hand',
  },
  'st-windlass': {
    position: 'Standing on a step, toes over the edge.',
    steps: ['Lift the big toe.', 'Positive: pain under the heel.'],
    device: 'Hand',
  },
  'st-plantar-heel-palpation': {
    position: 'Seated, foot relaxed.',
    steps: ['Press the inner front edge under the heel.', 'Positive: the known pain.'],
    device: 'Hand',
  },
  'st-calcaneal-squeeze': {
    position: 'Seated.',
    steps: ['Squeeze the heel bone from both sides.', 'Positive: pain. Open the red-flag check.'],
    device: 'Hand',
  },
  'st-shin-palpation': {
    position: 'Seated, leg relaxed.',
    steps: [
      'Press along the inner shin edge.',
      'Note the length of tenderness in cm; a single spot asks for the bone check.',
    ],
    device: 'Hand',
  },
  'st-shin-oedema': {
    position: 'Seated.',
    steps: ['Press the inner shin for 5 seconds.', 'Positive: a dent remains.'],
    device: 'Hand',
  },
  'st-tibial-focal': {
    position: 'Lying.',
    steps: [
      'Press along the bone with one finger.',
      'Positive: one clearly tender spot. Note the bone site, open the red-flag check.',
    ],
    device: 'Hand',
  },
  'st-hop-focal': {
    position: 'Standing. Never when the neck of the femur is in question.',
    steps: ['One small hop.', 'Positive: focal bone pain. Stop after the first.'],
    device: 'Hand',
  },
  'st-fulcrum': {
    position: 'Seated, forearm under the thigh.',
    steps: ['Press gently on the knee.', 'Positive: pain in the thigh.'],
    device: 'Hand',
  },
  'st-tuning-fork': {
    position: 'Lying.',
    steps: ['Hold the vibrating fork on the bone.', 'Positive: pain. Says little on its own.'],
    device: 'Tuning fork, 128 Hz',
  },
  'st-navicular-n-spot': {
    position: 'Seated.',
    steps: ['Press on top of the navicular.', 'Positive: tender. Open the red-flag check.'],
    device: 'Hand',
  },
  'st-5mt-base': {
    position: 'Seated.',
    steps: ['Press on the base of the fifth metatarsal.', 'Positive: tender. Open the red-flag check.'],
    device: 'Hand',
  },
  'st-fadir': {
    position: 'On the back, hip and knee at 90°.',
    steps: ['Bend the hip, draw it in and turn the foot out.', 'Positive: the known pain.'],
    device: 'Hand',
  },
  'st-faber': {
    position: 'On the back, ankle on the other knee.',
    steps: ['Let the knee sink, pelvis held.', 'Positive: the known pain. Measure the knee above the table.'],
    device: 'Hand',
  },
  'st-puranen-orava': {
    position: 'Standing, heel on a support at hip height.',
    steps: ['Lean forward to stretch.', 'Positive: pain at the sitting bone.'],
    device: 'Hand',
  },
  'st-bent-knee-stretch': {
    position: 'On the back, hip and knee fully bent.',
    steps: ['Straighten the knee slowly.', 'Positive: pain at the sitting bone.'],
    device: 'Hand',
  },
  'st-modified-bent-knee': {
    position: 'On the back, hip and knee fully bent.',
    steps: ['Straighten the knee quickly.', 'Positive: pain at the sitting bone.'],
    device: 'Hand',
  },
  'st-adductor-squeeze-pain': {
    position: 'On the back, hips straight, then at 45°.',
    steps: ['Squeeze a fist between the knees.', 'Positive: groin pain. Note 0–10.'],
    device: 'Hand',
  },
  'st-slump': {
    position: 'Seated, back rounded, chin down.',
    steps: ['Straighten the knee, then lift the chin.', 'Positive: symptoms change with the neck.'],
    device: 'Hand',
  },
  'st-dorsalis-pulse': {
    position: 'Lying, then after effort.',
    steps: ['Feel the pulse on top of the foot.', 'Reduced or absent: open the red-flag check.'],
    device: 'Hand',
  },
};
