import type { RedFlag } from './red-flag';

/** Red flags. Always shown, never capped; the words name what was recorded and the usual practice. */
export const redFlags: readonly RedFlag[] = [
  {
    id: 'rf-dvt',
    title: 'Leg swelling or calf pain with risk items',
    level: 'urgent',
    items: [
      { id: 'leg-pain-or-swelling', text: 'Calf or leg pain or swelling' },
      { id: 'leg-vein-concern', text: 'Concern about the leg veins' },
    ],
    trigger: { any: [{ item: 'leg-vein-concern' }, { all: [{ item: 'leg-pain-or-swelling' }, { wellsAtLeast: 2 }] }] },
    advice:
      'The leg score and its band are shown with the items. Usual practice is same-day medical assessment of the leg veins; with a score below 2, a blood test and a medical decision. No calf massage or compression meanwhile.',
    blocks: true,
    sources: ['S88'],
  },
  {
    id: 'rf-pe',
    title: 'Chest or breathing symptoms',
    level: 'emergency',
    items: [
      { id: 'sudden-breathlessness', text: 'Sudden breathlessness' },
      { id: 'chest-pain', text: 'Chest pain' },
      { id: 'coughing-blood', text: 'Coughing blood' },
      { id: 'fainting', text: 'Fainting' },
    ],
    trigger: {
      any: [
        { item: 'sudden-breathlessness' },
        { item: 'chest-pain' },
        { item: 'coughing-blood' },
        { item: 'fainting' },
      ],
    },
    advice: 'Chest or breathing symptoms are recorded. Usual practice is emergency care now.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-acute-compartment',
    title: 'Tense, growing leg pain',
    level: 'emergency',
    items: [
      { id: 'severe-growing-pain', text: 'Severe and growing leg pain' },
      { id: 'tense-compartment', text: 'Leg tense to touch' },
      { id: 'pain-on-passive-stretch', text: 'Pain when the toes or foot are moved for the runner' },
      { id: 'leg-numbness', text: 'New numbness in the leg or foot' },
    ],
    trigger: {
      all: [
        { item: 'severe-growing-pain' },
        { any: [{ item: 'tense-compartment' }, { item: 'pain-on-passive-stretch' }, { item: 'leg-numbness' }] },
      ],
    },
    advice:
      'Severe growing pain with tension, stretch pain or numbness is recorded. It can go with raised pressure in the leg. Usual practice is emergency assessment.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-hot-swollen-joint',
    title: 'Hot, swollen joint',
    level: 'emergency',
    items: [
      { id: 'hot-swollen-painful-joint', text: 'Hot, swollen and very painful joint' },
      { id: 'fever', text: 'Fever or feeling unwell' },
      { id: 'recent-injection-or-surgery', text: 'Recent injection or surgery of the joint' },
    ],
    trigger: { item: 'hot-swollen-painful-joint' },
    advice:
      'A hot swollen joint is recorded. Usual practice is same-day emergency assessment of the joint; fever, or a recent injection or operation, makes it more pressing.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-locked-knee',
    title: 'Knee cannot be straightened',
    level: 'urgent',
    items: [
      { id: 'extension-block', text: 'Knee suddenly, or since an injury, cannot be straightened: a block is felt' },
    ],
    trigger: { item: 'extension-block' },
    advice: 'Blocked knee extension is recorded. Usual practice is early orthopaedic review.',
    blocks: true,
    sources: ['K57'],
  },
  {
    id: 'rf-haemarthrosis',
    title: 'Fast, large swelling after an injury',
    level: 'urgent',
    items: [
      { id: 'swelling-within-4h', text: 'Swelling within about 4 hours of an injury' },
      { id: 'swelling-was-large', text: 'The swelling was large' },
    ],
    trigger: {
      all: [
        { item: 'swelling-within-4h' },
        { any: [{ item: 'swelling-was-large' }, { measure: 'st-effusion-stroke', when: '>=', value: '2+' }] },
      ],
    },
    advice: 'Rapid swelling after an injury is recorded. Usual practice is early review and a decision on imaging.',
    blocks: true,
    sources: ['K57'],
  },
  {
    id: 'rf-fracture-rule-knee',
    title: 'Knee injury with an X-ray item',
    level: 'urgent',
    items: [
      { id: 'acute-knee-trauma', text: 'Acute knee injury' },
      { id: 'isolated-patellar-tenderness', text: 'Only the kneecap is tender' },
      { id: 'fibular-head-tenderness', text: 'Head of the fibula is tender' },
      { id: 'knee-cannot-flex-90', text: 'Knee cannot bend to 90 degrees' },
      { id: 'cannot-take-four-steps-knee', text: 'Could not take four steps at the time and cannot now' },
    ],
    trigger: {
      all: [
        { item: 'acute-knee-trauma' },
        {
          any: [
            { ageYears: [55, 120] },
            { item: 'isolated-patellar-tenderness' },
            { item: 'fibular-head-tenderness' },
            { item: 'knee-cannot-flex-90' },
            { item: 'cannot-take-four-steps-knee' },
          ],
        },
      ],
    },
    advice: 'At least one Ottawa knee item is present. Usual practice is an X-ray decision.',
    blocks: true,
    sources: ['K58'],
  },
  {
    id: 'rf-fracture-rule-ankle',
    title: 'Ankle or foot injury with an X-ray item',
    level: 'urgent',
    items: [
      { id: 'acute-ankle-trauma', text: 'Acute ankle or foot injury' },
      { id: 'malleolus-tenderness', text: 'Tender back edge or tip of an ankle bone (lowest 6 cm)' },
      { id: 'navicular-tenderness', text: 'Navicular is tender' },
      { id: 'fifth-metatarsal-tenderness', text: 'Base of the fifth metatarsal is tender' },
      { id: 'cannot-take-four-steps-ankle', text: 'Could not take four steps at the time and cannot now' },
    ],
    trigger: {
      all: [
        { item: 'acute-ankle-trauma' },
        {
          any: [
            { item: 'malleolus-tenderness' },
            { item: 'navicular-tenderness' },
            { item: 'fifth-metatarsal-tenderness' },
            { item: 'cannot-take-four-steps-ankle' },
          ],
        },
      ],
    },
    advice: 'At least one Ottawa ankle or foot item is present. Usual practice is an X-ray decision.',
    blocks: true,
    sources: ['K58'],
  },
  {
    id: 'rf-extensor-rupture',
    title: 'Straight leg cannot be raised after an injury',
    level: 'urgent',
    items: [
      { id: 'no-straight-leg-raise', text: 'Straight leg cannot be raised after an injury' },
      { id: 'extensor-gap', text: 'Gap can be felt above or below the kneecap' },
    ],
    trigger: { item: 'no-straight-leg-raise' },
    advice: 'Straight-leg raise is absent. Usual practice is same-day orthopaedic contact.',
    blocks: true,
    sources: ['K57'],
  },
  {
    id: 'rf-achilles-rupture',
    title: 'Calf squeeze does not move the foot',
    level: 'urgent',
    items: [{ id: 'achilles-gap', text: 'Gap can be felt in the Achilles tendon' }],
    trigger: { any: [{ measure: 'st-thompson', when: 'is', value: 'positive' }, { item: 'achilles-gap' }] },
    advice:
      'A positive calf squeeze or a gap in the tendon is recorded. Usual practice is same-day orthopaedic contact.',
    blocks: true,
    sources: ['K50'],
  },
  {
    id: 'rf-bsi-high',
    title: 'Focal bone findings at a high-risk site',
    level: 'urgent',
    items: [
      { id: 'hop-brings-groin-or-thigh-pain', text: 'Hopping brings on groin or front-of-thigh pain' },
      { id: 'night-pain-groin-or-thigh', text: 'Night pain in the groin or front of the thigh' },
    ],
    trigger: {
      any: [
        { focalBone: 'high' },
        { measure: 'st-navicular-n-spot', when: 'is', value: 'positive' },
        { measure: 'st-5mt-base', when: 'is', value: 'positive' },
        {
          all: [
            { painAt: ['groin', 'anterior-thigh'] },
            {
              any: [
                { item: 'hop-brings-groin-or-thigh-pain' },
                { item: 'night-pain-groin-or-thigh' },
                { measure: 'pain-hop', when: '>=', value: 1 },
                { measure: 'fn-hop-pain', when: '>=', value: 1 },
                { measure: 'st-hop-focal', when: 'is', value: 'positive' },
                { measure: 'pain-night', when: 'is', value: 'wakes-from-sleep' },
              ],
            },
          ],
        },
      ],
    },
    advice:
      'Findings at a site where overloaded bone carries a higher risk of complication are recorded. Usual practice is to stop running and impact, offload if walking hurts, and arrange imaging (often MRI) soon.',
    blocks: true,
    sources: ['S91', 'S93', 'K40'],
  },
  {
    id: 'rf-bsi-low',
    title: 'Focal bone findings',
    level: 'prompt',
    items: [{ id: 'focal-bone-pain-with-load', text: 'One spot on a bone hurts with load' }],
    trigger: {
      all: [
        { any: [{ focalBone: 'lower' }, { item: 'focal-bone-pain-with-load' }] },
        {
          any: [
            { measure: 'st-hop-focal', when: 'is', value: 'positive' },
            { measure: 'fn-hop-pain', when: '>=', value: 1 },
            { measure: 'st-tibial-focal', when: 'is', value: 'positive' },
            { measure: 'st-calcaneal-squeeze', when: 'is', value: 'positive' },
            { measure: 'st-fulcrum', when: 'is', value: 'positive' },
          ],
        },
      ],
    },
    advice:
      'One spot on a bone is painful with load and on testing. It can go with overloaded bone. Usual practice is to stop running, keep activity pain free, and arrange medical review or imaging.',
    blocks: true,
    sources: ['S91', 'K40'],
  },
  {
    id: 'rf-night-systemic',
    title: 'Symptoms not explained by loading',
    level: 'urgent',
    items: [
      { id: 'night-pain-not-positional', text: 'Night pain not linked to position' },
      { id: 'weight-loss', text: 'Weight loss without explanation' },
      { id: 'night-sweats-or-fever', text: 'Fever or night sweats' },
      { id: 'cancer-history', text: 'History of cancer' },
    ],
    trigger: {
      any: [
        {
          all: [
            { measure: 'pain-night', when: 'is', value: 'wakes-from-sleep' },
            { item: 'night-pain-not-positional' },
          ],
        },
        { item: 'weight-loss' },
        { item: 'night-sweats-or-fever' },
        { item: 'cancer-history' },
      ],
    },
    advice: 'Symptoms not explained by loading are recorded. Usual practice is prompt medical review.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-cauda-equina',
    title: 'Saddle, bladder or both-leg signs',
    level: 'emergency',
    items: [
      { id: 'saddle-numbness', text: 'Numbness in the saddle area' },
      { id: 'bladder-bowel-change', text: 'New bladder or bowel change' },
      { id: 'both-legs-weak-or-painful', text: 'Both legs weak or painful' },
    ],
    trigger: {
      any: [{ item: 'saddle-numbness' }, { item: 'bladder-bowel-change' }, { item: 'both-legs-weak-or-painful' }],
    },
    advice: 'Saddle, bladder, bowel or both-leg signs are recorded. Usual practice is emergency assessment.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-neuro-deficit',
    title: 'New or growing weakness',
    level: 'urgent',
    items: [
      { id: 'new-or-growing-weakness', text: 'New or growing weakness, for example a dropping foot' },
      { id: 'weakness-in-nerve-pattern', text: 'Manual grade 3 or less in a nerve pattern' },
    ],
    trigger: { any: [{ item: 'new-or-growing-weakness' }, { item: 'weakness-in-nerve-pattern' }] },
    advice: 'New or growing weakness is recorded. Usual practice is same-day medical contact.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-vascular',
    title: 'Signs of poor blood flow',
    level: 'urgent',
    items: [
      { id: 'cold-pale-foot', text: 'Cold, pale foot' },
      { id: 'effort-cramp-stops-in-minutes', text: 'Cramp with effort that stops within minutes of rest' },
    ],
    trigger: {
      any: [
        { item: 'cold-pale-foot' },
        { measure: 'st-dorsalis-pulse', when: 'is', value: 'absent' },
        {
          all: [
            { item: 'effort-cramp-stops-in-minutes' },
            { measure: 'st-dorsalis-pulse', when: 'is', value: 'reduced' },
          ],
        },
      ],
    },
    advice: 'Findings can have a vascular cause. Usual practice is medical assessment.',
    blocks: true,
    sources: ['K14'],
  },
  {
    id: 'rf-exertional-compartment',
    title: 'Tightness that builds at a repeatable time of a run',
    level: 'prompt',
    items: [
      { id: 'tightness-at-repeatable-time', text: 'Tightness and pain build at a repeatable time into the run' },
      { id: 'eases-within-30-min', text: 'Eases within about 30 minutes' },
      { id: 'numbness-or-foot-slap', text: 'Numbness, or the foot slaps' },
    ],
    trigger: {
      all: [
        { item: 'tightness-at-repeatable-time' },
        { item: 'eases-within-30-min' },
        { item: 'numbness-or-foot-slap' },
      ],
    },
    advice: 'The pattern is recorded. Usual practice is medical review before load goes up.',
    blocks: false,
    sources: ['K59'],
  },
  {
    id: 'rf-reds',
    title: 'Items linked to low energy availability',
    level: 'prompt',
    items: [],
    trigger: { energyScreen: true },
    advice:
      'Items linked to low energy availability are recorded. Usual practice is referral to a physician or dietitian with sport experience. Weight and body shape are not judged here.',
    blocks: false,
    sources: ['S89'],
  },
  {
    id: 'rf-eating',
    title: 'Distress about eating',
    level: 'prompt',
    items: [
      { id: 'eating-history', text: 'Tells of an eating disorder in the past' },
      { id: 'eating-distress', text: 'Distress about eating' },
    ],
    trigger: {
      any: [
        { item: 'eating-history' },
        { item: 'eating-distress' },
        { energyItem: 'lea-edeq', above: 2.3, sex: 'female' },
        { energyItem: 'lea-edeq', above: 1.68, sex: 'male' },
      ],
    },
    advice:
      'Distress or history about eating is recorded. Usual practice is referral to a physician or dietitian with sport experience, and local support contacts. Weight and body shape are not judged here.',
    blocks: false,
    sources: ['S89'],
  },
  {
    id: 'rf-rhabdo',
    title: 'Dark urine after effort',
    level: 'emergency',
    items: [
      { id: 'dark-urine', text: 'Dark urine' },
      { id: 'severe-muscle-pain-or-swelling', text: 'Severe muscle pain or swelling after effort or heat' },
    ],
    trigger: { all: [{ item: 'dark-urine' }, { item: 'severe-muscle-pain-or-swelling' }] },
    advice:
      'Dark urine with severe muscle pain after effort or heat is recorded. Usual practice is emergency care now.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-cardiac',
    title: 'Heart symptoms on effort',
    level: 'urgent',
    escalates: { level: 'emergency', trigger: { item: 'heart-symptoms-now' } },
    items: [
      { id: 'effort-chest-pain', text: 'Chest pain on effort' },
      { id: 'effort-fainting', text: 'Fainting on effort' },
      { id: 'effort-palpitations', text: 'Palpitations on effort' },
      { id: 'family-sudden-death', text: 'Sudden death in the family under 40–50 years' },
      { id: 'heart-symptoms-now', text: 'The symptoms are present now' },
    ],
    trigger: {
      any: [
        { item: 'effort-chest-pain' },
        { item: 'effort-fainting' },
        { item: 'effort-palpitations' },
        { item: 'family-sudden-death' },
      ],
    },
    advice:
      'Heart symptoms or family history are recorded. Usual practice is medical clearance before more running tests; with symptoms now, emergency care.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-adolescent-hip',
    title: 'Young runner with hip, thigh or knee pain',
    level: 'urgent',
    items: [{ id: 'limp', text: 'Limp' }],
    trigger: {
      all: [
        { ageYears: [8, 16] },
        {
          painAt: [
            'groin',
            'anterior-thigh',
            'posterior-thigh-proximal',
            'posterior-thigh-mid',
            'anterior-knee',
            'medial-knee',
            'lateral-knee',
            'posterior-knee',
            'patellar-tendon',
            'lateral-hip',
          ],
        },
        {
          any: [
            { item: 'limp' },
            { measure: 'rom-hip-ir', when: '<', value: 15 },
            { sideDifference: 'rom-hip-ir', when: '>', value: 12 },
          ],
        },
      ],
    },
    advice: 'Knee pain at this age can come from the hip. Usual practice is same-day medical contact and no hop tests.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-inflammatory',
    title: 'Long morning stiffness with other signs',
    level: 'prompt',
    items: [
      { id: 'several-joints', text: 'Several joints' },
      { id: 'psoriasis', text: 'Psoriasis' },
      { id: 'eye-inflammation', text: 'Eye inflammation' },
      { id: 'bowel-disease', text: 'Inflammatory bowel condition' },
      { id: 'back-pain-waking-at-night', text: 'Back pain waking at night' },
    ],
    trigger: {
      all: [
        { measure: 'stiffness-morning-min', when: '>', value: 30 },
        {
          any: [
            { item: 'several-joints' },
            { item: 'psoriasis' },
            { item: 'eye-inflammation' },
            { item: 'bowel-disease' },
            { item: 'back-pain-waking-at-night' },
          ],
        },
      ],
    },
    advice:
      'Long morning stiffness with other signs is recorded. Usual practice is medical review for joint inflammation.',
    blocks: false,
    sources: ['S133'],
  },
  {
    id: 'rf-tendon-drug',
    title: 'Tendon pain after a medicine',
    level: 'prompt',
    items: [
      { id: 'tendon-pain', text: 'Tendon pain' },
      { id: 'fluoroquinolone', text: 'Fluoroquinolone course before it' },
      { id: 'steroid-injection', text: 'Steroid injection before it' },
    ],
    trigger: { all: [{ item: 'tendon-pain' }, { any: [{ item: 'fluoroquinolone' }, { item: 'steroid-injection' }] }] },
    advice:
      'A medicine linked to tendon problems is recorded. Usual practice is to contact the prescriber and keep load low.',
    blocks: false,
    sources: ['S133'],
  },
  {
    id: 'rf-postnatal',
    title: 'After birth',
    level: 'advise',
    items: [
      { id: 'under-12-weeks-after-birth', text: 'Under 12 weeks after birth' },
      { id: 'heaviness', text: 'Heaviness' },
      { id: 'leaking', text: 'Leaking' },
      { id: 'pelvic-pain', text: 'Pelvic pain' },
    ],
    trigger: {
      any: [
        { item: 'under-12-weeks-after-birth' },
        { item: 'heaviness' },
        { item: 'leaking' },
        { item: 'pelvic-pain' },
      ],
    },
    advice: 'Items after birth are recorded. Usual practice is pelvic-health review before impact.',
    blocks: false,
    sources: ['K60'],
  },
  {
    id: 'rf-anticoagulant',
    title: 'Large bruise with blood thinners',
    level: 'urgent',
    items: [
      { id: 'anticoagulant-use', text: 'Takes blood thinners' },
      { id: 'large-bruise', text: 'Large bruise or blood collection' },
    ],
    trigger: { all: [{ item: 'anticoagulant-use' }, { item: 'large-bruise' }] },
    advice: 'A large bruise with blood thinners is recorded. Usual practice is same-day medical contact.',
    blocks: true,
    sources: ['K56'],
  },
  {
    id: 'rf-pain-out-of-proportion',
    title: 'Pain out of proportion',
    level: 'prompt',
    items: [
      { id: 'rest-pain-8', text: 'Pain of 8 or more at rest' },
      { id: 'touch-hurts', text: 'Light touch hurts' },
      { id: 'colour-or-sweating-change', text: 'Colour or sweating change' },
    ],
    trigger: { any: [{ item: 'rest-pain-8' }, { item: 'touch-hurts' }, { item: 'colour-or-sweating-change' }] },
    advice: 'Pain out of proportion, or skin changes, are recorded. Usual practice is medical review within days.',
    blocks: false,
    sources: ['K56'],
  },
];
