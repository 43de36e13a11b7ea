import { Injectable, inject } from '@angular/core';
import { findMeasure } from '@midstance/clinical/measures';
import { Dialogs } from '../../../dialogs/dialogs';
import { type Cell, placeOfCell } from './draft';
import type { Difference } from './merge-drafts';

/** A difference in words. */
export interface MergeRow {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const partNames: Record<Difference['part'], string> = {
  facts: 'Assessment',
  cells: 'Value',
  setUps: 'Lever arm and method',
  added: 'Added test',
  way: 'Order',
  painSites: 'Pain site',
  intake: 'Intake',
  decisions: 'Finding',
  acknowledged: 'Red flag',
};

/** Asks which value counts where two people recorded different ones. */
@Injectable({ providedIn: 'root' })
export class MergeQuestion {
  private readonly dialogs = inject(Dialogs);

  /** The differences where the other person's value is taken; the rest stays mine. */
  async ask(differences: readonly Difference[]): Promise<readonly Difference[]> {
    const taken = await this.dialogs.ask<readonly number[], readonly MergeRow[]>(
      () => import('./merge-dialog').then((file) => file.MergeDialog),
      { question: differences.map(mergeRow), labelledBy: 'merge-title', mustAnswer: true },
    );
    return (taken ?? []).flatMap((index) => differences[index] ?? []);
  }
}

/** A difference as people read it: "Single hop, left, trial 2", "131", "134". */
export function mergeRow({ part, key, mine, theirs }: Difference): MergeRow {
  const words = part === 'cells' ? cellWords : plainWords;
  return { label: part === 'cells' ? cellName(key) : nameOf(part, key), mine: words(mine), theirs: words(theirs) };
}

function nameOf(part: Difference['part'], key: string): string {
  const subject = findMeasure(key)?.name ?? key.replaceAll('|none', '').replaceAll(/[|-]/g, ' ');
  return `${partNames[part]}: ${subject}`;
}

function cellName(key: string): string {
  const { measureId, side, trial } = placeOfCell(key);
  const name = findMeasure(measureId)?.name ?? measureId;
  return [name, side === 'none' ? '' : side, trial > 1 ? `trial ${trial.toString()}` : ''].filter(Boolean).join(', ');
}

function cellWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  const { value: number, unit, option, notDone, pain, companions = {} } = value as Cell;
  const answer = number === null ? (option ?? `not done (${notDone ?? ''})`) : `${number.toString()} ${unit ?? ''}`;
  const beside = Object.values(companions).map((each) => each.toString());
  return [answer.trim(), pain === null ? '' : `pain ${pain.toString()}`, ...beside].filter(Boolean).join(', ');
}

function plainWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value;
  return Object.values(typeof value === 'object' && value !== null ? value : { value })
    .filter((part) => part !== null && typeof part !== 'object')
    .join(', ');
}
