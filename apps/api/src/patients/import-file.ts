import { headingUnit } from '@midstance/clinical/derivations';
import { savePatient, type ImportField, type ImportMapping, type ImportPreview } from '@midstance/contracts/patients';
import { parse } from 'papaparse';
import { ProblemError } from '../http/problem-error';
import { readDate, readQuantity, readSex, readText, type Cell } from './import-cells';
import { columnNames } from './import-columns.data';
import { identityKey, type PatientContent } from './patients.repository';
import { searchText } from './search-text';

type CellError = ImportPreview['rows'][number]['errors'][number];

/** A line of a file as far as the file itself says. */
export interface FileRow {
  readonly line: number;
  readonly patient: PatientContent | null;
  readonly errors: CellError[];
}

/** A file of patients, read. */
export interface PatientFile {
  readonly columns: string[];
  readonly mapping: ImportMapping;
  readonly rows: FileRow[];
}

/** Rows one import may hold, the same as the import itself accepts. */
const MOST_ROWS = 1000;

const importPatient = savePatient.omit({ acceptDuplicate: true });
const fields = Object.keys(columnNames) as ImportField[];
const readers: Readonly<Record<ImportField, (cell: string, column: string) => Cell<unknown>>> = {
  givenName: readText,
  familyName: readText,
  birthDate: readDate,
  sexForNorms: readSex,
  email: readText,
  phone: readText,
  bodyMassKg: (cell, column) => readQuantity(cell, headingUnit(column), 'kg'),
  bodyHeightCm: (cell, column) => readQuantity(cell, headingUnit(column), 'cm'),
};

/** What a column is called; of a mass or height without the unit. */
function isCalled(column: string, field: ImportField): boolean {
  const isQuantity = field === 'bodyMassKg' || field === 'bodyHeightCm';
  return columnNames[field].includes(searchText(isQuantity ? headingUnit(column).name : column));
}

/** Finds the column of each field by its name. */
function guessMapping(columns: readonly string[]): ImportMapping {
  const mapping: ImportMapping = {};
  for (const field of fields) {
    const column = columns.find((name) => isCalled(name, field) && !taken(mapping, name));
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

function taken(mapping: ImportMapping, column: string): boolean {
  return Object.values(mapping).includes(column);
}

function refuse(path: string, message: string): ProblemError {
  return new ProblemError('invalid_input', { fields: [{ path, message }] });
}

function checkMapping(mapping: ImportMapping, columns: readonly string[]): ImportMapping {
  for (const [field, column] of Object.entries(mapping)) {
    if (!columns.includes(column)) throw refuse(`mapping.${field}`, 'is not a column of the file');
  }
  return mapping;
}

function readRow(cells: Record<string, string>, line: number, mapping: ImportMapping, timeZone: string): FileRow {
  const errors: CellError[] = [];
  const values: Record<string, unknown> = { timeZone };
  for (const field of fields) {
    const column = mapping[field];
    const text = column === undefined ? '' : (cells[column] ?? '').trim();
    const cell = readers[field](text, column ?? '');
    if (cell.ok) values[field] = cell.value;
    else errors.push({ column: column ?? field, message: cell.message });
  }
  if (errors.length > 0) return { line, patient: null, errors };
  const checked = importPatient.safeParse(values);
  if (checked.success) return { line, patient: checked.data, errors };
  return { line, patient: null, errors: checked.error.issues.map((issue) => cellError(issue, values, mapping)) };
}

/** What the contract says about a cell, in words for people: an empty one that is needed "is missing". */
function cellError(
  { path, message }: { path: PropertyKey[]; message: string },
  values: Readonly<Record<string, unknown>>,
  mapping: ImportMapping,
): CellError {
  const field = String(path[0] ?? '');
  return { column: mapping[field as ImportField] ?? field, message: values[field] === null ? 'is missing' : message };
}

/** A person who is in the file twice is kept once. */
function markRepeats(rows: readonly FileRow[]): FileRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    if (row.patient === null) return row;
    const key = identityKey(row.patient);
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, row.line);
      return row;
    }
    return { ...row, patient: null, errors: [{ column: '', message: `is the same person as line ${earlier}` }] };
  });
}

/**
 * Reads a CSV file of patients: any usual delimiter, quotes, point or comma. The first line names the columns.
 *
 * @throws {ProblemError} `invalid_input` when the file has no rows, too many, or not the columns that were named
 */
export function readPatientFile(csv: string, mapping: ImportMapping | undefined, timeZone: string): PatientFile {
  const { data, meta } = parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim(),
  });
  const columns = meta.fields ?? [];
  if (data.length === 0) throw refuse('csv', 'has no rows');
  if (data.length > MOST_ROWS) throw refuse('csv', `has more than ${MOST_ROWS} rows; import it in parts`);
  const used = mapping === undefined ? guessMapping(columns) : checkMapping(mapping, columns);
  const rows = data.map((cells, index) => readRow(cells, index + 2, used, timeZone));
  return { columns, mapping: used, rows: markRepeats(rows) };
}
