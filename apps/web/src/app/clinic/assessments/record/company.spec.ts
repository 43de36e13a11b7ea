import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Assessment } from '@midstance/contracts/assessments';
import { Connection } from '../../../connection/connection';
import { AssessmentsClient } from '../assessments-client';
import { ids, recorded, stored } from '../testing';
import { Company } from './company';
import { Recording } from './recording';

describe('who else is in a draft', () => {
  const beInDraft = jest.fn();
  const keeper = { version: signal<number | null>(1), arrived: signal<readonly string[]>([]), meet: jest.fn() };
  const recording = { keeper, locked: signal(false), signedElsewhere: jest.fn() };
  const online = signal<'online' | 'offline' | 'away'>('online');
  let isHidden = false;
  let company: Company;

  beforeEach(() => {
    jest.useFakeTimers();
    isHidden = false;
    online.set('online');
    keeper.version.set(1);
    keeper.arrived.set([]);
    keeper.meet.mockReset();
    recording.locked.set(false);
    recording.signedElsewhere.mockReset();
    beInDraft.mockReset().mockResolvedValue({ others: [], current: null });
    jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (isHidden ? 'hidden' : 'visible'));
    TestBed.configureTestingModule({
      providers: [
        Company,
        { provide: AssessmentsClient, useValue: { beInDraft } },
        { provide: Connection, useValue: { state: online } },
        { provide: Recording, useValue: recording },
      ],
    });
    company = TestBed.inject(Company);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const saved = (more: Partial<Assessment> = {}) =>
    stored([recorded('wblt-distance', 'left', 9)], { version: 2, ...more });

  it('names them, at once and again every three seconds', async () => {
    beInDraft.mockResolvedValue({ others: [{ name: 'Kim' }], current: null });
    company.follow(ids.assessment);
    await pass(0);
    expect(company.others()).toEqual(['Kim']);
    expect(beInDraft).toHaveBeenCalledWith(ids.assessment, 1);
    await pass(3100);
    expect(beInDraft).toHaveBeenCalledTimes(2);
  });

  it('hands on what they saved', async () => {
    beInDraft.mockResolvedValue({ others: [], current: saved() });
    company.follow(ids.assessment);
    await pass(0);
    expect(keeper.meet).toHaveBeenCalledWith(saved());
    expect(recording.signedElsewhere).not.toHaveBeenCalled();
  });

  it('hands on that they signed', async () => {
    beInDraft.mockResolvedValue({ others: [], current: saved({ status: 'signed' }) });
    company.follow(ids.assessment);
    await pass(0);
    expect(recording.signedElsewhere).toHaveBeenCalled();
    expect(keeper.meet).not.toHaveBeenCalled();
  });

  it.each([
    ['the page is hidden', () => (isHidden = true)],
    ['there is no network', () => online.set('offline')],
    ['nothing is stored yet', () => keeper.version.set(null)],
    ['the record is signed', () => recording.locked.set(true)],
  ])('does not ask while %s', async (_, happen) => {
    happen();
    company.follow(ids.assessment);
    await pass(10_000);
    expect(beInDraft).not.toHaveBeenCalled();
  });

  it('asks at once when the page comes back to sight', async () => {
    isHidden = true;
    company.follow(ids.assessment);
    await pass(4000);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(beInDraft).toHaveBeenCalledTimes(1);
  });

  it('asks no more when nobody is at the desk, so that the session can end, and at once at the next key', async () => {
    company.follow(ids.assessment);
    await pass(125_000);
    const asked = beInDraft.mock.calls.length;
    await pass(60_000);
    expect(beInDraft).toHaveBeenCalledTimes(asked);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    await pass(0);
    expect(beInDraft).toHaveBeenCalledTimes(asked + 1);
  });

  it('goes on asking a server that is away', async () => {
    online.set('away');
    company.follow(ids.assessment);
    await pass(3100);
    expect(beInDraft).toHaveBeenCalledTimes(2);
  });

  it('goes on asking after a failure, and names nobody meanwhile', async () => {
    beInDraft.mockResolvedValueOnce({ others: [{ name: 'Kim' }], current: null });
    beInDraft.mockRejectedValueOnce(new Error('away'));
    company.follow(ids.assessment);
    await pass(3100);
    expect(company.others()).toEqual([]);
    await pass(3100);
    expect(beInDraft).toHaveBeenCalledTimes(3);
  });

  it('lets a mark fade', async () => {
    keeper.arrived.set(['wblt-distance|left|1']);
    TestBed.tick();
    await pass(7900);
    expect(keeper.arrived()).toHaveLength(1);
    await pass(200);
    expect(keeper.arrived()).toEqual([]);
  });
});
