import type { GridPaste, GridRow } from '@midstance/ui/bilateral-grid';
import type { Dialogs } from '../../../dialogs/dialogs';
import type { MeasuredEdit } from './pasted-values';

/** What the dialog is given. */
export interface Pasted {
  readonly row: GridRow;
  readonly from: GridPaste;
  /** The row is typed in. */
  readonly unit: string | null;
}

/** Shows where pasted values would go before anything is changed. */
export const PasteQuestion = {
  /** The edits to make; none when it was left. */
  async ask(dialogs: Dialogs, { row, from, unit }: Pasted): Promise<readonly MeasuredEdit[]> {
    if (row.choices.length > 0) return [];
    const edits = await dialogs.ask<readonly MeasuredEdit[], Pasted>(
      () => import('./paste-dialog').then((file) => file.PasteDialog),
      { question: { row, from, unit }, labelledBy: 'paste-title' },
    );
    return edits ?? [];
  },
};
