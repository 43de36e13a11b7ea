/** A disputed topic: what to say and what not to say (clinical reference, rehab §8). */
export interface WordingRow {
  readonly topic: string;
  readonly use: string;
  readonly avoid: readonly string[];
}

export const WORDING = [
  {
    topic: 'running through pain',
    use: 'Some discomfort can be fine. Your limit is N.',
    avoid: ['no pain, no gain', 'pain means damage'],
  },
  { topic: 'ice', use: 'Cold can ease pain for a short time.', avoid: ['speeds healing'] },
  { topic: 'rest', use: 'relative rest', avoid: ['stop everything'] },
  { topic: '10 % rule', use: 'We raise the long run in small steps.', avoid: ['10 % is safe'] },
  { topic: 'single long run', use: 'longer than anything in the last 30 days', avoid: ['more risk'] },
  { topic: 'load ratio', use: 'hidden; trend only', avoid: ['sweet spot'] },
  { topic: 'symmetry', use: 'both sides in their own units', avoid: ['90 % means safe'] },
  { topic: 'time after surgery', use: 'earliest, if tests are met', avoid: ['week 12 = run'] },
  { topic: 'bone stress dates', use: 'planned, moves with symptoms', avoid: ['fixed date'] },
  { topic: 'after a birth', use: 'with your pelvic health check', avoid: ['cleared at 6 weeks'] },
  { topic: 'step rate', use: 'a little quicker, same speed', avoid: ['180 is ideal'] },
  { topic: 'hip strength', use: 'Stronger hips often help.', avoid: ['weak glutes cause'] },
  { topic: 'alignment', use: 'load and capacity', avoid: ['bad posture', 'misaligned'] },
  { topic: 'iliotibial band', use: 'may feel better', avoid: ['release the band'] },
  { topic: 'Achilles loading', use: 'Load it, in a way you can keep up.', avoid: ['only eccentrics work'] },
  { topic: 'holds', use: 'may ease pain', avoid: ['takes the pain away'] },
  { topic: 'shin pain', use: 'Graded running is the core.', avoid: ['cures'] },
  {
    topic: 'strength',
    use: 'It supports your running.',
    avoid: ['injury-proof', 'injury proof', 'prevents injur', 'will prevent'],
  },
  { topic: 'shoes', use: 'Time to look at them.', avoid: ['worn out', 'dangerous'] },
  { topic: 'questionnaires', use: 'Probably a real change.', avoid: ['success', 'failure'] },
  { topic: 'arthritis', use: 'Usually fine, we watch your knee.', avoid: ['ruins knees', 'protects knees'] },
] as const satisfies readonly WordingRow[];

/** Words a sentence of the product never holds: it supports a decision and makes no diagnosis. */
export const DIAGNOSIS_WORDS = [
  'diagnos',
  'you have a',
  'you suffer',
  'caused by',
  'syndrome',
  'tendinopathy',
  'tendinitis',
  'fracture',
  'tear',
  'arthritis',
  'healed',
  'cured',
  'disease',
  'pathology',
] as const;
