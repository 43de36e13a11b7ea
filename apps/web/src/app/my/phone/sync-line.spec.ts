import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Outbox } from './outbox';
import type { Entry } from './shelf';
import { SyncLine, waitingWords } from './sync-line';

it('counts what waits, in words', () => {
  expect(waitingWords(0, false)).toBe('');
  expect(waitingWords(1, false)).toContain('1 entry waits for signal');
  expect(waitingWords(3, false)).toContain('3 entries wait for signal');
  expect(waitingWords(3, true)).toContain('Sending');
});

it('says why an entry was refused, and leaves the choice to the runner', async () => {
  const entry: Entry = { seq: 1, url: '/a', body: {}, refusal: 'Pain must be a number from 0 to 10.' };
  const outbox = {
    waiting: signal(0),
    sending: signal(false),
    refused: signal([entry]),
    tryAgain: jest.fn(),
    throwAway: jest.fn(),
  };
  TestBed.configureTestingModule({ providers: [{ provide: Outbox, useValue: outbox }] });
  const fixture = TestBed.createComponent(SyncLine);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  expect(page.querySelector('[role=alert]')?.textContent).toContain('Pain must be a number from 0 to 10.');
  const [again, away] = page.querySelectorAll('button');
  again?.click();
  expect(outbox.tryAgain).toHaveBeenCalledWith(entry);
  expect(outbox.throwAway).not.toHaveBeenCalled();
  away?.click();
  expect(outbox.throwAway).toHaveBeenCalledWith(entry);
});
