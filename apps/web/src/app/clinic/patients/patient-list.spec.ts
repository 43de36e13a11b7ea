import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PatientPage } from '@midstance/contracts/patients';
import { maraRow } from '../person/testing';
import { PatientList } from './patient-list';

describe('the list of runners', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
  });

  const asked = () => server.expectOne((sent) => sent.url.startsWith('/api/patients'));

  async function open(first: PatientPage) {
    const fixture = TestBed.createComponent(PatientList);
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const reply = async (answer: PatientPage) => {
      fixture.detectChanges();
      const request = asked();
      request.flush(answer);
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
      return request.request;
    };
    await reply(first);
    const names = () => [...page.querySelectorAll('a.name')].map((name) => name.textContent.trim());
    return { page, reply, names };
  }

  it('shows name, birth date, id and injury', async () => {
    const { page, names } = await open({ items: [maraRow], next: null });
    expect(names()).toEqual(['Kestrel, Mara']);
    expect(page.querySelector('.born')?.textContent).toMatch(/1992\s+id 000003/);
    expect(page.querySelector('tbody')?.textContent).toContain('Right · Front-of-knee pain');
  });

  it('asks once when the typing pauses', async () => {
    const { page, reply } = await open({ items: [maraRow], next: null });
    const input = page.querySelector<HTMLInputElement>('input[type=search]')!;
    for (const text of ['k', 'ke', ' kes ']) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
    const request = await reply({ items: [], next: null });
    expect(request.params.get('search')).toBe('kes');
    expect(page.textContent).toContain('Nobody found for “kes”');
  });

  it('narrows to mine and to the archive, and restores from it', async () => {
    const { page, reply } = await open({ items: [maraRow], next: null });
    const [mine, archived] = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    mine?.click();
    expect((await reply({ items: [], next: null })).params.get('mine')).toBe('true');
    archived?.click();
    const request = await reply({ items: [{ ...maraRow, archived: true }], next: null });
    expect(request.params.get('archived')).toBe('true');
    page.querySelector<HTMLButtonElement>('[aria-label="Restore Mara Kestrel"]')?.click();
    const restored = server.expectOne(`/api/patients/${maraRow.id}/restore`);
    expect(restored.request.method).toBe('POST');
    restored.flush(null, { status: 500, statusText: 'broken' });
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('loads the next page after the last of this one', async () => {
    const second = { ...maraRow, id: '0197c6a0-0000-7000-8000-00000000000b', familyName: 'Orrel' };
    const { page, reply, names } = await open({ items: [maraRow], next: maraRow.id });
    page.querySelector<HTMLButtonElement>('.more button')?.click();
    expect((await reply({ items: [second], next: null })).url).toContain(`after=${maraRow.id}`);
    expect(names()).toEqual(['Kestrel, Mara', 'Orrel, Mara']);
    expect(page.querySelector('.more')).toBeNull();
  });
});
