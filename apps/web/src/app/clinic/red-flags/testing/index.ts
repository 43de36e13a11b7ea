import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { mara } from '../../person/testing';
import { OpenRedFlags } from '../open-red-flags';

/** An urgent flag found in an assessment. */
export const lockedKnee: OpenRedFlag = {
  flagId: 'rf-locked-knee',
  title: 'Knee cannot be straightened',
  level: 'urgent',
  advice: 'Blocked knee extension is recorded. Usual practice is early orthopaedic review.',
  blocks: true,
  recordedOn: '2026-11-18',
  recordedIn: { kind: 'assessment', id: '0197c6a0-0000-7000-8000-000000000005' },
};

/** The same in an assessment that is not signed. */
export const unsignedKnee: OpenRedFlag = { ...lockedKnee, recordedIn: { ...lockedKnee.recordedIn, kind: 'draft' } };

/** A sign a runner reported that does not press. */
export const pelvicFloor: OpenRedFlag = {
  flagId: 'PELVIC_FLOOR',
  title: 'Pelvic floor symptoms with running',
  level: 'prompt',
  advice: 'Usual practice is pelvic-health review before impact.',
  blocks: false,
  recordedOn: '2026-11-20',
  recordedIn: { kind: 'run', id: '0197c6a0-0000-7000-8000-0000000000a1' },
};

/** Opens Mara's screens with these flags, as the frame around them does. */
export async function withRedFlags(...items: readonly OpenRedFlag[]): Promise<void> {
  TestBed.inject(OpenRedFlags).patientId.set(mara.id);
  TestBed.tick();
  TestBed.inject(HttpTestingController).expectOne(`/api/patients/${mara.id}/red-flags`).flush({ items });
  await new Promise((resolve) => setTimeout(resolve));
}
