import type { ReasonCode } from './state';

/** Why the plan says what it says, for the therapist (short) and for the runner (plain). */
export interface ReasonWords {
  readonly therapist: string;
  readonly runner: string;
}

/** One pair of sentences per reason. The runner's never promise, never blame and never name an illness. */
// prettier-ignore
export const REASON_WORDS: Readonly<Record<ReasonCode, ReasonWords>> = {
  plan_started: { therapist: 'Plan started on this step.', runner: 'This is the first step of your plan.' },
  green_counted: { therapist: 'Green; the step needs one more in a row.', runner: 'That went well. Do the same step once more.' },
  green_step_passed: { therapist: 'Enough greens in a row: step passed.', runner: 'That went well. Your plan moves up one step.' },
  weekly_cap: { therapist: 'Green, but the cap of advances in 7 days is reached.', runner: 'That went well. You have moved up enough this week, so the step stays the same.' },
  gate_waiting: { therapist: 'Last step of the phase passed: the gate waits for you.', runner: 'You reached the end of this part. Your therapist looks at it before the next part starts.' },
  gate_confirmed_before: { therapist: 'Step passed; the gate of this phase was confirmed before.', runner: 'That went well. Your plan moves up to the next part.' },
  gate_confirmed: { therapist: 'Gate confirmed.', runner: 'Your therapist opened the next part of your plan.' },
  gate_not_reached: { therapist: 'Refused: the last step of the phase is not passed.', runner: 'The next part is not open yet.' },
  green_in_week: { therapist: 'Green run of this week.', runner: 'That went well. Carry on with this week.' },
  off_plan_green: { therapist: 'Green, but outside the plan: it earns nothing.', runner: 'Noted. Only sessions from your plan move you up.' },
  amber_once: { therapist: 'Amber: repeat with one more rest day.', runner: 'A bit too much. Rest one day more, then do the same step.' },
  ambers_in_a_row: { therapist: 'Ambers in a row: one step back, two rest days.', runner: 'A bit too much again. Rest two days, then go one step back.' },
  stuck_on_first_step: { therapist: 'Ambers in a row on the very first step: stuck, look at the plan.', runner: 'This step is hard right now. Stay on it; your therapist will have a look.' },
  red_first: { therapist: 'Red: one step back, two rest days.', runner: 'That was too much. Rest two days, then go one step back.' },
  red_second: { therapist: 'Second red in 14 days: on hold until you release it.', runner: 'That was too much twice. Please stop running and contact your therapist.' },
  red_on_first_step: { therapist: 'Red on the very first step: on hold until you release it.', runner: 'That was too much. Please stop and contact your therapist.' },
  stop: { therapist: 'Stop: on hold until you release it.', runner: 'Please stop running and contact your therapist.' },
  void: { therapist: 'Not judged: not done, or cut short for another reason.', runner: 'Noted. Do the same step next time.' },
  waiting_for_answers: { therapist: 'Waiting for answers about this session.', runner: 'Tell us how it feels, then your next run shows up.' },
  unanswered: { therapist: 'Answers missing after the time-out: counts for nothing.', runner: 'We did not hear how it felt, so the step stays the same.' },
  unanswered_twice: { therapist: 'Two sessions in a row without answers.', runner: 'We did not hear from you twice. Your answers decide what comes next.' },
  on_hold: { therapist: 'Stored, not judged: the plan is on hold.', runner: 'Your plan is on hold. Please wait for your therapist.' },
  plan_done: { therapist: 'Stored, not judged: the plan is finished.', runner: 'Noted. Your plan is finished.' },
  week_passed: { therapist: 'Week passed.', runner: 'A good week. Your plan moves up.' },
  week_not_passed: { therapist: 'Week not passed: repeat it with counters at 0.', runner: 'Do this week once more.' },
  week_capped: { therapist: 'Week passed, but the cap of advances in 7 days is reached: repeat it.', runner: 'A good week. You moved up a short time ago, so do it once more.' },
  layoff_greens: { therapist: 'Pause of 7 to 10 days: same step, green count to 0.', runner: 'After your break you start this step afresh.' },
  layoff_back: { therapist: 'Pause: steps back by the lay-off table.', runner: 'After your break you start a little lower.' },
  layoff_phase: { therapist: 'Long pause: first step of an earlier phase.', runner: 'After your long break you start lower and build up again.' },
  layoff_reassess: { therapist: 'Pause that needs a new look: on hold until you release it.', runner: 'After this break your therapist wants to see you before you run.' },
  before_plan: { therapist: 'Before the plan started: not judged.', runner: 'This was before your plan started.' },
  strength_red: { therapist: 'Red strength session: the next run waits a day.', runner: 'Strength was too much today. Wait a day before you run.' },
  strength_logged: { therapist: 'Strength session; it does not move the ladder.', runner: 'Strength session noted.' },
  not_this_injury: { therapist: 'Put down to another trouble by the therapist.', runner: 'Your therapist does not count this session.' },
  answer_replaced: { therapist: 'A later answer made the result stricter; it replaces the first.', runner: 'Your later answer changed the result.' },
  answer_kept: { therapist: 'A later answer is milder; the first result stands until you override.', runner: 'Thank you. The first result stays until your therapist has looked.' },
  override: { therapist: 'Set by the therapist.', runner: 'Your therapist set this.' },
  red_flag: { therapist: 'Red flag reported: on hold until you have spoken to the runner.', runner: 'Please do not run. Contact your therapist today.' },
  red_flag_closed: { therapist: 'Red flags closed; release the hold separately.', runner: 'Your therapist has looked at your warning sign.' },
  red_flag_found: { therapist: 'A red flag found in the clinic or reported before the plan is open: no step is offered until it is resolved.', runner: 'Please do not run until your therapist says so.' },
  refused_role: { therapist: 'Refused: this role may not decide that.', runner: 'Nothing changed.' },
  refused_reason: { therapist: 'Refused: the reason needs at least 10 characters.', runner: 'Nothing changed.' },
  refused_red_flag_open: { therapist: 'Refused: close the open red flag first.', runner: 'Nothing changed.' },
  refused_on_hold: { therapist: 'Refused: the plan is not active.', runner: 'Nothing changed.' },
  refused_not_on_hold: { therapist: 'Refused: the plan is not on hold.', runner: 'Nothing changed.' },
  refused_newer_stop: { therapist: 'Refused: a newer answer stopped the plan after this decision.', runner: 'Nothing changed.' },
  refused_unknown_session: { therapist: 'Refused: there is no such session.', runner: 'Nothing changed.' },
  refused_other_phase: { therapist: 'Refused: the runner is in another phase.', runner: 'Nothing changed.' },
};
