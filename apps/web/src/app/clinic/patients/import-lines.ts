import type { ImportField, ImportPreview, ImportRequest, ImportRow } from '@midstance/contracts/patients';

/** Fields a column may hold, in the order of the screen, with their names. */
export const importLabels: Readonly<Record<ImportField, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  sexForNorms: 'Sex for norms',
  email: 'E-mail',
  phone: 'Telephone',
  bodyMassKg: 'Body mass, kg',
  bodyHeightCm: 'Body height, cm',
};

/** What becomes of a line of the file. */
export type LineFate = 'ready' | 'duplicate' | 'wrong';

/** A line that cannot be read, one that may be in the clinic already, or one to add. */
export function fateOf({ patient, errors, duplicateOf }: ImportRow): LineFate {
  if (patient === null || errors.length > 0) return 'wrong';
  return duplicateOf === null ? 'ready' : 'duplicate';
}

/** The lines to send: the ready ones, and the likely duplicates the therapist ticked. */
export function chosenLines(
  preview: ImportPreview,
  ticked: ReadonlySet<number>,
  idOf: (line: number) => string,
): ImportRequest['rows'] {
  return preview.rows.flatMap((row) => {
    const fate = fateOf(row);
    const taken = fate === 'ready' || (fate === 'duplicate' && ticked.has(row.line));
    return taken && row.patient ? [{ id: idOf(row.line), line: row.line, patient: row.patient }] : [];
  });
}
