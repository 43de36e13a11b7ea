import type { PredicateEvidence } from '@midstance/clinical/return-to-run';

/** When a pain is meant: "Pain walking stays at …". */
const PAINS: Readonly<Record<string, string>> = {
  nprs_rest: 'when you rest',
  nprs_walk: 'when you walk',
  nprs_stairs: 'on stairs',
  nprs_stairs_down: 'when you go down stairs',
  nprs_morning: 'in the morning',
  nprs_run: 'when you run',
  nprs_exercise: 'in your exercises',
  nprs_bone: 'at the sore spot',
  nprs_calf_morning: 'in your calf in the morning',
};

/** What both legs are compared in: "Your sore leg must reach 80 % of the other in …". */
const COMPARED: Readonly<Record<string, string>> = {
  'lsi.quad_iso': 'front-of-thigh strength',
  'lsi.hamstring_iso': 'back-of-thigh strength',
  'lsi.hip_abd_iso': 'side-of-hip strength',
  'lsi.leg_press_8rm': 'the leg press',
  'lsi.sl_heel_raise_reps': 'heel raises',
  'lsi.sl_sit_to_stand_reps': 'getting up from a chair',
  'lsi.hop_single_distance': 'the hop for distance',
  'lsi.dorsiflexion_wbl_cm': 'the ankle lunge',
};

type Words = (value: number, forDays: string) => string;

const tooMuch = 'a session that was too much';

/** Everything else a runner can do something about. */
const OTHERS: Readonly<Record<string, Words>> = {
  limp_reported: (_, forDays) => `You do not limp${forDays}.`,
  night_pain: (_, forDays) => `The pain does not wake you${forDays}.`,
  swelling_level: (level, forDays) => `${level > 0 ? 'Hardly any' : 'No'} swelling${forDays}.`,
  red_flag_open: () => 'Your therapist has looked at the warning sign you reported.',
  green_sessions_at_step: (count) => `${count} good sessions in a row on the last step of this part.`,
  reds_14d: () => `14 days without ${tooMuch}.`,
  reds_56d: () => `8 weeks without ${tooMuch}.`,
  days_since_last_red: (days) => `${days} days without ${tooMuch}.`,
  ambers_14d: (count) => `In 14 days at most ${count} ${count === 1 ? 'session' : 'sessions'} a bit too much.`,
  adherence_strength_14d: (share) => `You do at least ${Math.round(share * 100)} % of your exercise days in 14 days.`,
  morning_stiffness_min: (minutes, forDays) => `Morning stiffness is gone within ${minutes} min${forDays}.`,
  weekly_run_minutes: (minutes) => `You run ${Math.round(minutes)} min in a week.`,
  'test.sl_heel_raise_reps': (count) => `${count} heel raises on your sore leg.`,
};

/** What must be true to move up, in the runner's words. What only a therapist can test is named as that. */
export function moveUpWords({ predicate, threshold, text }: PredicateEvidence): string {
  const { metric, windowDays } = predicate;
  const byTherapist = `Your therapist checks this with you: ${text}.`;
  // What is asked for is not known yet, for example without the weekly minutes before the injury.
  if (threshold === null) return byTherapist;
  const value = typeof threshold === 'number' ? threshold : 0;
  const forDays = windowDays === undefined ? '' : ` for ${windowDays} days`;
  const pain = PAINS[metric];
  if (pain !== undefined) {
    return value === 0 ? `No pain ${pain}${forDays}.` : `Pain ${pain} stays at ${value} of 10 or less${forDays}.`;
  }
  const compared = COMPARED[metric];
  if (compared !== undefined) return `Your sore leg reaches ${value} % of the other in ${compared}.`;
  return OTHERS[metric]?.(value, forDays) ?? byTherapist;
}
