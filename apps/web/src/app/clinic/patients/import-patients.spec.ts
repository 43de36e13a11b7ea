import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportPreview, ImportResult, ImportRow } from '@midstance/contracts/patients';
import { ProblemError } from '../../http/problem';
import { mara } from '../person/testing';
import { chosenLines, fateOf } from './import-lines';
import { ImportPatients } from './import-patients';
import { savePatientOf, modelOf } from './patient-model';
import { PatientsClient } from './patients-client';

const kilograms = { label: 'kg', show: (value: number) => value, store: (value: number) => value, format: String };
const person = savePatientOf(modelOf(mara, kilograms), mara, kilograms);
const ready: ImportRow = { line: 2, patient: person, errors: [], duplicateOf: null };
const twin: ImportRow = { line: 3, patient: person, errors: [], duplicateOf: mara.id };
const wrong: ImportRow = {
  line: 4,
  patient: null,
  errors: [{ column: 'birthDate', message: 'must be a date like 2026-11-22' }],
  duplicateOf: null,
};
const preview: ImportPreview = {
  columns: ['First', 'Last', 'Born'],
  mapping: { givenName: 'First', familyName: 'Last' },
  rows: [ready, twin, wrong],
  ready: 1,
  withErrors: 1,
  duplicates: 1,
};

describe('importing runners', () => {
  const previewImport = jest.fn<Promise<ImportPreview>, Parameters<PatientsClient['previewImport']>>();
  const importRows = jest.fn<Promise<ImportResult>, Parameters<PatientsClient['import']>>();

  beforeEach(() => {
    jest.resetAllMocks();
    previewImport.mockResolvedValue(preview);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: PatientsClient, useValue: { previewImport, import: importRows } }],
    });
  });

  async function open() {
    const fixture = TestBed.createComponent(ImportPatients);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const press = async (words: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.includes(words))?.click();
      await settle();
    };
    const paste = async (csv: string) => {
      const area = page.querySelector('textarea')!;
      area.value = csv;
      area.dispatchEvent(new Event('input'));
      await settle();
      await press('Look at it');
    };
    return { page, press, paste, settle };
  }

  it('tells what becomes of each line, with the reason', async () => {
    const { page, paste } = await open();
    await paste('First,Last,Born');
    expect(previewImport.mock.calls[0]?.[0].csv).toBe('First,Last,Born');
    const lines = [...page.querySelectorAll('tbody tr')].map((line) => line.textContent);
    expect(lines[0]).toContain('Will be added');
    expect(lines[1]).toContain('Perhaps here already');
    expect(lines[2]).toContain('Date of birth must be a date like 2026-11-22');
    expect(page.textContent).toContain('1 ready, 1 perhaps here already, 1 with errors');
  });

  it('looks again with the columns the therapist chose', async () => {
    const { page, paste, settle } = await open();
    await paste('x');
    const born = page.querySelectorAll('select')[2]!;
    born.value = 'Born';
    born.dispatchEvent(new Event('change'));
    await settle();
    expect(previewImport.mock.calls[1]?.[0].mapping).toEqual({
      givenName: 'First',
      familyName: 'Last',
      birthDate: 'Born',
    });
  });

  it('adds a likely duplicate only when told so, and sends the same ids again', async () => {
    importRows.mockRejectedValueOnce(new ProblemError({ ...problem }));
    importRows.mockResolvedValueOnce({ created: 2, alreadyThere: 0 });
    const { page, paste, press, settle } = await open();
    await paste('x');
    expect(page.textContent).toContain('Import 1 runner');
    const tick = async () => {
      page.querySelector<HTMLInputElement>('tbody input[type=checkbox]')?.click();
      await settle();
    };
    await tick();
    await press('Import 2 runners');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('cannot be reached');
    // Thinking twice about a line makes nobody else of it.
    for (let times = 0; times < 2; times += 1) await tick();
    await press('Import 2 runners');
    const [first, second] = importRows.mock.calls.map(([rows]) => rows);
    expect(second).toEqual(first);
    expect(first?.map(({ line }) => line)).toEqual([2, 3]);
    expect(page.textContent).toContain('2 runners added');
  });

  it('sorts lines by what can be done with them', () => {
    expect([ready, twin, wrong].map(fateOf)).toEqual(['ready', 'duplicate', 'wrong']);
    expect(chosenLines(preview, new Set([4]), String).map(({ line }) => line)).toEqual([2]);
  });
});

const problem = {
  code: 'unreachable' as const,
  status: 0,
  title: 'Midstance cannot be reached',
  detail: '',
  howToFix: 'Try again',
  instance: '',
  errors: [],
};
