import type { GridEdit, GridPaste, GridRow } from '@midstance/ui/bilateral-grid';
import type { Dialogs } from '../../../dialogs/dialogs';

/** What the dialog is given. */
export interface Pasted {
  readonly row: GridRow;
  readonly from: GridPaste;
}

/** Shows where pasted values would go before anything is changed. */
export const PasteQuestion = {
  /** The edits to make; none when it was left. */
  async ask(dialogs: Dialogs, rows: readonly GridRow[], from: GridPaste): Promise<readonly GridEdit[]> {
    const row = rows.find(({ id }) => id === from.rowId);
    if (!row || row.choices.length > 0) return [];
    const edits = await dialogs.ask<readonly GridEdit[], Pasted>(
      () => import('./paste-dialog').then((file) => file.PasteDialog),
      { question: { row, from }, labelledBy: 'paste-title' },
    );
    return edits ?? [];
  },
};
