import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import type { Patient } from '@midstance/contracts/patients';
import { SessionStore } from '../../session/session-store';
import { mara } from '../person/testing';
import { PatientDetails } from './patient-details';

const settings = { units: { distance: 'km', mass: 'kg', force: 'N' }, locale: 'en-GB' };
const session = { userId: mara.careTeam[0]!.userId, clinic: { timeZone: 'Europe/Berlin' } };
const link = { link: 'https://clinic.example/join#token=abc', expiresAt: '2026-11-25T10:00:00Z', mailed: false };

describe('the details of a runner', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: { session: () => session, settings: () => settings } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });

  async function open(stored: Patient = mara) {
    const fixture = TestBed.createComponent(PatientDetails);
    fixture.componentRef.setInput('id', stored.id);
    fixture.detectChanges();
    server.expectOne(`/api/patients/${stored.id}`).flush(stored);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const press = (words: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.includes(words))?.click();
    };
    const reply = async (method: string, url: string, answer: unknown) => {
      const request = server.expectOne({ method, url });
      request.flush(answer as object);
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
      return request.request.body as unknown;
    };
    return { page, press, reply };
  }

  it('says who it is on every part of the page', async () => {
    const { page } = await open();
    expect(page.querySelector('header')?.textContent).toContain('Mara Kestrel');
    expect(page.querySelector('header')?.textContent).toMatch(/born .*1992.* id 000003/);
  });

  it('joins and leaves the care team', async () => {
    const { page, press, reply } = await open();
    press('Leave the care team');
    await reply('DELETE', `/api/patients/${mara.id}/care-team/me`, { ...mara, careTeam: [] });
    expect(page.textContent).toContain('You left the care team.');
    press('Join the care team');
    await reply('PUT', `/api/patients/${mara.id}/care-team/me`, mara);
    expect(page.textContent).toContain('Lena Ashdown');
  });

  it('archives and restores', async () => {
    const { page, press, reply } = await open();
    press('Archive this runner');
    await reply('POST', `/api/patients/${mara.id}/archive`, { ...mara, archived: true });
    expect(page.querySelector('header')?.textContent).toContain('Archived');
    press('Restore');
    await reply('POST', `/api/patients/${mara.id}/restore`, mara);
    expect(page.querySelector('header')?.textContent).not.toContain('Archived');
  });

  it('invites with a link to copy and a code to scan', async () => {
    const { page, press, reply } = await open();
    press('Invite to the app');
    const body = await reply('POST', '/api/invitations', link);
    expect(body).toEqual({
      role: 'patient',
      patientId: mara.id,
      displayName: 'Mara Kestrel',
      email: 'mara@example.org',
    });
    expect(page.querySelector<HTMLInputElement>('input[readonly]')?.value).toBe(link.link);
    expect(page.querySelector('ui-qr svg')?.getAttribute('aria-label')).toContain('QR code');
  });

  it('makes a new-password link for somebody who has an account', async () => {
    const { page, press, reply } = await open({ ...mara, hasAccount: true });
    press('Make a new-password link');
    expect(await reply('POST', '/api/password-resets', link)).toEqual({ patientId: mara.id });
    expect(page.querySelector('ui-qr')).not.toBeNull();
  });

  it('signs a runner out everywhere, asked once more', async () => {
    const { page, press, reply } = await open({ ...mara, hasAccount: true });
    press('Sign out everywhere');
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.textContent).toContain('Mara will need the password again');
    press('Sign out all devices');
    await reply('DELETE', `/api/patients/${mara.id}/sessions`, null);
    expect(page.textContent).toContain('Signed out on every device.');
  });

  it('has nobody to sign out where there is no account', async () => {
    const { page } = await open({ ...mara, hasAccount: false });
    expect(page.textContent).not.toContain('Sign out everywhere');
  });
});
