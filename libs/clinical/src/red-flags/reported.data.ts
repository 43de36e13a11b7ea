import type { RedFlagLevel, SourceId } from '../measures';
import type { RedFlagCode } from '../return-to-run';

/** A red flag a runner can report with a run, in the therapist's words. */
export interface ReportedRedFlag {
  readonly title: string;
  readonly level: RedFlagLevel;
  /** What was reported and the usual practice, never a condition a person has. */
  readonly advice: string;
  readonly sources: readonly SourceId[];
}

/** Red-flag codes of the return-to-run log (clinical reference §2.1), with the practice of §1.7 for the same signs. */
export const reportedRedFlags: Readonly<Record<RedFlagCode, ReportedRedFlag>> = {
  RF1: {
    title: 'Knee locked or gave way',
    level: 'urgent',
    advice:
      'A knee that locks or gives way is reported. Usual practice is to stop running and early orthopaedic review.',
    sources: ['K57'],
  },
  RF2: {
    title: 'Heard or felt a pop, with sudden swelling',
    level: 'urgent',
    advice: 'A pop with sudden swelling is reported. Usual practice is early review and a decision on imaging.',
    sources: ['K57'],
  },
  RF3: {
    title: 'Cannot take four steps',
    level: 'urgent',
    advice: 'Four steps are not possible, as reported. Usual practice is an X-ray decision on the same day.',
    sources: ['K58'],
  },
  RF4: {
    title: 'Hot, red, swollen joint, or fever',
    level: 'urgent',
    advice: 'A hot swollen joint or fever is reported. Usual practice is same-day medical assessment of the joint.',
    sources: ['K56'],
  },
  RF5: {
    title: 'Calf swollen, warm and tender, or breathless or chest pain',
    level: 'emergency',
    advice:
      'Signs at the calf, or chest or breathing symptoms, are reported. Usual practice is emergency care now. No calf massage or compression meanwhile.',
    sources: ['K56', 'S88'],
  },
  RF6: {
    title: 'New numbness or weakness, or loss of bladder or bowel control',
    level: 'emergency',
    advice:
      'New numbness or weakness, or loss of bladder or bowel control, is reported. Usual practice is emergency assessment.',
    sources: ['K56'],
  },
  RF7: {
    title: 'Pain at rest that keeps rising, or night pain for two nights',
    level: 'urgent',
    advice: 'Rising pain at rest or night pain is reported. Usual practice is prompt medical review, and no running.',
    sources: ['K56'],
  },
  RF8: {
    title: 'Point pain on a bone that grows with each step',
    level: 'urgent',
    advice:
      'Point pain on a bone is reported. Usual practice is to stop running and impact, offload if walking hurts, and arrange imaging soon.',
    sources: ['S91', 'K40'],
  },
  RF9: {
    title: 'Hard, tight calf or shin with a numb foot during exercise',
    level: 'urgent',
    advice:
      'Tightness with a numb foot during exercise is reported. Usual practice is medical review before increasing load; emergency assessment when it does not ease at rest.',
    sources: ['K56', 'K59'],
  },
  RF10: {
    title: 'Wound problem after surgery',
    level: 'urgent',
    advice: 'A wound problem after surgery is reported. Usual practice is same-day contact with the surgical team.',
    sources: ['K56'],
  },
  PELVIC_FLOOR: {
    title: 'Pelvic floor symptoms with running',
    level: 'prompt',
    advice: 'Pelvic floor symptoms with running are reported. Usual practice is pelvic-health review before impact.',
    sources: ['K60'],
  },
};
