import type { RecommendationKind, SessionClass } from '../return-to-run/state';
import type { Audience } from './audience';

type Words = Readonly<Record<Audience, string>>;

/** What the traffic light of a session means. */
const CLASS_WORDS: Readonly<Record<SessionClass, Words>> = {
  GREEN: { therapist: 'Green: all answers within the limits.', runner: 'Your body took that run well.' },
  AMBER: { therapist: 'Amber: one or two answers above the green limit.', runner: 'That was a bit much for now.' },
  RED: { therapist: 'Red: at least one answer above the amber limit.', runner: 'That was too much for now.' },
  STOP: { therapist: 'Stop: contact the runner.', runner: 'Please stop running for now.' },
  VOID: {
    therapist: 'Not counted: cut short for another reason, or not done.',
    runner: 'This run does not count. That is fine.',
  },
  PENDING: {
    therapist: 'Waiting for the next-morning answers.',
    runner: 'We are waiting for your answer tomorrow morning.',
  },
  UNKNOWN: { therapist: 'Unknown: next-day answers did not come.', runner: 'We did not hear from you the next day.' },
};

/** What the plan suggests next. The plan suggests; the therapist decides. */
const NEXT_WORDS: Readonly<Record<RecommendationKind, Words>> = {
  REPEAT: { therapist: 'Suggests: repeat the step.', runner: 'Your plan suggests the same run again.' },
  ADVANCE: { therapist: 'Suggests: next step.', runner: 'Your plan suggests the next step.' },
  PHASE_GATE: {
    therapist: 'Last step of the phase done: the gate waits for you.',
    runner: 'You did the last step of this part. Your therapist will check what comes next.',
  },
  STEP_BACK: {
    therapist: 'Suggests: one step back.',
    runner: 'Your plan suggests one step back. Two rest days first.',
  },
  STOP_CONTACT: {
    therapist: 'On hold: contact the runner.',
    runner: 'Do not run. Get in touch with your therapist today.',
  },
  WAIT: {
    therapist: 'Next run not offered until the answers are in.',
    runner: 'Your next run opens after that answer.',
  },
  HOLD_REASSESS: {
    therapist: 'On hold after a lay-off: reassess.',
    runner: 'You were away for a while. Your therapist will check you before you run.',
  },
  SET_STEP: { therapist: 'Step set by the therapist.', runner: 'Your therapist set a new step.' },
  RELEASED: { therapist: 'Hold released.', runner: 'You may go on with your plan.' },
  NO_CHANGE: { therapist: 'No change.', runner: 'Your plan stays as it is.' },
  REFUSED: { therapist: 'Refused: nothing was changed.', runner: 'Your plan stays as it is.' },
  FINISHED: { therapist: 'Last gate confirmed: plan done.', runner: 'You did the last step of your plan.' },
};

/**
 * The result of a run and what the plan suggests, in words. Without a class only the suggestion is said.
 *
 * @example decisionSentence('GREEN', 'REPEAT', 'runner') // => "Your body took that run well. Your plan suggests the same run again."
 */
export function decisionSentence(
  sessionClass: SessionClass | null,
  next: RecommendationKind,
  audience: Audience,
): string {
  const result = sessionClass === null ? '' : `${CLASS_WORDS[sessionClass][audience]} `;
  return `${result}${NEXT_WORDS[next][audience]}`;
}
