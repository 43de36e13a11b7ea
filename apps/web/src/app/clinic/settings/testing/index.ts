import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Role } from '@midstance/contracts/identity';
import { SessionStore } from '../../../session/session-store';

export const lena = '0197c6a0-0000-7000-8000-000000000009';

/** Waits until what was answered is drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** Draws a page of the settings as somebody of the clinic sees it. */
export function open<T>(component: Type<T>, role: Role, inputs: Record<string, unknown> = {}) {
  const session = signal({ userId: lena, role, clinic: { timeZone: 'Europe/Berlin' } });
  const settings = signal({ locale: 'en-GB' });
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: '**', children: [] }]),
      { provide: SessionStore, useValue: { session, settings } },
    ],
  });
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find(
      (each) => each.getAttribute('aria-label') === name || each.textContent.trim() === name,
    );
  const draw = async () => {
    // Not until all is quiet: a request that nobody answered yet may be what the test looks at next.
    await settled();
    fixture.detectChanges();
    await settled();
  };
  return { fixture, page, button, draw, server: TestBed.inject(HttpTestingController) };
}
