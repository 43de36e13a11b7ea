import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { SessionList } from '@midstance/contracts/identity';
import { SessionStore } from '../session/session-store';
import { DevicesCard } from './devices-card';

type Device = SessionList['sessions'][number];
const here: Device = {
  id: '0197c6a0-0000-7000-8000-000000000001',
  startedAt: '2026-11-20T08:00:00Z',
  lastSeenAt: '2026-11-22T08:30:00Z',
  device: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  current: true,
};
const phone: Device = {
  ...here,
  id: '0197c6a0-0000-7000-8000-000000000002',
  device: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36',
  current: false,
};

async function open(devices: Device[]) {
  const session = () => ({ clinic: { timeZone: 'UTC' } });
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      { provide: SessionStore, useValue: { session, settings: () => ({ locale: 'en-GB' }) } },
    ],
  });
  const fixture = TestBed.createComponent(DevicesCard);
  const server = TestBed.inject(HttpTestingController);
  fixture.detectChanges();
  server.expectOne('/api/sessions').flush({ sessions: devices });
  await fixture.whenStable();
  const card = fixture.nativeElement as HTMLElement;
  const drawn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { fixture, server, card, drawn };
}

describe('where I am signed in', () => {
  it('names each device, and which one this is; this one is signed out elsewhere', async () => {
    const { card } = await open([here, phone]);
    const [mine, other] = card.querySelectorAll('li');
    expect(mine?.textContent).toMatch(/Firefox on Linux\s+this device/);
    expect(other?.textContent).toMatch(/Chrome on Android\s+last used 22 Nov, 08:30/);
    expect([mine, other].map((row) => row?.querySelectorAll('button').length)).toEqual([0, 1]);
  });

  it('signs another device out and shows what is left', async () => {
    const { card, server, fixture, drawn } = await open([here, phone]);
    card.querySelector('button')?.click();
    server.expectOne({ method: 'DELETE', url: `/api/sessions/${phone.id}` }).flush(null);
    await drawn();
    server.expectOne('/api/sessions').flush({ sessions: [here] });
    await fixture.whenStable();
    expect(card.querySelectorAll('li')).toHaveLength(1);
    expect(card.querySelector('[role=status]')?.textContent).toBe('Chrome on Android is signed out.');
  });

  it('says why when it does not work', async () => {
    const { card, server, fixture, drawn } = await open([here, phone]);
    card.querySelector('button')?.click();
    server.expectOne({ method: 'DELETE', url: `/api/sessions/${phone.id}` }).error(new ProgressEvent('error'));
    await drawn();
    await fixture.whenStable();
    expect(card.querySelector('[role=alert]')?.textContent).not.toBe('');
    expect(card.querySelectorAll('li')).toHaveLength(2);
  });
});
