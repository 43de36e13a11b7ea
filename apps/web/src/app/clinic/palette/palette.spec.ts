import { DialogRef } from '@angular/cdk/dialog';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Palette } from './palette';
import { PaletteTyping } from './palette-typing';

const id = '0197c6a0-0000-7000-8000-000000000003';
const mara = {
  id,
  givenName: 'Mara',
  familyName: 'Kestrel',
  birthDate: '1992-03-03',
  archived: false,
  mine: true,
  episode: null,
};

describe('the palette', () => {
  const close = jest.fn();
  const navigateByUrl = jest.fn();
  let fixture: ComponentFixture<Palette>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.clearAllMocks();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: DialogRef, useValue: { close } },
        { provide: Router, useValue: { navigateByUrl } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Palette);
    await fixture.whenStable();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const lines = () => [...page().querySelectorAll('li')].map((line) => line.querySelector('span')?.textContent);

  function type(text: string): void {
    const input = page().querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  }

  async function press(key: string): Promise<void> {
    page().querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await fixture.whenStable();
  }

  it('finds a runner by three letters and opens them with Enter', async () => {
    type('ke');
    server.expectNone((request) => request.url === '/api/patients');
    type('kes');
    const request = server.expectOne((candidate) => candidate.url === '/api/patients');
    expect(request.request.params.get('search')).toBe('kes');
    request.flush({ items: [mara], next: null });
    await fixture.whenStable();
    expect(lines()).toEqual(['Mara Kestrel']);
    await press('Enter');
    expect(navigateByUrl).toHaveBeenCalledWith(`/clinic/patients/${id}`);
    expect(close).toHaveBeenCalled();
  });

  it('takes Enter before the answer for the runner who is still being looked for', async () => {
    type('kes');
    void press('Enter');
    fixture.detectChanges();
    expect(close).not.toHaveBeenCalled();
    server.expectOne((candidate) => candidate.url === '/api/patients').flush({ items: [mara], next: null });
    await fixture.whenStable();
    expect(navigateByUrl).toHaveBeenCalledWith(`/clinic/patients/${id}`);
  });

  it('holds what was typed before it was drawn', async () => {
    TestBed.inject(PaletteTyping).text.set('run');
    fixture.detectChanges();
    expect(page().querySelector('input')?.value).toBe('run');
    server.expectOne((candidate) => candidate.url === '/api/patients').flush({ items: [], next: null });
    await fixture.whenStable();
    expect(lines()).toEqual(['Runners', 'New runner']);
  });

  it('finds actions by their name and goes round with the arrows', async () => {
    type('r');
    await fixture.whenStable();
    const count = lines().length;
    expect(lines()).toContain('Runners');
    await press('ArrowUp');
    expect(page().querySelector('[aria-selected=true]')?.id).toBe(`palette-${(count - 1).toString()}`);
    await press('ArrowDown');
    expect(page().querySelector('[aria-selected=true]')?.id).toBe('palette-0');
  });

  it('says so when nothing is called that', async () => {
    type('zz');
    await fixture.whenStable();
    expect(page().textContent).toContain('Nothing is called that');
    await press('Enter');
    expect(close).not.toHaveBeenCalled();
  });
});
