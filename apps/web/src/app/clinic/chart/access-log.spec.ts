import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { mara } from '../person/testing';
import { AccessLog } from './access-log';

const entry = (number: number, action: string) => ({
  id: `0197c6a0-0000-7000-8000-00000000000${number}`,
  at: '2026-11-22T08:30:00Z',
  userId: null,
  name: number === 1 ? 'Lena Ashdown' : null,
  action,
  objectType: 'patient',
  fields: number === 1 ? ['phone'] : [],
});

describe('the access log', () => {
  it('says who did what, when, in the runner’s zone, and goes on where it stopped', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const server = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(AccessLog);
    fixture.componentRef.setInput('patientId', mara.id);
    fixture.componentRef.setInput('timeZone', 'Asia/Tokyo');
    fixture.detectChanges();
    const url = `/api/patients/${mara.id}/access-log`;
    server.expectOne(url).flush({ items: [entry(1, 'patient.edit')], next: entry(1, '').id });
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const lines = () => [...page.querySelectorAll('tbody tr')].map((line) => line.textContent);
    expect(lines()[0]).toMatch(/17:30.*Lena Ashdown.*Patient: edit.*phone/);
    page.querySelector<HTMLButtonElement>('.more button')?.click();
    server.expectOne(`${url}?after=${entry(1, '').id}`).flush({ items: [entry(2, 'care-team.join')], next: null });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(lines()[1]).toMatch(/The system.*Care team: join/);
    expect(page.querySelector('.more')).toBeNull();
  });
});
