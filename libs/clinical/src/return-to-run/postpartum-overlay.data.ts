import type { Overlay } from './model';

/** Post-partum gate. Guideline of 2019 (Goom, Donnelly, Brockwell) and Delphi panel of 2023; both expert opinion. */
// prettier-ignore
export const OVERLAY: Overlay = {
  code: 'OVERLAY_POSTPARTUM',
  title: 'Post-partum gate (add to any protocol, before P2)',
  entry: [
    { metric: 'weeks_since_birth', agg: 'last', op: '>=', value: 12, required: true, note: '2019 expert guideline default; 2023 Delphi panel: individual timeline possible after a minimum of 3 weeks rest, with screening' },
    { metric: 'screen.pelvic_floor_symptoms', agg: 'last', op: '==', value: false, required: true, note: 'leak, heaviness, bulge, bowel urgency, pelvic pain' },
    { metric: 'test.walk_30min.symptoms', agg: 'last', op: '==', value: false, required: true },
    { metric: 'test.sl_balance_10s', agg: 'last', op: '==', value: true, required: true },
    { metric: 'test.sl_squat_10reps', agg: 'last', op: '==', value: true, required: true },
    { metric: 'test.jog_in_place_60s.symptoms', agg: 'last', op: '==', value: false, required: true },
    { metric: 'test.forward_bounds_10', agg: 'last', op: '==', value: true, required: true },
    { metric: 'test.hop_in_place_10', agg: 'last', op: '==', value: true, required: true },
    { metric: 'test.running_man_10', agg: 'last', op: '==', value: true, required: true },
    { metric: 'clearance.pelvic_health_assessment', agg: 'last', op: '==', value: true, required: false },
    { metric: 'screen.energy_sleep_mood_done', agg: 'last', op: '==', value: true, required: true },
  ],
  stopIf: ['any pelvic floor symptom during or after running: STOP_CONTACT'],
};
