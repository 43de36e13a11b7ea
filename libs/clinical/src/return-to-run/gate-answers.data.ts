import type { GateAnswer } from './gate-answer';

/** Pain on a test, 0 to 10. */
const PAIN = { kind: 'number', min: 0, max: 10, whole: true, unit: '/10' } as const;
/** Injured side in percent of the other; above 200 is a typing slip. */
const PERCENT = { kind: 'number', min: 0, max: 200, whole: false, unit: '%' } as const;
const YES_NO = { kind: 'yes-no' } as const;
const DATE = { kind: 'date' } as const;
const REPS = { kind: 'number', min: 0, max: 100, whole: true, unit: 'repetitions' } as const;

function score(max: number): GateAnswer {
  return { kind: 'number', min: 0, max, whole: false, unit: `of ${max}` };
}

function choice(...options: readonly (readonly [value: string | number, label: string])[]): GateAnswer {
  return { kind: 'choice', options: options.map(([value, label]) => ({ value, label })) };
}

/**
 * How a clinician answers a gate line by hand, by the metric that is recorded. Everything else is worked out from what
 * the runner logs. Ranges are those of the scales themselves (clinical reference, rehab §1.2, §6).
 */
// prettier-ignore
export const GATE_ANSWERS: Readonly<Record<string, GateAnswer>> = {
  'test.step_down_20cm_10reps.pain': PAIN,
  'test.jog_in_place_60s.pain': PAIN,
  'test.pogo_dl_20reps.pain': PAIN,
  'test.sl_hop_in_place_10reps.pain': PAIN,
  'test.sl_hop_in_place_20reps.pain': PAIN,
  'test.sl_squat_30deg_10reps.pain': PAIN,
  'test.sl_squat_60deg_10reps.pain': PAIN,
  'test.sl_heel_raise_reps': REPS,
  'test.jog_in_place_60s.symptoms': YES_NO,
  'test.walk_30min.symptoms': YES_NO,
  'test.sl_balance_10s': YES_NO,
  'test.sl_squat_10reps': YES_NO,
  'test.forward_bounds_10': YES_NO,
  'test.hop_in_place_10': YES_NO,
  'test.running_man_10': YES_NO,
  'test.calf_squeeze_thompson': choice(['normal', 'Normal'], ['abnormal', 'Not normal']),
  'lsi.quad_iso': PERCENT,
  'lsi.hamstring_iso': PERCENT,
  'lsi.hip_abd_iso': PERCENT,
  'lsi.sl_heel_raise_reps': PERCENT,
  'lsi.hop_single_distance': PERCENT,
  'lsi.dorsiflexion_wbl_cm': PERCENT,
  'rom.knee_flexion_lsi': PERCENT,
  'rom.knee_extension_deficit_deg': { kind: 'number', min: 0, max: 90, whole: false, unit: '°' },
  effusion_grade: choice([0, 'None'], [1, 'Trace'], [2, '1+'], [3, '2+'], [4, '3+']),
  'exam.bone_tenderness': YES_NO,
  dvt_screen: choice(['negative', 'Negative'], ['positive', 'Positive']),
  'diagnosis.site_risk': choice(['low', 'Low-risk site'], ['high', 'High-risk site']),
  reds_screen_done: YES_NO,
  'screen.pelvic_floor_symptoms': YES_NO,
  'screen.energy_sleep_mood_done': YES_NO,
  'clearance.physician': YES_NO,
  'clearance.surgeon': YES_NO,
  'clearance.pelvic_health_assessment': YES_NO,
  'prom.AKPS': score(100),
  'prom.IKDC': score(100),
  'prom.UWRI': score(36),
  'prom.IPRRS': score(60),
  'prom.VISA_A': score(100),
  'date.surgery': DATE,
  'date.birth': DATE,
  mri_grade: choice(['grade1', 'Grade 1'], ['grade2', 'Grade 2'], ['grade3', 'Grade 3'], ['grade4', 'Grade 4']),
};

/** Lines that count from a fact: what has to be recorded so that they can be counted. */
export const FACT_BEHIND: Readonly<Record<string, string>> = {
  days_since_surgery: 'date.surgery',
  weeks_since_birth: 'date.birth',
  days_since_diagnosis: 'mri_grade',
};
