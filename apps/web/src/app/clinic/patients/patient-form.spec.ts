import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Patient } from '@midstance/contracts/patients';
import { ErrorSummaryHarness } from '@midstance/ui/error-summary/testing';
import { FieldHarness } from '@midstance/ui/field/testing';
import { Conflict, type ConflictChoice, type ConflictQuestion } from '../../http/conflict';
import { type Problem, ProblemError } from '../../http/problem';
import { mara } from '../person/testing';
import { PatientForm } from './patient-form';
import { PatientsClient } from './patients-client';

const problem: Problem = {
  code: 'conflict',
  status: 409,
  title: '',
  detail: '',
  howToFix: '',
  instance: '',
  errors: [],
};

describe('the form of a runner', () => {
  const save = jest.fn<Promise<Patient>, Parameters<PatientsClient['save']>>();
  const ask = jest.fn<Promise<ConflictChoice>, [ConflictQuestion]>();

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: PatientsClient, useValue: { save } },
        { provide: Conflict, useValue: { ask } },
      ],
    });
  });

  async function open(stored: Patient | null = null) {
    const fixture = TestBed.createComponent(PatientForm);
    fixture.componentRef.setInput('stored', stored);
    const saved = jest.fn();
    fixture.componentInstance.saved.subscribe(saved);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const fields = await loader.getAllHarnesses(FieldHarness);
    const page = fixture.nativeElement as HTMLElement;
    const press = async (words: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.includes(words))?.click();
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const fill = async () => {
      for (const [index, text] of ['Mara', 'Kestrel', '1992-03-03'].entries()) await fields[index]?.enter(text);
    };
    return { fields, page, press, fill, saved, summary: await loader.getHarness(ErrorSummaryHarness) };
  }

  it('says what is missing before anything is sent', async () => {
    const { press, summary } = await open();
    await press('Add runner');
    expect(await summary.messages()).toEqual(['Type the given name', 'Type the family name', 'Type the date of birth']);
    expect(save).not.toHaveBeenCalled();
  });

  it('creates under one id, however often it is sent', async () => {
    save.mockRejectedValueOnce(new ProblemError({ ...problem, code: 'unreachable', title: 'No connection' }));
    save.mockResolvedValueOnce(mara);
    const { fill, press, saved, summary } = await open();
    await fill();
    await press('Add runner');
    expect(await summary.messages()).toHaveLength(1);
    await press('Add runner');
    const [first, second] = save.mock.calls;
    expect(second?.[0]).toBe(first?.[0]);
    expect(second?.[1]).toMatchObject({ givenName: 'Mara', birthDate: '1992-03-03', bodyMassKg: null });
    expect(second?.[2]).toBeUndefined();
    expect(saved).toHaveBeenCalledWith(mara);
  });

  it('asks whether it is the same person, and saves when it is somebody else', async () => {
    const { id, givenName, familyName, birthDate, archived } = mara;
    const current = { id, givenName, familyName, birthDate, archived };
    save.mockRejectedValueOnce(new ProblemError({ ...problem, code: 'possible_duplicate', current }));
    save.mockResolvedValueOnce(mara);
    const { page, fill, press, saved } = await open();
    await fill();
    await press('Add runner');
    expect(saved).not.toHaveBeenCalled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('is already a runner of this clinic');
    expect(page.querySelector('[role=alert] a')?.getAttribute('href')).toBe(`/clinic/patients/${mara.id}`);
    await press('somebody else');
    expect(save.mock.calls[1]?.[1]).toMatchObject({ acceptDuplicate: true });
    expect(saved).toHaveBeenCalledWith(mara);
  });

  it('edits on the version it was opened with, and asks when somebody saved first', async () => {
    const current = { ...mara, familyName: 'Falk', version: 4 };
    save.mockRejectedValueOnce(new ProblemError({ ...problem, code: 'stale_version', current }));
    save.mockResolvedValueOnce({ ...mara, version: 5 });
    ask.mockResolvedValue('mine');
    const { press, saved } = await open(mara);
    await press('Save');
    expect(ask.mock.calls[0]?.[0].rows).toEqual([{ label: 'Family name', mine: 'Kestrel', theirs: 'Falk' }]);
    expect(save.mock.calls.map((call) => call[2])).toEqual([3, 4]);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('takes the other version into the form when that counts, and keeps mine for later', async () => {
    const current = { ...mara, familyName: 'Falk', version: 4 };
    save.mockRejectedValue(new ProblemError({ ...problem, code: 'stale_version', current }));
    ask.mockResolvedValueOnce('later').mockResolvedValueOnce('theirs');
    const { page, press, saved } = await open(mara);
    const family = () => page.querySelectorAll('input')[1]?.value;
    await press('Save');
    expect(family()).toBe('Kestrel');
    expect(saved).not.toHaveBeenCalled();
    await press('Save');
    expect(family()).toBe('Falk');
    expect(saved).toHaveBeenCalledWith(current);
  });
});
