import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import * as z from 'zod';
import { Connection } from '../connection/connection';
import { ReSignIn } from '../session/re-sign-in';
import { Api } from './api';
import { ProblemError } from './problem';
import { problemInterceptor } from './problem-interceptor';

const answer = z.strictObject({ version: z.int() });
const expired = {
  code: 'session_expired',
  title: 'Your session ended',
  status: 401,
  detail: '',
  howToFix: '',
  instance: '',
  errors: [],
};

describe('sending', () => {
  const ask = jest.fn<Promise<boolean>, []>();
  let api: Api;
  let server: HttpTestingController;

  beforeEach(() => {
    jest.useFakeTimers();
    ask.mockReset();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        { provide: ReSignIn, useValue: { ask } },
      ],
    });
    api = TestBed.inject(Api);
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    server.verify();
    jest.useRealTimers();
  });

  const settle = () => jest.advanceTimersByTimeAsync(0);

  it('sends the version a change was made on', async () => {
    const saved = api.put('/api/x/1', { a: 1 }, answer, { version: 3 });
    const request = server.expectOne({ method: 'PUT', url: '/api/x/1' });
    expect(request.request.headers.get('If-Match')).toBe('"v3"');
    request.flush({ version: 4 });
    await expect(saved).resolves.toEqual({ version: 4 });
  });

  it('sends no version for a new record', () => {
    void api.put('/api/x/1', {}, answer);
    const request = server.expectOne('/api/x/1');
    expect(request.request.headers.has('If-Match')).toBe(false);
    request.flush({ version: 1 });
  });

  it('sends the same write again while the server is away, and says so', async () => {
    const connection = TestBed.inject(Connection);
    const saved = api.put('/api/x/1', { a: 1 }, answer);
    server.expectOne('/api/x/1').error(new ProgressEvent('error'));
    await settle();
    expect(connection.state()).toBe('away');
    server.expectNone('/api/x/1');
    await jest.advanceTimersByTimeAsync(500);
    const again = server.expectOne('/api/x/1');
    expect(again.request.body).toEqual({ a: 1 });
    again.flush({ version: 1 });
    await expect(saved).resolves.toEqual({ version: 1 });
    expect(connection.state()).toBe('online');
  });

  it('gives up in the end and says why', async () => {
    const saved = api.put('/api/x/1', {}, answer);
    const refused = expect(saved).rejects.toMatchObject({ problem: { code: 'unreachable' } });
    for (const waitMs of [500, 1000, 2000, 4000, 0]) {
      server.expectOne('/api/x/1').error(new ProgressEvent('error'));
      await jest.advanceTimersByTimeAsync(waitMs);
    }
    await refused;
  });

  it('does not repeat a refusal, and never repeats a post', async () => {
    const put = expect(api.put('/api/x/1', {}, answer)).rejects.toBeInstanceOf(ProblemError);
    server.expectOne('/api/x/1').flush({ ...expired, code: 'invalid_input' }, { status: 422, statusText: '' });
    const post = expect(api.post('/api/x', {}, answer)).rejects.toBeInstanceOf(ProblemError);
    server.expectOne('/api/x').error(new ProgressEvent('error'));
    await put;
    await post;
    await jest.advanceTimersByTimeAsync(10_000);
  });

  it('asks to sign in again when the session ended, then sends the same request once more', async () => {
    ask.mockResolvedValue(true);
    const saved = api.put('/api/x/1', { typed: 'much' }, answer);
    server.expectOne('/api/x/1').flush(expired, { status: 401, statusText: '' });
    await settle();
    const again = server.expectOne('/api/x/1');
    expect(again.request.body).toEqual({ typed: 'much' });
    again.flush({ version: 1 });
    await expect(saved).resolves.toEqual({ version: 1 });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('fails when the person does not sign in again', async () => {
    ask.mockResolvedValue(false);
    const saved = expect(api.get('/api/x', answer)).rejects.toMatchObject({ problem: { code: 'session_expired' } });
    server.expectOne('/api/x').flush(expired, { status: 401, statusText: '' });
    await saved;
  });

  it('does not ask when being signed out is an ordinary answer, or the password was wrong', async () => {
    const current = expect(api.get('/api/session', answer, { mayBeSignedOut: true })).rejects.toBeInstanceOf(
      ProblemError,
    );
    server.expectOne('/api/session').flush(expired, { status: 401, statusText: '' });
    const wrong = expect(api.post('/api/x', {}, answer)).rejects.toBeInstanceOf(ProblemError);
    server.expectOne('/api/x').flush({ ...expired, code: 'wrong_credentials' }, { status: 401, statusText: '' });
    await current;
    await wrong;
    expect(ask).not.toHaveBeenCalled();
  });

  it('refuses an answer that is not what was agreed', async () => {
    const read = expect(api.get('/api/x', () => Promise.resolve(answer))).rejects.toBeInstanceOf(z.ZodError);
    server.expectOne('/api/x').flush({ version: 'four' });
    await read;
  });

  it('takes an answer without content', async () => {
    const gone = api.delete('/api/session', null);
    server.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null, { status: 204, statusText: '' });
    await expect(gone).resolves.toBeUndefined();
  });
});
