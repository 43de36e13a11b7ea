import { TestBed } from '@angular/core/testing';
import { Router, UrlSegment, UrlTree, provideRouter } from '@angular/router';
import type { SessionView } from '@midstance/contracts/identity';
import { type Problem, ProblemError } from '../http/problem';
import { SessionClient } from './session-client';
import { onlyFor, safeNext, signedOutOnly } from './session-guard';
import { SessionStore } from './session-store';

const runner: SessionView = {
  userId: '0197c6a0-0000-7000-8000-000000000001',
  displayName: 'Ines Bravura',
  email: 'ines@example.org',
  role: 'patient',
  clinic: { id: '0197c6a0-0000-7000-8000-000000000002', name: 'Harbour', timeZone: 'Europe/Berlin' },
  patientId: '0197c6a0-0000-7000-8000-000000000003',
  settings: { units: { distance: 'km', mass: 'kg', force: 'N' }, locale: 'en-GB' },
  expiresAt: '2126-01-01T00:00:00Z',
  idleMin: 30,
};
const therapist: SessionView = { ...runner, role: 'therapist', patientId: null };
const problem: Problem = {
  code: 'not_signed_in',
  status: 401,
  title: '',
  detail: '',
  howToFix: '',
  instance: '',
  errors: [],
};
const nobody = () => Promise.reject(new ProblemError(problem));
const offline = () => Promise.reject(new ProblemError({ ...problem, code: 'unreachable', status: 0 }));

describe('who is signed in', () => {
  const client = { current: jest.fn(), signIn: jest.fn(), saveSettings: jest.fn() };

  beforeEach(() => {
    localStorage.clear();
    jest.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: SessionClient, useValue: client }],
    });
  });

  const guard = (surface: '/clinic' | '/my', ...path: string[]) =>
    TestBed.runInInjectionContext(() =>
      onlyFor(surface)(
        {},
        path.map((part) => new UrlSegment(part, {})),
        {} as never,
      ),
    );
  const address = (tree: unknown) => TestBed.inject(Router).serializeUrl(tree as UrlTree);

  it('asks the server once', async () => {
    client.current.mockResolvedValue(therapist);
    const store = TestBed.inject(SessionStore);
    await store.load();
    await store.load();
    expect(client.current).toHaveBeenCalledTimes(1);
    expect(store.home()).toBe('/clinic');
  });

  it('leads each role to their own surface', async () => {
    client.current.mockResolvedValue(runner);
    expect(await guard('/my', 'my')).toBe(true);
    expect(address(await guard('/clinic', 'clinic'))).toBe('/my');
  });

  it('leads to the sign-in page and remembers where to come back to', async () => {
    client.current.mockImplementation(nobody);
    expect(address(await guard('/clinic', 'clinic', 'runners'))).toBe('/sign-in?next=%2Fclinic%2Frunners');
  });

  it('needs no sign-in page for somebody who is signed in', async () => {
    client.current.mockResolvedValue(therapist);
    const answer = await TestBed.runInInjectionContext(() => signedOutOnly({}, [], {} as never));
    expect(address(answer)).toBe('/clinic');
  });

  it('goes by what a runner’s phone remembers when there is no connection', async () => {
    client.current.mockResolvedValue(runner);
    await TestBed.inject(SessionStore).load();
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: SessionClient, useValue: client }] });
    client.current.mockImplementation(offline);
    expect((await TestBed.inject(SessionStore).load())?.displayName).toBe('Ines Bravura');
  });

  it('never remembers staff', async () => {
    client.current.mockResolvedValueOnce(therapist);
    await TestBed.inject(SessionStore).load();
    expect(localStorage).toHaveLength(0);
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: SessionClient, useValue: client }] });
    client.current.mockImplementation(offline);
    await expect(TestBed.inject(SessionStore).load()).rejects.toBeInstanceOf(ProblemError);
  });

  it('forgets a remembered session that is over, by the clock or by the server’s word', async () => {
    const store = TestBed.inject(SessionStore);
    store.begin({ ...runner, expiresAt: '2020-01-01T00:00:00Z' });
    TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: SessionClient, useValue: client }] });
    client.current.mockImplementationOnce(offline);
    await expect(TestBed.inject(SessionStore).load()).rejects.toBeInstanceOf(ProblemError);
    client.current.mockImplementationOnce(nobody);
    expect(await TestBed.inject(SessionStore).load()).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('shows a changed unit at once and takes it back when the server refuses', async () => {
    const store = TestBed.inject(SessionStore);
    store.begin(therapist);
    const miles = { ...therapist.settings, units: { ...therapist.settings.units, distance: 'mi' as const } };
    client.saveSettings.mockImplementation(offline);
    const saving = store.saveSettings(miles);
    expect(store.settings().units.distance).toBe('mi');
    await expect(saving).rejects.toBeInstanceOf(ProblemError);
    expect(store.settings().units.distance).toBe('km');
  });

  it('comes back only to an address of the person’s own surface', () => {
    expect(safeNext('/clinic/runners', '/clinic')).toBe('/clinic/runners');
    expect(safeNext('/my', '/clinic')).toBeNull();
    expect(safeNext('//evil.example', '/clinic')).toBeNull();
    expect(safeNext('/clinical', '/clinic')).toBeNull();
    expect(safeNext(undefined, '/clinic')).toBeNull();
  });
});
