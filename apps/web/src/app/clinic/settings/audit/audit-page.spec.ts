import { open } from '../testing';
import { AuditPage } from './audit-page';

const entry = (number: number, action: string) => ({
  id: `0197c6a0-0000-7000-8000-00000000000${number}`,
  at: '2026-11-22T08:30:00Z',
  userId: null,
  name: 'Lena Ashdown',
  action,
  objectType: 'patient',
  fields: ['phone'],
  patientId: '0197c6a0-0000-7000-8000-000000000003',
  patientName: 'Mara Kestrel',
});

describe('the audit log', () => {
  it('goes on where it stopped, and begins anew when it is narrowed', async () => {
    const { server, draw, button, page } = open(AuditPage, 'lead');
    const asked = () => server.expectOne((request) => request.url.startsWith('/api/audit-log'));
    server.expectOne('/api/staff').flush({ staff: [] });
    asked().flush({ items: [entry(2, 'patient.edit')], next: entry(2, '').id });
    await draw();
    expect(page.querySelector('tbody')?.textContent).toMatch(
      /22 Nov, 09:30.*Lena Ashdown.*Patient: edit.*Mara Kestrel/s,
    );
    button('Load more')?.click();
    const more = asked();
    expect(more.request.url).toContain(`after=${entry(2, '').id}`);
    more.flush({ items: [entry(1, 'chart.open')], next: null });
    await draw();
    expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(button('Load more')).toBeUndefined();
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await draw();
    const narrowed = asked();
    expect(narrowed.request.params.get('changesOnly')).toBe('true');
    narrowed.flush({ items: [], next: null });
    await draw();
    expect(page.textContent).toContain('Nothing to show');
  });

  it('says whom to ask when it is not for them, instead of offering to ask in vain', async () => {
    const { server, draw, button, page } = open(AuditPage, 'therapist');
    server.expectOne('/api/staff').flush({ staff: [] });
    const refused = {
      code: 'forbidden',
      status: 403,
      title: 'Your role may not do this',
      howToFix: 'Ask the clinic lead.',
      errors: [],
    };
    server
      .expectOne((request) => request.url.startsWith('/api/audit-log'))
      .flush(refused, { status: 403, statusText: 'Forbidden' });
    await draw();
    expect(page.querySelector('[role=alert]')?.textContent).toMatch(/Your role may not do this.*Ask the clinic lead/s);
    expect(page.querySelector('[role=alert] a')?.textContent).toBe('Go to the start');
    expect(button('Try again')).toBeUndefined();
  });
});
