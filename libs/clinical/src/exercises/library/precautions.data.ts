import type { Demand } from './facts-shape';

/** A limit recorded on an episode, and what it forbids. */
export interface PrecautionRow {
  readonly id: string;
  /** For the therapist. */
  readonly label: string;
  /** For the runner: why an exercise is not in the plan. */
  readonly plain: string;
  /** The demands it forbids, or everything. */
  readonly blocks: readonly Demand[] | 'everything';
  readonly source: string;
}

/**
 * The precautions. `everything` follows the rule that open urgent flags and suspected bone stress hide all exercise
 * and gait aims (clinical reference, assessments §3.1); the rest gather the cautions and "not for" lines of the
 * library (rehab §4, §5) under the demand they speak of. Which exercise has which demand is a product default.
 */
export const PRECAUTIONS = [
  {
    id: 'open-red-flag',
    label: 'Open red flag: no exercise until it is closed',
    plain: 'Your therapist needs to check something first.',
    blocks: 'everything',
    source: 'assessments §1.7, §3.1',
  },
  {
    id: 'bone-stress-not-cleared',
    label: 'Possible bone stress, not cleared: no exercise',
    plain: 'Your bone needs to be checked first.',
    blocks: 'everything',
    source: 'assessments §3.1',
  },
  {
    id: 'no-weight-bearing',
    label: 'No weight through the leg',
    plain: 'You must not stand on this leg yet.',
    blocks: ['weight-bearing', 'single-leg', 'impact', 'running', 'kneeling'],
    source: 'rehab §1.4',
  },
  {
    id: 'no-impact',
    label: 'No impact (hops, jumps, running)',
    plain: 'No jumps, hops or running yet.',
    blocks: ['impact', 'running'],
    source: 'rehab §1.4, §2.1',
  },
  {
    id: 'no-running',
    label: 'No running',
    plain: 'No running yet.',
    blocks: ['running'],
    source: 'rehab §1.4',
  },
  {
    id: 'no-downhill',
    label: 'No downhill running',
    plain: 'Keep your runs flat for now.',
    // A limit on the runs of the plan; no exercise of the library is done downhill.
    blocks: [],
    source: 'rehab §1.5',
  },
  {
    id: 'no-single-leg-load',
    label: 'No full load on one leg',
    plain: 'Keep both feet on the floor for now.',
    blocks: ['single-leg'],
    source: 'rehab §5',
  },
  {
    id: 'no-deep-knee-bend',
    label: 'No loaded knee bend beyond about 60 degrees',
    plain: 'No deep knee bends for now.',
    blocks: ['deep-knee-bend', 'knee-flexion-past-90'],
    source: 'rehab §4',
  },
  {
    id: 'knee-flexion-limit-90',
    label: 'Knee flexion limited to 90 degrees',
    plain: 'Do not bend your knee past a right angle yet.',
    blocks: ['knee-flexion-past-90'],
    source: 'rehab §4 (range after surgery)',
  },
  {
    id: 'no-resisted-knee-extension',
    label: 'No resisted open-chain knee extension',
    plain: 'No straightening of the knee against weight yet.',
    blocks: ['resisted-knee-extension'],
    source: 'rehab §4, §5 (range set by the surgeon)',
  },
  {
    id: 'no-resisted-knee-flexion',
    label: 'No resisted knee flexion (hamstring graft, meniscus repair)',
    plain: 'No bending of the knee against weight yet.',
    blocks: ['resisted-knee-flexion'],
    source: 'rehab §5',
  },
  {
    id: 'no-knee-side-load',
    label: 'No side load on the knee (collateral ligament)',
    plain: 'No sideways push on your knee yet.',
    blocks: ['knee-side-load'],
    source: 'rehab §4',
  },
  {
    id: 'no-calf-load',
    label: 'No loaded calf work (new tear, rupture in question)',
    plain: 'Your calf needs rest from hard work.',
    blocks: ['calf-loading', 'calf-stretch', 'impact', 'running'],
    source: 'rehab §4, §5',
  },
  {
    id: 'no-calf-stretch',
    label: 'No calf stretch below floor level (pain at the heel bone, new calf tear)',
    plain: 'Do not let your heel drop down low.',
    blocks: ['calf-stretch'],
    source: 'rehab §4; assessments R43',
  },
  {
    id: 'no-hamstring-stretch',
    label: 'No hamstring work at long length (sit-bone tendon, nerve tingling)',
    plain: 'Do not stretch the back of your thigh.',
    blocks: ['hamstring-lengthening'],
    source: 'rehab §4; assessments R44',
  },
  {
    id: 'no-hip-end-range',
    label: 'No end-range hip flexion or rotation',
    plain: 'Keep your hip out of its end positions.',
    blocks: ['hip-end-range'],
    source: 'assessments R26',
  },
  {
    id: 'no-adductor-load',
    label: 'No adductor load (sore groin)',
    plain: 'No hard work for your inner thigh.',
    blocks: ['adductor-loading'],
    source: 'rehab §4',
  },
  {
    id: 'no-spine-load',
    label: 'No weight on the spine (unsettled back)',
    plain: 'No weights that load your back.',
    blocks: ['spine-load'],
    source: 'rehab §4',
  },
  {
    id: 'no-heavy-effort',
    label: 'No heavy lifting or hard long holds (blood pressure, heart)',
    plain: 'No heavy weights or hard holds.',
    blocks: ['heavy-effort'],
    source: 'product default',
  },
  { id: 'no-kneeling', label: 'No kneeling', plain: 'No kneeling.', blocks: ['kneeling'], source: 'rehab §4' },
  {
    id: 'no-lying-face-down',
    label: 'No lying face down',
    plain: 'No lying on your front.',
    blocks: ['lying-face-down'],
    source: 'product default (pregnancy, surgery)',
  },
  {
    id: 'no-lying-on-back',
    label: 'No lying flat on the back',
    plain: 'No lying flat on your back.',
    blocks: ['lying-on-back'],
    source: 'product default (pregnancy)',
  },
  {
    id: 'no-arm-support',
    label: 'No weight on hands or forearms',
    plain: 'Do not lean on your arms.',
    blocks: ['arm-support'],
    source: 'rehab §4 (sore shoulder)',
  },
  {
    id: 'fall-risk',
    label: 'Risk of falling: no unsupported balance tasks',
    plain: 'No balance tasks without support.',
    blocks: ['balance-challenge'],
    source: 'rehab §4',
  },
  {
    id: 'no-cold',
    label: 'No cold (poor skin feeling or blood flow, cold allergy)',
    plain: 'No cold packs.',
    blocks: ['cold'],
    source: 'rehab §4',
  },
  {
    id: 'no-compression-or-massage',
    label: 'No compression or deep pressure (poor blood flow, possible vein clot, fresh bruise)',
    plain: 'No bandages, rollers or massage.',
    blocks: ['compression', 'tissue-pressure'],
    source: 'rehab §4; assessments §1.7',
  },
  {
    id: 'no-leg-elevation',
    label: 'No leg elevation (heart failure, poor blood flow)',
    plain: 'Do not put your leg up high.',
    blocks: ['leg-elevation'],
    source: 'rehab §4',
  },
  {
    id: 'no-water',
    label: 'No water (open wound)',
    plain: 'Stay out of the water until your wound is closed.',
    blocks: ['water'],
    source: 'rehab §4',
  },
] as const satisfies readonly PrecautionRow[];
