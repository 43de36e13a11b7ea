import type { RecordedAnswer } from '../derivations';
import type { InvolvedSide, MeasureId } from '../measures';
import type { FindingsContext, IntakeAnswer } from './finding';
import type { ComplaintId, FactId } from './predicate';
import type { RuleId } from './rule';

/** A value for the right (involved) side, for both as a pair, or for the person. */
export type ScenarioValue = RecordedAnswer | { readonly left: RecordedAnswer; readonly right: RecordedAnswer };

/** The smallest set of facts that fires a rule; each part is needed. */
export interface Scenario {
  readonly rule: RuleId;
  readonly complaint?: ComplaintId;
  readonly values?: Readonly<Partial<Record<MeasureId, ScenarioValue>>>;
  readonly intake?: Readonly<Record<string, IntakeAnswer>>;
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
  readonly involvedSide?: InvolvedSide;
  readonly context?: Partial<FindingsContext>;
  /** Facts that may be absent without stopping the rule (one of several that would do). */
  readonly spare?: readonly string[];
}

const PF = 'patellofemoral';
const dates = { 'tl-onset-date': '2026-05-01' };
const pair = (left: number | string, right: number | string) => ({ left, right });

/** One scenario per rule, on the right leg unless said otherwise. */
// prettier-ignore
export const scenarios: readonly Scenario[] = [
  { rule: 'R01', complaint: 'itb', values: { 'gait-cadence': 160, 'gait-shank-angle-ic': pair(5, 10) } },
  { rule: 'R01', complaint: PF, values: { 'gait-cadence': 160, 'gait-knee-flexion-ic': pair(12, 5) } },
  { rule: 'R02', complaint: PF, values: { 'gait-cadence': 172, 'gait-shank-angle-ic': pair(5, 10) } },
  { rule: 'R03', complaint: PF, values: { 'gait-pelvic-drop': pair(3, 6) } },
  { rule: 'R04', complaint: 'hip-groin', values: { 'gait-pelvic-drop': pair(3, 7), 'str-hip-abduction': pair(178, 142) } },
  { rule: 'R05', complaint: 'itb', values: { 'gait-pelvic-drop': pair(3, 7), 'str-hip-abduction': pair(178, 178) } },
  { rule: 'R06', complaint: 'itb', values: { 'gait-step-width': -1 } },
  { rule: 'R06', complaint: 'bone-stress', values: { 'gait-knee-window': pair('open', 'crossed') }, facts: { 'bone-stress-cleared': true } },
  { rule: 'R07', complaint: PF, values: { 'gait-trunk-lean-sagittal': 2 } },
  { rule: 'R08', complaint: 'achilles-calf', values: { 'gait-trunk-lean-sagittal': 16 } },
  { rule: 'R09', complaint: 'hip-groin', values: { 'gait-trunk-lean-frontal': pair(2, 8), 'gait-pelvic-drop': pair(3, 4) } },
  { rule: 'R10', complaint: 'shin', values: { 'gait-knee-flexion-midstance': pair(42, 33) } },
  { rule: 'R10', complaint: 'meniscus-oa', values: { 'gait-valr': pair(60, 90) } },
  { rule: 'R11', complaint: 'achilles-calf', values: { 'gait-foot-strike': pair('rearfoot', 'forefoot') } },
  { rule: 'R12', complaint: PF, values: { 'gait-foot-inclination-ic': pair(10, 24), 'pain-running': 4 }, facts: { 'first-line-care-tried': true } },
  { rule: 'R13', complaint: 'plantar-heel', values: { 'fpi-1': pair(0, 2), 'fpi-2': pair(0, 2), 'fpi-3': pair(0, 2), 'fpi-4': pair(0, 1), 'fpi-5': pair(0, 1), 'fpi-6': pair(0, 1) } },
  { rule: 'R14', values: { 'fpi-1': pair(0, -1), 'fpi-2': pair(0, -1), 'fpi-3': pair(0, 0), 'fpi-4': pair(0, 0), 'fpi-5': pair(0, 0), 'fpi-6': pair(0, 0) }, facts: { 'bone-stress-history': true } },
  { rule: 'R15', complaint: 'patellar-tendon', values: { 'str-knee-extension': pair(400, 340) } },
  { rule: 'R16', complaint: PF, values: { 'str-hip-external-rotation': pair(150, 120) } },
  { rule: 'R17', complaint: PF, values: { 'str-hip-extension': pair(300, 250), 'gait-trunk-lean-sagittal': 2 } },
  { rule: 'R18', values: { 'str-knee-flexion': pair(200, 160) }, facts: { 'hamstring-injury-history': true } },
  { rule: 'R19', complaint: 'hip-groin', values: { 'str-hip-adduction': pair(150, 70), 'str-hip-abduction': pair(150, 100) } },
  { rule: 'R20', complaint: 'shin', values: { 'fn-calf-raise-reps': pair(20, 18) } },
  { rule: 'R20', complaint: 'achilles-calf', values: { 'fn-calf-raise-reps': pair(30, 22) } },
  { rule: 'R21', complaint: PF, values: { 'wblt-distance': pair(13, 11) } },
  { rule: 'R22', complaint: 'plantar-heel', values: { 'st-windlass': pair('negative', 'positive') } },
  { rule: 'R22', complaint: 'plantar-heel', values: { 'pain-morning': 3 } },
  { rule: 'R23', complaint: PF, values: { 'rom-ankle-df-knee-extended': pair(15, 8) } },
  { rule: 'R24', complaint: 'patellar-tendon', values: { 'flex-ely': pair(140, 120) } },
  { rule: 'R25', complaint: 'itb', values: { 'flex-ober': pair(-28, -20) } },
  { rule: 'R26', complaint: 'hip-groin', values: { 'rom-hip-ir': pair(40, 26), 'st-fadir': pair('negative', 'positive') } },
  { rule: 'R27', values: { 'end-side-plank': pair(100, 80) } },
  { rule: 'R28', complaint: 'itb', values: { 'fn-sl-squat-rating': pair('good', 'poor') } },
  { rule: 'R29', values: { 'fn-hop-single': pair(120, 100), 'st-effusion-stroke': pair('0', 'trace'), 'pain-hop': 1 } },
  { rule: 'R30', values: { 'fn-ybt-ant': pair(66, 60) } },
  { rule: 'R31', intake: { 'tl-index-run': 18, 'tl-longest-30d': 14 } },
  { rule: 'R32', complaint: 'shin', intake: { 'tl-last2w-km': 100, 'tl-prev2w-km': 74 } },
  { rule: 'R33', facts: { 'previous-running-injury-12m': true } },
  { rule: 'R33', intake: { 'tl-previous-injury-12m': [{ site: 'calf', side: 'left', weeks: 3 }] } },
  { rule: 'R34', intake: { ...dates, 'tl-change-type': ['hills'], 'tl-change-date': '2026-04-01' } },
  { rule: 'R34', intake: { ...dates, 'tl-downhill': true, 'tl-downhill-date': '2026-04-20' } },
  { rule: 'R35', complaint: 'achilles-calf', intake: { ...dates, 'shoe-last-change': '2026-03-20', 'shoe-last-change-drop': -6 } },
  { rule: 'R35', complaint: 'bone-stress', intake: { ...dates, 'shoe-last-change': '2026-03-20', 'shoe-plate': 'carbon' } },
  { rule: 'R36', intake: { 'shoe-km': 800 } },
  { rule: 'R36', intake: { 'shoe-km': 520, 'shoe-wear': ['torn'] } },
  { rule: 'R37', intake: { 'shoe-pairs-in-use': 1, 'tl-runs-per-week': 3 } },
  { rule: 'R38', values: { 'pain-running': 6 } },
  { rule: 'R38', complaint: PF, values: { 'pain-running': 3 }, spare: ['complaint'] },
  { rule: 'R38', values: { 'pain-after-run-24h': 6 } },
  { rule: 'R38', values: { irritability: 1500 } },
  { rule: 'R38', facts: { 'pain-flare-24h': true } },
  { rule: 'R39', values: { 'st-effusion-stroke': pair('0', '1+') } },
  { rule: 'R39', facts: { 'swelling-after-sessions': true } },
  { rule: 'R40', complaint: 'screen-healthy', values: { 'gait-cadence': 160 } },
  { rule: 'R41', complaint: 'meniscus-oa', values: { 'st-joint-line-tenderness': pair('negative', 'positive'), 'st-effusion-stroke': pair('0', '1+') }, facts: { 'knee-locking': false }, context: { ageYears: 52 } },
  { rule: 'R42', complaint: 'patellar-tendon', values: { 'fn-decline-squat-pain': pair(0, 1) } },
  { rule: 'R43', complaint: 'achilles-calf', facts: { 'achilles-insertion': true } },
  { rule: 'R43', complaint: 'achilles-calf', values: { 'pain-sites': [{ site: 'achilles-insertion', side: 'right', type: 'tendon' }] } },
  { rule: 'R44', complaint: 'hamstring-proximal', intake: { 'tl-change-type': 'speed' } },
  { rule: 'R45', values: { 'str-hip-abduction': pair(100, 98) } },
  { rule: 'R46', intake: { 'tl-sleep-hours': 6 } },
  { rule: 'R46', intake: { 'tl-stress': 7 } },
  { rule: 'R47', complaint: 'shin', values: { 'navicular-drop': pair(6, 12) }, facts: { 'previous-shin-complaint': true } },
  { rule: 'R48', complaint: 'screen-healthy', facts: { 'strength-offered-for-prevention': true } },
];
