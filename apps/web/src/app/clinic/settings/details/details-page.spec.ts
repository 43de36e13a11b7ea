import { open } from '../testing';
import { DetailsPage } from './details-page';

const url = '/api/clinic-settings/details';
const stored = { version: 3, name: 'Riverside Clinic', phone: null };

describe('the clinic', () => {
  it('is read by a therapist, who cannot change it', async () => {
    const view = open(DetailsPage, 'therapist');
    view.server.expectOne(url).flush(stored);
    await view.draw();
    expect(view.page.textContent).toContain('No phone number yet.');
    expect(view.page.querySelector('form')).toBeNull();
  });

  it('takes a number from the lead, and refuses what nobody can dial', async () => {
    const { server, draw, button, page } = open(DetailsPage, 'lead');
    server.expectOne(url).flush(stored);
    await draw();
    const phone = page.querySelector<HTMLInputElement>('input[type=tel]')!;
    const type = async (text: string) => {
      phone.value = text;
      phone.dispatchEvent(new Event('input'));
      await draw();
      button('Save')?.click();
      await draw();
    };
    await type('call me');
    server.expectNone({ method: 'PUT', url });
    expect(page.textContent).toContain('Type a number that can be dialled');
    await type('+41 44 000 00 00');
    const sent = server.expectOne({ method: 'PUT', url });
    expect(sent.request.headers.get('If-Match')).toBe('"v3"');
    expect(sent.request.body).toEqual({ name: 'Riverside Clinic', phone: '+41 44 000 00 00' });
    sent.flush({ ...stored, version: 4, phone: '+41 44 000 00 00' });
    await draw();
    expect(page.textContent).toContain('Saved.');
  });
});
