import type { WellsItem } from './red-flag';

/** Items of the two-level leg score. */
export const wellsItems: readonly WellsItem[] = [
  {
    id: 'active-cancer',
    text: 'Active cancer: treated, within 6 months, or palliative',
    points: 1,
  },
  {
    id: 'paralysis-or-cast',
    text: 'Paralysis or recent plaster of the leg',
    points: 1,
  },
  {
    id: 'bedridden-or-surgery',
    text: '3 days or more in bed, or major surgery with anaesthetic within 12 weeks',
    points: 1,
  },
  {
    id: 'localised-tenderness',
    text: 'Tender along the deep veins',
    points: 1,
  },
  {
    id: 'entire-leg-swollen',
    text: 'Whole leg swollen',
    points: 1,
  },
  {
    id: 'calf-swelling-3cm',
    text: 'Calf 3 cm or more thicker than the other, 10 cm below the shin bump',
    points: 1,
  },
  {
    id: 'pitting-oedema',
    text: 'Pitting only in the symptomatic leg',
    points: 1,
  },
  {
    id: 'collateral-veins',
    text: 'Surface side veins, not varicose',
    points: 1,
  },
  {
    id: 'previous-dvt',
    text: 'Earlier vein clot, documented',
    points: 1,
  },
  {
    id: 'alternative-as-likely',
    text: 'Another explanation is at least as likely',
    points: -2,
  },
];
