import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Assessment, SaveAssessment } from '@midstance/contracts/assessments';
import { Connection } from '../../../connection/connection';
import { type Problem, ProblemError } from '../../../http/problem';
import { AssessmentsClient } from '../assessments-client';
import { draft as empty, ids, recorded, stored } from '../testing';
import { cellKey, draftOf, noSetUp, withCell, withKey } from './draft';
import { DraftKeeper } from './draft-keeper';
import { DraftShelf, type ShelvedDraft } from './draft-shelf';
import { MergeQuestion } from './merge-question';

const problem = (code: Problem['code'], more: Partial<Problem> = {}) =>
  new ProblemError({ code, status: 412, title: '', detail: '', howToFix: '', instance: '', errors: [], ...more });

const key = cellKey('wblt-distance', 'left', 1);
const other = cellKey('wblt-distance', 'right', 1);
const length = (value: number | null) => ({
  value,
  option: null,
  notDone: null,
  pain: null,
  confirmed: false,
  unit: 'cm',
});

describe('the draft keeper', () => {
  const saves: { body: SaveAssessment; version: number | null }[] = [];
  const shelf = new Map<string, ShelvedDraft>();
  const online = signal<'online' | 'offline' | 'away'>('online');
  const client = { save: jest.fn(), sign: jest.fn() };
  const question = { ask: jest.fn() };
  let keeper: DraftKeeper;

  beforeEach(() => {
    jest.useFakeTimers();
    saves.length = 0;
    shelf.clear();
    online.set('online');
    client.save.mockReset().mockImplementation((id: string, body: SaveAssessment, version: number | null) => {
      saves.push({ body, version });
      return Promise.resolve({ id, version: (version ?? 0) + 1, savedAt: '2026-11-22T10:00:00Z', warnings: [] });
    });
    question.ask.mockReset().mockResolvedValue([]);
    TestBed.configureTestingModule({
      providers: [
        DraftKeeper,
        { provide: AssessmentsClient, useValue: client },
        { provide: MergeQuestion, useValue: question },
        { provide: Connection, useValue: { state: online } },
        {
          provide: DraftShelf,
          useValue: {
            keep: (id: string, shelved: ShelvedDraft) => Promise.resolve(shelf.set(id, shelved)),
            find: (id: string) => Promise.resolve(shelf.get(id) ?? null),
            forget: (id: string) => Promise.resolve(shelf.delete(id)),
          },
        },
      ],
    });
    keeper = TestBed.inject(DraftKeeper);
  });
  afterEach(() => jest.useRealTimers());

  const type = (value: number, at = key) => {
    keeper.change((draft) => withCell(draft, at, length(value)));
  };
  const begin = async () => {
    await keeper.open(ids.assessment, null);
    keeper.begin(empty);
  };
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  /** The server has a newer version until it is joined. */
  const somebodySaved = (theirs: Assessment) => {
    client.save.mockImplementation((id: string, body: SaveAssessment, version: number | null) => {
      if (version !== theirs.version) return Promise.reject(problem('stale_version', { current: theirs }));
      saves.push({ body, version });
      return Promise.resolve({ id, version: version + 1, savedAt: '2026-11-22T10:00:00Z', warnings: [] });
    });
  };

  it('saves within two seconds of the last key, the whole draft, without a version at first', async () => {
    await begin();
    type(11);
    type(11.5);
    expect(saves).toHaveLength(0);
    await pass(2000);
    expect(saves).toHaveLength(1);
    expect(saves[0]).toMatchObject({ version: null, body: { values: [{ measureId: 'wblt-distance', value: 11.5 }] } });
    expect(keeper.state()).toBe('saved');
    type(12);
    await pass(2000);
    expect(saves[1]?.version).toBe(1);
  });

  it('saves while somebody keeps typing', async () => {
    await begin();
    for (let key_ = 0; key_ < 20; key_ += 1) {
      type(key_);
      await pass(200);
    }
    expect(saves.length).toBeGreaterThan(1);
  });

  it('has one request on its way at a time; what was typed meanwhile goes next', async () => {
    await begin();
    let answer: (saved: unknown) => void = () => undefined;
    client.save.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    type(11);
    await pass(1000);
    type(12);
    await pass(5000);
    expect(client.save).toHaveBeenCalledTimes(1);
    answer({ id: ids.assessment, version: 1, savedAt: '2026-11-22T10:00:00Z', warnings: [] });
    await pass(2000);
    expect(saves).toMatchObject([{ version: 1, body: { values: [{ value: 12 }] } }]);
    expect(keeper.isDirty()).toBe(false);
  });

  it('keeps the draft in the browser while the server is away, and brings it up', async () => {
    await begin();
    client.save.mockRejectedValueOnce(problem('unreachable'));
    type(11);
    await pass(1000);
    expect(keeper.state()).toBe('here');
    expect(shelf.get(ids.assessment)?.draft.cells[key]?.value).toBe(11);
    await pass(6000);
    expect(keeper.state()).toBe('saved');
    expect(shelf.size).toBe(0);
  });

  it('brings a draft back that never reached the server', async () => {
    shelf.set(ids.assessment, { isWhole: true, draft: withCell(empty, key, length(11)), base: null });
    await keeper.open(ids.assessment, null);
    expect(keeper.draft()?.cells[key]?.value).toBe(11);
    await pass(2000);
    expect(saves).toHaveLength(1);
  });

  it('joins what somebody else saved and asks only about the same cell', async () => {
    const first = stored([recorded('wblt-distance', 'left', 10)]);
    await keeper.open(ids.assessment, first);
    const theirs = stored([recorded('wblt-distance', 'left', 10), recorded('wblt-distance', 'right', 9)], {
      version: 2,
    });
    client.save.mockRejectedValueOnce(problem('stale_version', { current: theirs }));
    type(11);
    await pass(3000);
    expect(question.ask).not.toHaveBeenCalled();
    expect(saves.at(-1)?.version).toBe(2);
    expect([keeper.draft()?.cells[key]?.value, keeper.draft()?.cells[other]?.value]).toEqual([11, 9]);
  });

  it('takes over what somebody else saved while nothing is typed, and says what came', async () => {
    await keeper.open(ids.assessment, stored([recorded('wblt-distance', 'left', 10)]));
    await keeper.meet(
      stored([recorded('wblt-distance', 'left', 10), recorded('wblt-distance', 'right', 9)], { version: 2 }),
    );
    expect([keeper.draft()?.cells[key]?.value, keeper.draft()?.cells[other]?.value]).toEqual([10, 9]);
    expect([keeper.arrived(), keeper.version(), keeper.isDirty()]).toEqual([[other], 2, false]);
    await pass(3000);
    expect(saves).toEqual([]);
  });

  it('leaves what is not saved alone: the next save joins it', async () => {
    await keeper.open(ids.assessment, stored([recorded('wblt-distance', 'left', 10)]));
    type(11);
    await keeper.meet(stored([recorded('wblt-distance', 'left', 12)], { version: 2 }));
    expect([keeper.draft()?.cells[key]?.value, keeper.version()]).toEqual([11, 1]);
  });

  it('keeps a test that was added, a lever arm and a pain that wait for their value when somebody else saves', async () => {
    await keeper.open(ids.assessment, stored([]));
    keeper.change((draft) => withKey(draft, 'added', 'fn-sl-rise', true));
    keeper.change((draft) => withKey(draft, 'setUps', 'str-knee-extension', { ...noSetUp, left: 0.34 }));
    keeper.change((draft) => withCell(draft, other, { ...length(null), pain: 4 }));
    expect(keeper.isDirty()).toBe(false);
    await keeper.meet(stored([recorded('wblt-distance', 'left', 12)], { version: 2 }));
    expect(keeper.draft()).toMatchObject({
      added: { 'fn-sl-rise': true },
      setUps: { 'str-knee-extension': { left: 0.34 } },
      cells: { [key]: { value: 12 }, [other]: { pain: 4 } },
    });
  });

  it('takes the other value when that is the answer', async () => {
    await keeper.open(ids.assessment, stored([]));
    somebodySaved(stored([recorded('wblt-distance', 'left', 9)], { version: 2 }));
    question.ask.mockImplementation((differences: unknown[]) => Promise.resolve(differences));
    type(11);
    await pass(3000);
    expect(keeper.draft()?.cells[key]?.value).toBe(9);
    expect(keeper.isDirty()).toBe(false);
  });

  it('asks only when the hands rest: a dialog would take the keys that come', async () => {
    await keeper.open(ids.assessment, stored([]));
    somebodySaved(stored([recorded('wblt-distance', 'left', 9)], { version: 2 }));
    for (let digit = 1; digit <= 5; digit += 1) {
      type(10 + digit);
      await pass(800);
    }
    expect(client.save).toHaveBeenCalled();
    expect(question.ask).not.toHaveBeenCalled();
    await pass(2500);
    expect(question.ask).toHaveBeenCalledTimes(1);
    await pass(1000);
    expect(saves.at(-1)).toMatchObject({ version: 2, body: { values: [{ value: 15 }] } });
  });

  it('says why the server refuses, and keeps what was typed', async () => {
    await begin();
    client.save.mockRejectedValueOnce(problem('rule_refused', { detail: 'The episode is closed.' }));
    type(11);
    await pass(2000);
    expect([keeper.state(), keeper.problem()?.detail]).toEqual(['refused', 'The episode is closed.']);
    expect(keeper.draft()?.cells[key]?.value).toBe(11);
  });

  it('saves what is open before it signs', async () => {
    await begin();
    const signed = stored([recorded('wblt-distance', 'left', 11)], { status: 'signed', version: 2 });
    client.sign.mockResolvedValue(signed);
    type(11);
    const done = keeper.sign();
    await pass(100);
    expect(await done).toBe(signed);
    expect(client.sign).toHaveBeenCalledWith(ids.assessment, 1);
    expect(keeper.draft()).toEqual(draftOf(signed));
  });

  describe('a lever arm without a value', () => {
    const arm = (draft: ReturnType<typeof draftOf>) =>
      withKey(draft, 'setUps', 'str-knee-extension', { ...noSetUp, left: 0.34, right: 0.34 });
    const forces = stored([recorded('str-knee-extension', 'left', 300, { unit: 'N', leverArmM: 0.34 })]);

    it('is there again after a reload, with a test that was added and a pain that waits', async () => {
      await keeper.open(ids.assessment, forces);
      keeper.change((draft) => withKey(arm(draft), 'added', 'fn-sl-rise', true));
      keeper.change((draft) => withCell(draft, other, { ...length(null), pain: 4 }));
      await pass(3000);
      expect([saves.length, keeper.state()]).toEqual([0, 'saved']);
      await keeper.open(ids.assessment, forces);
      await pass(3000);
      expect(keeper.draft()).toMatchObject({
        setUps: { 'str-knee-extension': { left: 0.34, right: 0.34 } },
        added: { 'fn-sl-rise': true },
        cells: { [other]: { pain: 4 } },
      });
      expect([saves.length, question.ask.mock.calls.length, keeper.arrived()]).toEqual([0, 0, []]);
    });

    it('keeps nothing else of the record in the browser, and nothing once it is signed', async () => {
      await keeper.open(ids.assessment, forces);
      keeper.change(arm);
      type(11);
      await pass(3000);
      expect(Object.keys(shelf.get(ids.assessment)?.draft.cells ?? { unsent: 1 })).toEqual([]);
      await keeper.open(ids.assessment, { ...forces, status: 'signed' });
      expect(shelf.size).toBe(0);
    });

    it('goes up with its value', async () => {
      await keeper.open(ids.assessment, stored([]));
      keeper.change(arm);
      await keeper.open(ids.assessment, stored([]));
      keeper.change((draft) => withCell(draft, 'str-knee-extension|right|1', { ...length(280), unit: 'N' }));
      await pass(3000);
      expect(saves.at(-1)?.body.values).toMatchObject([{ side: 'right', value: 280, leverArmM: 0.34 }]);
    });
  });

  it('forgets what was taken back before it was saved', async () => {
    await keeper.open(ids.assessment, stored([]));
    type(11);
    keeper.change((draft) => withCell(draft, key, length(null)));
    await pass(3000);
    expect([shelf.size, saves.length, keeper.state()]).toEqual([0, 0, 'saved']);
  });
});
