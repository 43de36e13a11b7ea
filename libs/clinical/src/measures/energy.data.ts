import type { EnergyItem } from './red-flag';

/** Energy-availability items. They open a conversation and a referral; nothing here names a condition. */
export const energyItems: readonly EnergyItem[] = [
  {
    id: 'lea-primary-amenorrhoea',
    question: 'Has had no period by the age of 15',
    countsAs: 'severe-primary',
    onlyFor: { sex: 'female' },
    sources: ['S89'],
  },
  {
    id: 'lea-amenorrhoea-12',
    question: '12 or more periods missed in a row, not from pregnancy or contraception',
    countsAs: 'severe-primary',
    onlyFor: { sex: 'female' },
    sources: ['S89'],
  },
  {
    id: 'lea-amenorrhoea-3-11',
    question: '3 to 11 periods missed in a row',
    countsAs: 'primary',
    onlyFor: { sex: 'female' },
    sources: ['S89'],
  },
  {
    id: 'lea-bsi-history',
    question:
      'Bone overload in the last 2 years: at the neck of the femur, sacrum or pelvis, or two or more elsewhere, or 6 months or more away from training',
    countsAs: 'primary',
    sources: ['S89'],
  },
  {
    id: 'lea-low-testosterone',
    question: 'Low testosterone reported by a doctor; clearly below the range counts double',
    countsAs: 'primary',
    onlyFor: { sex: 'male' },
    sources: ['S89'],
  },
  {
    id: 'lea-low-t3',
    question: 'Low T3 reported by a doctor',
    countsAs: 'primary',
    sources: ['S89'],
  },
  {
    id: 'lea-low-bmd',
    question: 'Low bone density reported by a doctor (Z below −1)',
    countsAs: 'primary',
    sources: ['S89'],
  },
  {
    id: 'lea-growth-deviation',
    question: 'Falls off their own growth line',
    countsAs: 'primary',
    onlyFor: { underAgeYears: 18 },
    sources: ['S89'],
  },
  {
    id: 'lea-edeq',
    question: 'EDE-Q global score',
    countsAs: 'primary',
    score: {
      hard: [0, 6],
      step: 0.01,
      limits: [
        { when: '>', value: 2.3, sex: 'female' },
        { when: '>', value: 1.68, sex: 'male' },
      ],
    },
    sources: ['S89'],
  },
  {
    id: 'lea-leafq',
    question: 'LEAF-Q total',
    countsAs: 'screen',
    score: { hard: [0, 49], step: 1, limits: [{ when: '>=', value: 8, sex: 'female' }] },
    onlyFor: { sex: 'female' },
    sources: ['S90', 'K61'],
  },
  {
    id: 'lea-low-libido',
    question: 'Low libido',
    countsAs: 'soft',
    sources: ['S89'],
  },
  {
    id: 'lea-gi',
    question: 'Stomach or bowel complaints',
    countsAs: 'soft',
    sources: ['S89'],
  },
  {
    id: 'lea-illness',
    question: 'Ill more often than usual',
    countsAs: 'soft',
    sources: ['S89'],
  },
  {
    id: 'lea-mood',
    question: 'Low mood or irritable',
    countsAs: 'soft',
    sources: ['S89'],
  },
  {
    id: 'lea-performance-drop',
    question: 'Drop in performance',
    countsAs: 'soft',
    sources: ['S89'],
  },
  {
    id: 'lea-weight-change',
    question: 'Change in weight',
    countsAs: 'soft',
    sources: ['S89'],
  },
];
