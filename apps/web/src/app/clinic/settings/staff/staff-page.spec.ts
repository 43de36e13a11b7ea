import { lena, open } from '../testing';
import { StaffPage } from './staff-page';

const jon = '0197c6a0-0000-7000-8000-00000000000a';
const staff = {
  staff: [
    { userId: lena, displayName: 'Lena Ashdown', role: 'lead', active: true },
    { userId: jon, displayName: 'Jon Reyes', role: 'therapist', active: true },
  ],
};
const link = { link: 'https://clinic.example/join#secret', expiresAt: '2026-11-29T08:30:00Z', mailed: false };

describe('the staff', () => {
  it('is a list for a therapist, and more for the lead', async () => {
    const view = open(StaffPage, 'therapist');
    view.server.expectOne('/api/staff').flush(staff);
    await view.draw();
    expect(view.page.querySelector('tbody')?.textContent).toMatch(/Lena Ashdown \(you\).*Clinic lead.*Jon Reyes/s);
    expect(view.page.querySelectorAll('button')).toHaveLength(0);
  });

  it('asks once more before an account is closed, then closes it', async () => {
    const { server, draw, button, page } = open(StaffPage, 'lead');
    server.expectOne('/api/staff').flush(staff);
    await draw();
    button('Close account of Jon Reyes')?.click();
    await draw();
    server.expectNone(`/api/staff/${jon}`);
    button('Close Jon Reyes’s account')?.click();
    const request = server.expectOne(`/api/staff/${jon}`);
    expect(request.request.body).toEqual({ active: false });
    request.flush(null);
    await draw();
    const [, member] = staff.staff;
    server.expectOne('/api/staff').flush({ staff: [{ ...member, active: false }] });
    await draw();
    expect(page.textContent).toContain('Jon Reyes is signed out and may not sign in.');
    expect(button('Let in again: Jon Reyes')).toBeDefined();
  });

  it('signs a colleague out on every device', async () => {
    const { server, draw, button, page } = open(StaffPage, 'lead');
    server.expectOne('/api/staff').flush(staff);
    await draw();
    button('Sign out Jon Reyes everywhere')?.click();
    server.expectOne({ method: 'DELETE', url: `/api/staff/${jon}/sessions` }).flush(null);
    await draw();
    expect(page.textContent).toContain('Jon Reyes is signed out on every device and may sign in again.');
    expect(button('Sign out Lena Ashdown everywhere')).toBeUndefined();
  });

  it('invites a colleague with a link to scan or copy', async () => {
    const { server, draw, button, page } = open(StaffPage, 'lead');
    server.expectOne('/api/staff').flush(staff);
    await draw();
    const [name, email] = page.querySelectorAll('form input');
    for (const [input, text] of [
      [name, 'Ada Moor'],
      [email, 'ada@clinic.example'],
    ] as const) {
      (input as HTMLInputElement).value = text;
      input?.dispatchEvent(new Event('input'));
    }
    button('Make the link')?.click();
    await draw();
    const request = server.expectOne('/api/invitations');
    expect(request.request.body).toEqual({ displayName: 'Ada Moor', email: 'ada@clinic.example', role: 'therapist' });
    request.flush(link);
    await draw();
    expect(page.querySelector<HTMLInputElement>('app-handed-link input')?.value).toBe(link.link);
    expect(page.querySelector('app-handed-link svg')?.getAttribute('aria-label')).toContain('Ada Moor');
  });
});
