import type { MuscleGroup, MuscleTest } from './muscle-group';

const strength = (measureId: MuscleTest['measureId']): MuscleTest => ({ measureId, quality: 'strength' });
const endurance = (measureId: MuscleTest['measureId']): MuscleTest => ({ measureId, quality: 'endurance' });
const length = (measureId: MuscleTest['measureId']): MuscleTest => ({ measureId, quality: 'length' });

/**
 * Which tests speak of which muscles, from the trunk down; the order of the tests decides between equals. The groups
 * are those of the manual muscle test and of the dynamometer positions (clinical reference §1.3); length tests are
 * those the findings read as muscle length (rules R18, R23–R25). Hops, jumps and balance load the whole leg: they
 * belong to no single muscle and are left out.
 */
export const MUSCLE_GROUPS: readonly MuscleGroup[] = [
  { id: 'lateral-trunk', name: 'Side of the trunk', tests: [endurance('end-side-plank')] },
  {
    id: 'hip-flexors',
    name: 'Hip flexors',
    tests: [strength('str-hip-flexion'), strength('mmt-hip-flexors'), length('flex-thomas-hip')],
  },
  {
    id: 'hip-abductors',
    name: 'Hip abductors',
    tests: [strength('str-hip-abduction'), strength('mmt-hip-abductors'), length('flex-ober')],
  },
  {
    id: 'hip-internal-rotators',
    name: 'Hip internal rotators',
    tests: [strength('str-hip-internal-rotation'), strength('mmt-hip-internal-rotators')],
  },
  {
    id: 'hip-adductors',
    name: 'Hip adductors',
    tests: [strength('str-hip-adduction'), strength('mmt-hip-adductors')],
  },
  {
    id: 'hip-extensors',
    name: 'Hip extensors',
    tests: [strength('str-hip-extension'), strength('mmt-hip-extensors')],
  },
  {
    id: 'hip-external-rotators',
    name: 'Hip external rotators',
    tests: [strength('str-hip-external-rotation'), strength('mmt-hip-external-rotators')],
  },
  {
    id: 'quadriceps',
    name: 'Quadriceps',
    tests: [strength('str-knee-extension'), strength('mmt-quadriceps'), length('flex-ely'), length('flex-thomas-knee')],
  },
  {
    id: 'hamstrings',
    name: 'Hamstrings',
    tests: [
      strength('str-knee-flexion'),
      endurance('end-sl-bridge'),
      strength('mmt-hamstrings'),
      length('flex-ake'),
      length('flex-pke'),
      length('flex-slr'),
    ],
  },
  {
    id: 'calf',
    name: 'Calf',
    tests: [
      strength('str-ankle-plantarflexion'),
      endurance('fn-calf-raise-reps'),
      endurance('fn-calf-raise-height'),
      endurance('fn-calf-raise-work'),
      strength('mmt-gastrocnemius'),
      strength('mmt-soleus'),
      length('rom-ankle-df-knee-extended'),
      length('flex-calf-observed'),
    ],
  },
  {
    id: 'dorsiflexors',
    name: 'Front of the shin',
    tests: [strength('str-ankle-dorsiflexion'), strength('mmt-tibialis-anterior')],
  },
  {
    id: 'invertors',
    name: 'Tibialis posterior',
    tests: [strength('str-ankle-inversion'), strength('mmt-tibialis-posterior')],
  },
  {
    id: 'evertors',
    name: 'Peroneals',
    tests: [strength('str-ankle-eversion'), strength('mmt-peroneals')],
  },
  {
    id: 'toe-muscles',
    name: 'Big toe',
    tests: [strength('str-hallux-flexion'), strength('mmt-hallux-flexor'), strength('mmt-hallux-extensor')],
  },
];
