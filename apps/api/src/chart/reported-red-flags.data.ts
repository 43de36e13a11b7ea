import type { RedFlagCode } from '@midstance/clinical/return-to-run';
import type { Chart } from '@midstance/contracts/chart';

interface ReportedRedFlag {
  readonly level: Chart['openRedFlags'][number]['level'];
  readonly text: string;
}

/** What a runner reported, in the therapist's words; how pressing it is (clinical reference, red-flag codes). */
export const reportedRedFlags: Readonly<Record<RedFlagCode, ReportedRedFlag>> = {
  RF1: { level: 'urgent', text: 'Knee locked or gave way' },
  RF2: { level: 'urgent', text: 'Heard or felt a pop, with sudden swelling' },
  RF3: { level: 'urgent', text: 'Cannot take four steps' },
  RF4: { level: 'urgent', text: 'Hot, red, swollen joint, or fever' },
  RF5: { level: 'emergency', text: 'Calf swollen, warm and tender, or breathless or chest pain' },
  RF6: { level: 'emergency', text: 'New numbness or weakness, or loss of bladder or bowel control' },
  RF7: { level: 'urgent', text: 'Pain at rest that keeps rising, or night pain for two nights' },
  RF8: { level: 'urgent', text: 'Point pain on a bone that grows with each step' },
  RF9: { level: 'urgent', text: 'Hard, tight calf or shin with a numb foot during exercise' },
  RF10: { level: 'urgent', text: 'Wound problem after surgery' },
  PELVIC_FLOOR: { level: 'prompt', text: 'Pelvic floor symptoms with running' },
};
