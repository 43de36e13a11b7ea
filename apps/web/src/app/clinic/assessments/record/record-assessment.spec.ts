import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Assessment, signedSnapshot } from '@midstance/contracts/assessments';
import { emptyEntry } from '@midstance/ui/bilateral-grid';
import { BilateralGridHarness } from '@midstance/ui/bilateral-grid/testing';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { signal } from '@angular/core';
import { Dialogs } from '../../../dialogs/dialogs';
import { ActivityDrafts, activitiesKey } from '../../goals/activity-drafts';
import { BatteriesClient } from '../../settings-data/batteries-client';
import { OpenRedFlags } from '../../red-flags/open-red-flags';
import { AssessmentsClient } from '../assessments-client';
import { DraftShelf } from '../draft/draft-shelf';
import { episode, ids, patient, recorded, stored } from '../testing';
import { problemInterceptor } from '../../../http/problem-interceptor';
import { NewAssessments } from '../new-assessments';
import { RecordAssessment } from './record-assessment';
import { Recording } from './recording';

const notFound = { code: 'not_found', title: 'Not found', detail: 'No such record', status: 404, errors: [] };

describe('recording an assessment', () => {
  const dialogs = { ask: jest.fn() };
  let http: HttpTestingController;
  let ownLimits: object[];
  let ownBatteries: object[];
  let fixture: ComponentFixture<RecordAssessment>;

  beforeAll(() => {
    // The test browser has neither; a figure asks for both.
    const still = { matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() };
    const observer = jest.fn(() => ({ observe: jest.fn(), disconnect: jest.fn() }));
    Object.assign(globalThis, { matchMedia: () => still, IntersectionObserver: observer });
  });

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        { provide: NUMBER_LOCALE, useValue: signal('en-GB') },
        { provide: Dialogs, useValue: dialogs },
        {
          provide: DraftShelf,
          useValue: {
            keep: () => Promise.resolve(),
            find: () => Promise.resolve(null),
            forget: () => Promise.resolve(),
          },
        },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    dialogs.ask.mockReset();
    ownLimits = [];
    ownBatteries = [];
  });
  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  async function settle(): Promise<void> {
    // Parts that are loaded late ask while the page is waited for.
    const answering = setInterval(() => {
      answer('/thresholds', { version: 1, values: ownLimits });
      answer('/batteries', { items: ownBatteries });
      answer('/episode-goals', { items: [] });
      answer('/outcomes', { series: [], responses: [], openLinks: [], askable: [] });
    });
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      await fixture.whenStable();
    }
    clearInterval(answering);
  }

  const answer = (path: string, body: object) => {
    http.match((request) => request.url.endsWith(path)).forEach((request) => request.flush(body));
  };

  async function open(assessment: Assessment | null, inputs: Record<string, string> = {}): Promise<void> {
    fixture = TestBed.createComponent(RecordAssessment);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('id', ids.patient);
    fixture.componentRef.setInput('assessmentId', ids.assessment);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    answer(ids.patient, patient);
    answer('/episodes', { items: [episode] });
    await settle();
    const asked = http.expectOne(`/api/assessments/${inputs['assessmentId'] ?? ids.assessment}`);
    if (assessment) asked.flush(assessment);
    else asked.flush(notFound, { status: 404, statusText: 'Not Found' });
    await settle();
    answer('/assessments', { items: [] });
    await settle();
  }

  const grid = () => TestbedHarnessEnvironment.loader(fixture).getHarness(BilateralGridHarness);
  const text = () => (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  const button = (name: string) =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((each) =>
      each.textContent.includes(name),
    );

  it('never shows the record of another runner under this one’s name', async () => {
    await open(stored([], { patientId: ids.episode }));
    expect(text()).toContain('This assessment belongs to another runner');
    expect(text()).not.toContain('Knee extension');
    expect(button('Sign assessment')).toBeUndefined();
  });

  it('begins nothing under an address that is no id: nothing could be stored there', async () => {
    await open(null, { assessmentId: 'not-an-id' });
    expect(text()).toContain('No such record');
    expect(button('Knee, quick')).toBeUndefined();
  });

  it('asks what to measure, the battery of the complaint first, and begins at the first field', async () => {
    await open(null);
    const names = [...(fixture.nativeElement as HTMLElement).querySelectorAll('li b')].map((each) => each.textContent);
    expect(names.slice(0, 2)).toEqual(['Front-of-knee pain', 'Knee, quick']);
    button('Knee, quick')?.click();
    await settle();
    answer('/assessments', { items: [] });
    await settle();
    expect(await (await grid()).focused()).toBe('Worst pain while running, of 10');
  });

  // At any moment one of these two zones has another day than the clinic.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'begins on the runner’s own day in %s, however late the runner is known',
    async (timeZone) => {
      fixture = TestBed.createComponent(RecordAssessment);
      for (const [name, value] of Object.entries({ id: ids.patient, assessmentId: ids.assessment, battery: 'shin' }))
        fixture.componentRef.setInput(name, value);
      fixture.detectChanges();
      // Nothing is stable while an answer is waited for.
      const answerTheRest = async () => {
        for (let turn = 0; turn < 10; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve, 2));
          TestBed.tick();
          http
            .match(`/api/assessments/${ids.assessment}`)
            .forEach((asked) => asked.flush(notFound, { status: 404, statusText: 'Not Found' }));
          answer('/batteries', { items: [] });
          answer('/assessments', { items: [] });
        }
      };
      answer('/episodes', { items: [episode] });
      await answerTheRest();
      answer(ids.patient, { ...patient, timeZone });
      await answerTheRest();
      const draft = fixture.debugElement.injector.get(Recording).draft();
      expect(draft?.facts.assessedOn).toBe(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()));
    },
  );

  it('offers a battery of the clinic first for its complaint, and records its tests', async () => {
    ownBatteries = [ownBattery(1, 'Saturday knees', ['str-knee-extension'])];
    await open(null);
    button('Saturday knees')?.click();
    await settle();
    answer('/assessments', { items: [] });
    await settle();
    expect(text()).toContain('Saturday knees');
    expect(button('Strength')?.textContent).toContain('0/1');
    button('Intake')?.click();
    await settle();
    expect(text()).toContain('Training');
  });

  const ownBattery = (version: number, name: string, strength: string[]) => ({
    id: 'own.0190a000-0000-7000-8000-00000000000b',
    ...{ own: true, version, name, complaint: episode.complaint, note: '', retired: false },
    ...{ gait: [], strength, mobility: [], function: [], tests: [] },
  });

  it('shows an old record with the tests, their order and the name its battery had', async () => {
    ownBatteries = [ownBattery(2, 'Saturday knees, short', ['str-hip-abduction'])];
    const { id } = ownBattery(1, '', []);
    const values = [recorded('str-knee-extension', 'left', 400, { unit: 'N' })];
    const snapshot = signedSnapshot.parse({
      engineVersion: '1',
      evaluation: { measures: {}, problems: [], redFlagChecks: [] },
      findings: [],
      redFlags: [],
    });
    const was = ownBattery(1, 'Saturday knees', ['str-hip-extension', 'str-knee-extension']);
    const asItWas = jest.spyOn(TestBed.inject(BatteriesClient), 'asItWas').mockResolvedValue(was);
    await open(stored(values, { batteryId: id, batteryVersion: 1, status: 'signed', snapshot }));
    button('Strength')?.click();
    await settle();
    expect(asItWas).toHaveBeenCalledWith(id, 1);
    expect(text()).toContain('Saturday knees');
    expect(text()).not.toContain('Saturday knees, short');
    const rows = [...(fixture.nativeElement as HTMLElement).querySelectorAll('th[role=rowheader]')];
    expect(rows.map((row) => row.firstChild?.textContent?.trim())).toEqual(['Hip extension', 'Knee extension']);
  });

  it('shows no tests of another version of a battery of the product in an old record', async () => {
    const values = [recorded('str-knee-extension', 'left', 400, { unit: 'N' })];
    const rowNames = () =>
      [...(fixture.nativeElement as HTMLElement).querySelectorAll('th[role=rowheader]')].map((row) =>
        row.firstChild?.textContent?.trim(),
      );
    await open(stored(values, { batteryVersion: 1 }));
    expect(rowNames()).toContain('Hip abduction');
    fixture.destroy();
    await open(stored(values, { batteryVersion: 99 }));
    expect(rowNames()).toEqual(['Knee extension']);
  });

  it('begins with the newest version of a battery of the clinic', async () => {
    ownBatteries = [ownBattery(3, 'Saturday knees', ['str-hip-abduction'])];
    await open(null);
    button('Saturday knees')?.click();
    await settle();
    answer('/assessments', { items: [] });
    await settle();
    button('Strength')?.click();
    await settle();
    await (await grid()).focus('Hip abduction', 'left');
    await (await grid()).type('200');
    await new Promise((resolve) => setTimeout(resolve, 800));
    const sent = http.expectOne({ method: 'PUT', url: `/api/assessments/${ids.assessment}` });
    expect(sent.request.body).toMatchObject({ batteryId: ownBattery(3, '', []).id, batteryVersion: 3 });
  });

  it('does not ask the server for an assessment that has just been begun', async () => {
    const id = TestBed.inject(NewAssessments).make();
    fixture = TestBed.createComponent(RecordAssessment);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('id', ids.patient);
    fixture.componentRef.setInput('assessmentId', id);
    fixture.detectChanges();
    answer(ids.patient, patient);
    answer('/episodes', { items: [episode] });
    await settle();
    http.expectNone(`/api/assessments/${id}`);
    expect(text()).toContain('What will you measure?');
    expect(text()).toMatch(/1 special test(?!s)/);
  });

  it('takes a pasted column back with Ctrl+Z, and does it again', async () => {
    await open(stored([]));
    button('Strength')?.click();
    await settle();
    const cells = await grid();
    await cells.focus('Knee extension', 'left');
    const first = { rowId: 'str-knee-extension', side: 'left', trial: 1, entry: { ...emptyEntry, value: 412 } };
    dialogs.ask.mockResolvedValue([first, { ...first, trial: 2, entry: { ...emptyEntry, value: 418 } }]);
    await cells.paste('412\n418');
    await settle();
    const values = async () => [
      await cells.text('Knee extension', 'left'),
      await cells.text('Knee extension', 'left', 2),
    ];
    expect(await values()).toEqual(['412', '418']);
    const press = async (key: string, shiftKey: boolean) => {
      const event = new KeyboardEvent('keydown', { key, shiftKey, ctrlKey: true, bubbles: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
      await settle();
    };
    await press('z', false);
    expect(await values()).toEqual(['', '']);
    expect(await cells.focused()).toBe('Knee extension, left, trial 1, N');
    await press('Z', true);
    expect(await values()).toEqual(['412', '418']);
  });

  it('judges by the limits of the clinic', async () => {
    const values = [
      recorded('str-knee-extension', 'right', 380, { unit: 'N' }),
      recorded('str-knee-extension', 'left', 400, { unit: 'N' }),
    ];
    const who = { reason: 'our own norm', by: 'Lena Vogt', at: '2026-11-01T08:00:00Z' };
    const statusOf = async () => {
      await open(stored(values));
      button('Strength')?.click();
      await settle();
      const shown = [...(fixture.nativeElement as HTMLElement).querySelectorAll('.status')];
      return shown.find((each) => each.textContent.includes('95 %'))?.className;
    };
    expect(await statusOf()).toContain('good');
    fixture.destroy();
    ownLimits = [{ id: 'symmetry.watch.low', value: 97, ...who }];
    expect(await statusOf()).toContain('watch');
  });

  it('keeps the keys somewhere when PageUp leads from the grid to the intake', async () => {
    await open(null, { battery: 'patellofemoral' });
    await (await grid()).press('PageUp');
    await settle();
    expect(text()).toContain('Training');
    expect(document.activeElement?.textContent).toContain('Intake');
  });

  it('begins at the intake when activities typed there are not stored yet', async () => {
    const draft = stored([]);
    TestBed.inject(ActivityDrafts).keep(activitiesKey(ids.episode, draft.assessedOn), { name: 'Stairs down' });
    await open(draft);
    expect((fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('.add input')?.value).toBe(
      'Stairs down',
    );
  });

  it('says why a body mass is not taken, and keeps what was typed and what was stored', async () => {
    await open(stored([], { bodyMassKg: 60 }));
    button('Intake')?.click();
    await settle();
    const page = fixture.nativeElement as HTMLElement;
    const mass = page.querySelector<HTMLInputElement>('input[inputmode=decimal]')!;
    for (const typed of ['12', 'sixty']) {
      mass.value = typed;
      mass.dispatchEvent(new Event('change'));
      await settle();
      expect([mass.value, text().includes('Body mass must be 20 to 250 kg')]).toEqual([typed, true]);
    }
    mass.value = '61,5';
    mass.dispatchEvent(new Event('change'));
    await settle();
    expect(text()).not.toContain('Body mass must be');
  });

  it('works out best, symmetry and findings while one types', async () => {
    await open(null, { battery: 'patellofemoral' });
    button('Strength')?.click();
    await settle();
    const cells = await grid();
    for (const value of ['300', '', '', '400']) {
      if (value) await cells.type(value);
      await cells.press('Enter');
    }
    await settle();
    expect(text()).toContain('75 %');
    expect(text()).toContain('Muscle imbalance');
    expect(text()).toContain('decision support, not a diagnosis');
  });

  it('opens why with the numbers, and keeps what was decided on a finding', async () => {
    const values = [
      recorded('str-knee-extension', 'right', 300, { unit: 'N' }),
      recorded('str-knee-extension', 'left', 400, { unit: 'N' }),
      recorded('pain-running', 'none', 4),
    ];
    await open(stored(values));
    button('why')?.click();
    await settle();
    expect(text()).toContain('Rule R');
    button('Accept')?.click();
    await settle();
    expect(text()).toContain('✓ Accepted');
    button('Undo')?.click();
    await settle();
    button('Dismiss')?.click();
    await settle();
    button('Measurement in doubt')?.click();
    await settle();
    expect(text()).toContain('Dismissed');
  });

  it('shows an open red flag with its advice, and what was done about it', async () => {
    await open(stored([], { intake: [{ questionId: 'chest-pain', side: 'none', answer: true }] }));
    expect(text()).toContain('Emergency: Chest or breathing symptoms');
    button('Acknowledge')?.click();
    await settle();
    const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('app-red-flag-banner input');
    field!.value = 'Sent to the emergency department';
    button('Record it')?.click();
    await settle();
    expect(text()).toContain('looked into: Sent to the emergency department');
    expect(text()).not.toContain('Emergency:');
  });

  it('reads the flags above the screens anew once a save has changed what the draft finds', async () => {
    const flags = TestBed.inject(OpenRedFlags);
    const reload = jest.spyOn(flags, 'reload');
    await open(stored([], { intake: [{ questionId: 'chest-pain', side: 'none', answer: true }] }));
    expect(flags.draftInHand()).toBe(ids.assessment);
    const saved = { id: ids.assessment, version: 9, savedAt: '2026-11-22T08:00:00.000Z', warnings: [] };
    jest.spyOn(TestBed.inject(AssessmentsClient), 'save').mockResolvedValue(saved);
    reload.mockClear();
    button('Acknowledge')?.click();
    await settle();
    const field = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('app-red-flag-banner input');
    field!.value = 'Sent to the emergency department';
    button('Record it')?.click();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await settle();
    expect(reload).toHaveBeenCalledTimes(1);
    fixture.destroy();
    expect(flags.draftInHand()).toBeNull();
  });

  it('does not sign while an unusual value is unconfirmed, and says which', async () => {
    await open(stored([recorded('wblt-distance', 'left', 24)]));
    button('Sign assessment')?.click();
    await settle();
    expect(text()).toContain('Before signing: these values are outside the usual range');
    expect(dialogs.ask).not.toHaveBeenCalled();
  });

  it('signs after the last question and locks the record', async () => {
    await open(stored([recorded('wblt-distance', 'left', 12)]));
    dialogs.ask.mockResolvedValue(true);
    button('Sign assessment')?.click();
    await settle();
    const request = http.expectOne(`/api/assessments/${ids.assessment}/sign`);
    expect(request.request.headers.get('If-Match')).toBe('"v1"');
    const snapshot = signedSnapshot.parse({
      engineVersion: '1',
      evaluation: { measures: {}, problems: [], redFlagChecks: [] },
      findings: [],
      redFlags: [],
    });
    const signed = stored([recorded('wblt-distance', 'left', 12)], {
      status: 'signed',
      signedAt: '2026-11-22T10:00:00Z',
      signedBy: 'Lena Vogt',
      snapshot,
      version: 2,
    });
    request.flush(signed);
    await settle();
    expect(text()).toContain('by Lena Vogt');
    expect(button('Sign assessment')).toBeUndefined();
    expect((fixture.nativeElement as HTMLElement).querySelector('input[data-cell]:not([readonly])')).toBeNull();
    expect(text()).toContain('Addenda');
  });

  it('repeats the last battery with its lever arms and shows the last values under the cells', async () => {
    const values = [recorded('str-knee-extension', 'left', 402, { unit: 'N', leverArmM: 0.34 })];
    await open(null, { repeat: 'earlier' });
    http.expectOne('/api/assessments/earlier').flush(stored(values, { status: 'signed' }));
    await settle();
    expect(text()).toContain('N · lever 0.34 m');
    expect(text()).toContain('Last time 402');
  });

  it('says beside a lever arm that it is kept here alone until its side has a value', async () => {
    const words = 'Kept on this device until a value of that side is recorded';
    const arms = (leverArmM: number | null, value: number | null) =>
      recorded('str-knee-extension', 'left', value, { unit: 'N', leverArmM });
    await open(stored([arms(0.34, 402)]));
    await (await grid()).focus('Knee extension', 'left');
    await settle();
    expect(text()).not.toContain(words);
    const arm = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(
      '[aria-label="Lever arm right"]',
    )!;
    arm.value = '0.33';
    arm.dispatchEvent(new Event('change'));
    await settle();
    expect(text()).toContain(words);
  });

  it('says that an assessment needs an open episode', async () => {
    fixture = TestBed.createComponent(RecordAssessment);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('id', ids.patient);
    fixture.componentRef.setInput('assessmentId', ids.assessment);
    fixture.detectChanges();
    answer(ids.patient, patient);
    answer('/episodes', { items: [] });
    await settle();
    http.expectOne(`/api/assessments/${ids.assessment}`).flush(notFound, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(text()).toContain('There is no open episode');
  });
});
