import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ErrorSummaryHarness } from '@midstance/ui/error-summary/testing';
import { FieldHarness } from '@midstance/ui/field/testing';
import { Api } from '../http/api';
import { type Problem, ProblemError } from '../http/problem';
import { SessionClient } from '../session/session-client';
import { invitationView } from '../session/session-schemas';
import { Join } from './join';
import { Reset } from './reset';
import { SignIn } from './sign-in';

@Component({ template: 'inside' })
class Inside {}

const wrong: Problem = {
  code: 'wrong_credentials',
  status: 401,
  title: 'E-mail or password is wrong',
  detail: '',
  howToFix: 'Check both',
  instance: '',
  errors: [],
};
const used = { ...wrong, code: 'link_invalid' as const, title: 'This link is used up', howToFix: 'Ask for a new one' };
const session = { role: 'therapist', settings: {}, clinic: {}, email: 'lena@example.org' };

describe('the pages before signing in', () => {
  const client = { signIn: jest.fn(), checkInvitation: jest.fn(), acceptInvitation: jest.fn(), acceptReset: jest.fn() };
  const api = { post: jest.fn() };

  beforeEach(() => {
    jest.resetAllMocks();
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'sign-in', component: SignIn },
            { path: 'join', component: Join },
            { path: 'reset', component: Reset },
            { path: '**', component: Inside },
          ],
          withComponentInputBinding(),
        ),
        { provide: Api, useValue: api },
        { provide: SessionClient, useValue: client },
      ],
    });
  });

  async function open(url: string) {
    const harness = await RouterTestingHarness.create(url);
    const loader = TestbedHarnessEnvironment.loader(harness.fixture);
    const page = harness.fixture.nativeElement as HTMLElement;
    const fields = await loader.getAllHarnesses(FieldHarness);
    return {
      page,
      fill: async (...texts: string[]) => {
        for (const [index, text] of texts.entries()) await fields[index]?.enter(text);
      },
      send: async () => {
        page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
        await harness.fixture.whenStable();
      },
      problems: async () => (await loader.getHarness(ErrorSummaryHarness)).messages(),
    };
  }

  it('leads staff to the clinic', async () => {
    client.signIn.mockResolvedValue(session);
    const page = await open('/sign-in');
    await page.fill('lena@example.org', 'correct horse battery');
    await page.send();
    expect(client.signIn).toHaveBeenCalledWith({ email: 'lena@example.org', password: 'correct horse battery' });
    expect(TestBed.inject(Router).url).toBe('/clinic');
  });

  it('leads back to where the person wanted to go', async () => {
    client.signIn.mockResolvedValue(session);
    const page = await open('/sign-in?next=/clinic/runners');
    await page.fill('lena@example.org', 'correct horse battery');
    await page.send();
    expect(TestBed.inject(Router).url).toBe('/clinic/runners');
  });

  it('asks for what is missing before it asks the server', async () => {
    const page = await open('/sign-in');
    await page.fill('lena', '');
    await page.send();
    expect(await page.problems()).toEqual([
      'Type the whole e-mail address, like name@example.org',
      'Type your password',
    ]);
    expect(client.signIn).not.toHaveBeenCalled();
  });

  it('says that something is wrong without saying what, and keeps what was typed', async () => {
    client.signIn.mockRejectedValue(new ProblemError(wrong));
    const page = await open('/sign-in');
    await page.fill('lena@example.org', 'wrong');
    await page.send();
    expect(await page.problems()).toEqual(['E-mail or password is wrong. Check both.']);
    expect(page.page.querySelector('input')?.value).toBe('lena@example.org');
  });

  it('opens an account from a link, and takes the secret out of the address', async () => {
    client.checkInvitation.mockResolvedValue({ displayName: 'Mara', clinicName: 'Harbour', email: 'mara@example.org' });
    client.acceptInvitation.mockResolvedValue({ ...session, role: 'patient' });
    const page = await open('/join#secret');
    expect(page.page.textContent).toContain('Welcome, Mara');
    expect(TestBed.inject(Location).path(true)).toBe('/join');
    await page.fill('mara@example.org', 'long enough for me');
    await page.send();
    expect(client.acceptInvitation).toHaveBeenCalledWith({
      token: 'secret',
      email: 'mara@example.org',
      password: 'long enough for me',
    });
    expect(TestBed.inject(Router).url).toBe('/my');
  });

  it('says why a link does not work', async () => {
    client.checkInvitation.mockRejectedValue(new ProblemError(used));
    const page = await open('/join#secret');
    expect(page.page.querySelector('[role=alert]')?.textContent).toBe('This link is used up. Ask for a new one.');
  });

  it('takes a new password of twelve characters, not of eleven', async () => {
    api.post.mockResolvedValue({ displayName: 'Mara' });
    client.acceptReset.mockResolvedValue(undefined);
    const page = await open('/reset#secret');
    await page.fill('eleven char');
    await page.send();
    expect(await page.problems()).toEqual(['The password needs at least 12 characters']);
    await page.fill('twelve chars');
    await page.send();
    expect(client.acceptReset).toHaveBeenCalledWith({ token: 'secret', password: 'twelve chars' });
    expect(page.page.textContent).toContain('Your password is changed');
  });

  it('asks for no new password behind a link that does not work', async () => {
    api.post.mockRejectedValue(new ProblemError(used));
    const page = await open('/reset#secret');
    expect(api.post).toHaveBeenCalledWith('/api/password-resets/check', { token: 'secret' }, invitationView, {
      mayBeSignedOut: true,
    });
    expect(page.page.querySelector('[role=alert]')?.textContent).toBe('This link is used up. Ask for a new one.');
    expect(page.page.querySelector('input')).toBeNull();
  });
});
