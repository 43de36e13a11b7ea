import { batteries, quickBatteries } from '@midstance/clinical/measures/complaints';
import type { InvolvedSide } from '@midstance/contracts/values';

const sideWords: Record<InvolvedSide, string> = { left: 'Left', right: 'Right', both: 'Both sides', none: '' };

/** The complaint in words: "Front-of-knee pain"; the code itself when this version does not know it. */
export function complaintWords(complaint: string): string {
  return batteries.find((battery) => battery.id === complaint)?.name ?? complaint;
}

/** The battery of a record in words; which of the clinic's own it was, the record itself says. */
export function batteryWords(batteryId: string): string {
  if (batteryId.startsWith('own.')) return 'Battery of the clinic';
  return quickBatteries.find((battery) => battery.id === batteryId)?.name ?? complaintWords(batteryId);
}

/** Side and complaint: "Right · Front-of-knee pain"; `''` without an injury. */
export function injuryWords(complaint: string | null, side: InvolvedSide | null): string {
  const where = side === null ? '' : sideWords[side];
  return [where, complaint === null ? '' : complaintWords(complaint)].filter(Boolean).join(' · ');
}
