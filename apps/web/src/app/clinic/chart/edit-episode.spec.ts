import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ErrorSummaryHarness } from '@midstance/ui/error-summary/testing';
import { Conflict, type ConflictChoice, type ConflictQuestion } from '../../http/conflict';
import { kneeEpisode, mara } from '../person/testing';
import { conflictRows } from './episode-conflict';
import { EditEpisode } from './edit-episode';
import { emptyEpisode, episodeModelOf, regions, saveEpisodeOf } from './episode-model';

describe('the form of an episode', () => {
  const ask = jest.fn<Promise<ConflictChoice>, [ConflictQuestion]>();
  let server: HttpTestingController;

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: Conflict, useValue: { ask } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  });

  async function open(episodeId?: string, patient = mara) {
    const fixture = TestBed.createComponent(EditEpisode);
    fixture.componentRef.setInput('id', mara.id);
    fixture.componentRef.setInput('episodeId', episodeId);
    fixture.detectChanges();
    server.expectOne(`/api/patients/${mara.id}/episodes`).flush({ items: [kneeEpisode] });
    server.expectOne(`/api/patients/${mara.id}`).flush(patient);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const choose = async (index: number, value: string) => {
      const control = page.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')[index]!;
      control.value = value;
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    };
    const send = () => page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    const saving = () => server.expectOne((sent) => sent.method === 'PUT');
    return { fixture, page, settle, choose, send, saving };
  }

  it('says whose episode it is and what is missing', async () => {
    const { page, fixture, send, settle } = await open();
    expect(page.querySelector('header')?.textContent).toMatch(/Mara Kestrel · \d+ · born .*1992 · id 000003/);
    send();
    await settle();
    const summary = await TestbedHarnessEnvironment.loader(fixture).getHarness(ErrorSummaryHarness);
    expect(await summary.messages()).toEqual(['Choose the complaint', 'Choose the place']);
  });

  // At any moment one of these two zones has another day than the clinic.
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('begins on the runner’s own day in %s', async (timeZone) => {
    const { page } = await open(undefined, { ...mara, timeZone });
    const ownDay = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
    const [onset, started] = page.querySelectorAll<HTMLInputElement>('.fields input[type=date]');
    expect(started?.value).toBe(ownDay);
    expect(onset?.max).toBe(ownDay);
  });

  it('opens an episode with factors and precautions', async () => {
    const { page, choose, send, saving, settle } = await open();
    await choose(0, 'itb');
    await choose(1, 'lateral-knee');
    await choose(2, 'left');
    page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[3]?.click();
    const add = page.querySelector<HTMLSelectElement>('app-precaution-editor select')!;
    add.value = 'no-impact';
    add.dispatchEvent(new Event('change'));
    await settle();
    send();
    await settle();
    const request = saving();
    expect(request.request.headers.has('If-Match')).toBe(false);
    expect(request.request.body).toMatchObject({
      patientId: mara.id,
      complaint: 'itb',
      region: 'lateral-knee',
      side: 'left',
      onsetDate: null,
      factors: ['footwear'],
      precautions: [{ code: 'no-impact', note: null, until: null }],
      goal: null,
      status: 'open',
    });
    request.flush({ ...kneeEpisode, id: mara.id });
    await settle();
    expect(TestBed.inject(Router).navigate).toHaveBeenCalledWith(['/clinic/patients', mara.id]);
  });

  it('edits on the version it was opened with, and asks when somebody saved first', async () => {
    ask.mockResolvedValue('mine');
    const { send, saving, settle } = await open(kneeEpisode.id);
    send();
    await settle();
    const first = saving();
    expect(first.request.headers.get('If-Match')).toBe('"v2"');
    const current = { ...kneeEpisode, side: 'left', version: 3 };
    first.flush({ code: 'stale_version', title: '', errors: [], current }, { status: 412, statusText: 'stale' });
    await settle();
    expect(ask.mock.calls[0]?.[0].rows).toEqual([{ label: 'Side', mine: 'right', theirs: 'left' }]);
    expect(saving().request.headers.get('If-Match')).toBe('"v3"');
  });

  it('says when the episode is not there', async () => {
    expect((await open(mara.id)).page.textContent).toContain('not in the record');
  });

  it('goes there and back without a change', () => {
    const { id, version, closedAt, ...content } = kneeEpisode;
    expect(saveEpisodeOf(episodeModelOf(kneeEpisode), mara.id)).toEqual(content);
    expect([id, version, closedAt]).not.toContain(undefined);
    expect(saveEpisodeOf(emptyEpisode('2026-11-22'), mara.id)).toMatchObject({ goal: null, onsetDate: null });
  });

  it('knows the places of the body and says in words what differs', () => {
    expect(regions()).toContainEqual({ id: 'anterior-knee', label: 'Front of the knee' });
    const mine = episodeModelOf(kneeEpisode);
    const theirs = { ...mine, complaint: 'itb', precautions: [] };
    expect(conflictRows(mine, theirs)).toEqual([
      { label: 'Complaint', mine: 'Front-of-knee pain', theirs: 'Outer-knee pain (iliotibial band)' },
      { label: 'Precautions', mine: 'No impact (hops, jumps, running)', theirs: '–' },
    ]);
  });
});
