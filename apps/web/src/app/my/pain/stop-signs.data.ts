import type { SaveRun } from '@midstance/contracts/training';

/** A sign that stops the plan, and what to do about it. `emergency` signs cannot wait for the clinic. */
export interface StopSign {
  readonly code: SaveRun['redFlags'][number];
  readonly sign: string;
  readonly action: string;
  readonly emergency: boolean;
}

/** What to do about a sign that the clinic has to hear of. */
export const CALL_CLINIC = 'Stop. Call your clinic today.';
const doctor = 'Stop. See a doctor today.';
const emergency = 'Stop. Call the emergency number now.';

/** Red-flag codes of the clinical reference (return to run, 2.1) in the runner's words. */
export const STOP_SIGNS: readonly StopSign[] = [
  {
    code: 'RF5',
    sign: 'My calf is swollen, warm and sore, or my chest hurts, or I can’t get my breath',
    action: emergency,
    emergency: true,
  },
  { code: 'RF6', sign: 'New numbness or weakness, or I can’t hold my pee or poo', action: emergency, emergency: true },
  { code: 'RF4', sign: 'The joint is hot, red and swollen, or I have a fever', action: doctor, emergency: false },
  { code: 'RF3', sign: 'I can’t take four steps', action: doctor, emergency: false },
  { code: 'RF2', sign: 'I heard or felt a pop, and it swelled up fast', action: doctor, emergency: false },
  { code: 'RF9', sign: 'My calf or shin went hard and tight, and my foot went numb', action: doctor, emergency: false },
  { code: 'RF1', sign: 'My knee locked or gave way', action: CALL_CLINIC, emergency: false },
  {
    code: 'RF7',
    sign: 'It hurts at rest and keeps getting worse, or woke me two nights',
    action: CALL_CLINIC,
    emergency: false,
  },
  { code: 'RF8', sign: 'One spot on the bone hurts more with each step', action: CALL_CLINIC, emergency: false },
  { code: 'RF10', sign: 'My wound is red, open or wet', action: CALL_CLINIC, emergency: false },
];
