import { TestBed } from '@angular/core/testing';
import type { TrainingReceipt } from '@midstance/contracts/training';
import { Api } from '../../http/api';
import { ProblemError, type Problem } from '../../http/problem';
import { Outbox } from './outbox';
import { Phone } from './phone';
import { openShelf, type Shelf } from './shelf';

const taken: TrainingReceipt = { replay: false, sessionClass: null, message: 'Saved.' };

function failure(code: Problem['code'], status: number): ProblemError {
  return new ProblemError({ code, status, title: code, detail: '', howToFix: '', instance: '', errors: [] });
}

/** The server: remembers what reached it, and answers as the test says. */
class Server {
  readonly reached: [string, unknown][] = [];
  answer: () => Promise<TrainingReceipt> = () => Promise.resolve(taken);

  put(url: string, body: unknown): Promise<TrainingReceipt> {
    this.reached.push([url, body]);
    return this.answer();
  }
}

describe('the outbox', () => {
  let server: Server;
  let shelf: Shelf;

  /** A phone whose app was just opened; what it kept before is still there. */
  function openApp(): Outbox {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: server },
        { provide: Phone, useValue: shelf },
      ],
    });
    return TestBed.inject(Outbox);
  }

  beforeEach(async () => {
    server = new Server();
    shelf = await openShelf('spec');
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] });
  });
  afterEach(() => jest.useRealTimers());

  const away = () => Promise.reject(failure('unreachable', 0));
  const urls = () => server.reached.map(([url]) => url);

  it('sends in the order of writing', async () => {
    const outbox = openApp();
    for (const url of ['/a', '/b', '/c']) await outbox.put(url, {});
    await outbox.flush();
    expect(urls()).toEqual(['/a', '/b', '/c']);
    expect(outbox.waiting()).toBe(0);
    expect(outbox.lastReceipt()).toEqual(taken);
  });

  it('keeps everything without signal, and nothing overtakes', async () => {
    server.answer = away;
    const outbox = openApp();
    await outbox.put('/a', {});
    await outbox.put('/b', {});
    await outbox.flush();
    expect(outbox.waiting()).toBe(2);
    expect(urls()).not.toContain('/b');
    server.answer = () => Promise.resolve(taken);
    window.dispatchEvent(new Event('online'));
    await outbox.flush();
    expect(outbox.waiting()).toBe(0);
    expect(urls().slice(-2)).toEqual(['/a', '/b']);
  });

  it('tries again by itself, each time a little later', async () => {
    server.answer = away;
    const outbox = openApp();
    await outbox.put('/a', {});
    await outbox.flush();
    const before = server.reached.length;
    await jest.advanceTimersByTimeAsync(4999);
    expect(server.reached).toHaveLength(before);
    await jest.advanceTimersByTimeAsync(1);
    expect(server.reached).toHaveLength(before + 1);
    await jest.advanceTimersByTimeAsync(5000);
    expect(server.reached).toHaveLength(before + 1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.reached).toHaveLength(before + 2);
  });

  it('puts a newer answer in the place of one that still waits', async () => {
    server.answer = away;
    const outbox = openApp();
    await outbox.put('/runs/1', { painAfter60Min: null });
    await outbox.put('/other', {});
    await outbox.flush();
    await outbox.put('/runs/1', { painAfter60Min: 2 });
    await outbox.flush();
    expect(outbox.waiting()).toBe(2);
    server.reached.length = 0;
    server.answer = () => Promise.resolve(taken);
    await outbox.flush();
    expect(server.reached).toEqual([
      ['/runs/1', { painAfter60Min: 2 }],
      ['/other', {}],
    ]);
  });

  it('does not lose an answer given while the earlier one is on its way', async () => {
    let arrive: (receipt: TrainingReceipt) => void = () => undefined;
    server.answer = () => new Promise((resolve) => (arrive = resolve));
    const outbox = openApp();
    await outbox.put('/runs/1', { pain: null });
    await jest.advanceTimersByTimeAsync(0);
    await outbox.put('/runs/1', { pain: 2 });
    server.answer = () => Promise.resolve(taken);
    arrive(taken);
    await outbox.flush();
    expect(server.reached).toEqual([
      ['/runs/1', { pain: null }],
      ['/runs/1', { pain: 2 }],
    ]);
    expect(outbox.waiting()).toBe(0);
  });

  it('sends what an earlier opening of the app left, and sends it again when the answer was lost', async () => {
    server.answer = away;
    const before = openApp();
    await before.put('/a', { pain: 3 });
    await before.flush();
    server.reached.length = 0;
    server.answer = () => Promise.resolve({ ...taken, replay: true });
    const after = openApp();
    await after.flush();
    expect(server.reached).toEqual([['/a', { pain: 3 }]]);
    expect(after.waiting()).toBe(0);
  });

  it('keeps the queue when nobody is signed in any more', async () => {
    server.answer = () => Promise.reject(failure('session_expired', 401));
    const outbox = openApp();
    await outbox.put('/a', {});
    await outbox.flush();
    expect(outbox.waiting()).toBe(1);
    expect(outbox.refused()).toEqual([]);
    // Asking for the password again and again would only pester.
    await jest.advanceTimersByTimeAsync(600_000);
    expect(server.reached).toHaveLength(1);
  });

  it('sets aside what the server refuses, says why, and goes on', async () => {
    server.answer = () =>
      server.reached.length === 1 ? Promise.reject(failure('id_reused', 409)) : Promise.resolve(taken);
    const outbox = openApp();
    await outbox.put('/a', {});
    await outbox.put('/b', {});
    await outbox.flush();
    expect(outbox.waiting()).toBe(0);
    const [refused] = outbox.refused();
    expect(refused).toMatchObject({ url: '/a', refusal: 'id_reused.' });
    await outbox.tryAgain(refused!);
    expect(outbox.refused()).toEqual([]);
    expect(urls()).toEqual(['/a', '/b', '/a']);
  });

  it('forgets everything when it is wiped', async () => {
    server.answer = away;
    const outbox = openApp();
    await outbox.put('/a', {});
    await outbox.flush();
    await shelf.wipe();
    const after = openApp();
    await after.flush();
    expect(after.waiting()).toBe(0);
  });

  it('does not lose what another tab wrote while an earlier answer was on its way from here', async () => {
    let arrive: (receipt: TrainingReceipt) => void = () => undefined;
    server.answer = () => new Promise((resolve) => (arrive = resolve));
    const outbox = openApp();
    await outbox.put('/runs/1', { pain: null });
    await jest.advanceTimersByTimeAsync(0);
    const [sending] = await shelf.entries();
    await shelf.change(sending!, { ...sending!, body: { pain: 2 } });
    server.answer = () => Promise.resolve(taken);
    arrive(taken);
    await outbox.flush();
    expect(server.reached.map(([, body]) => body)).toEqual([{ pain: null }, { pain: 2 }]);
    expect(outbox.waiting()).toBe(0);
  });

  it('writes anew what another tab has sent meanwhile', async () => {
    server.answer = away;
    const outbox = openApp();
    await outbox.put('/runs/1', { pain: null });
    await outbox.flush();
    const entries = shelf.entries.bind(shelf);
    jest.spyOn(shelf, 'entries').mockImplementationOnce(async () => {
      const read = await entries();
      await shelf.change(read[0]!, null);
      return read;
    });
    await outbox.put('/runs/1', { pain: 2 });
    await outbox.flush();
    expect(await shelf.entries()).toMatchObject([{ url: '/runs/1', body: { pain: 2 } }]);
    expect([...outbox.unsent()]).toEqual(['/runs/1']);
  });
});
