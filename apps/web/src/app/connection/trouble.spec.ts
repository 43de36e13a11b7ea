import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ProblemError } from '../http/problem';
import { ConnectionBanner } from './connection-banner';
import { TroubleHandler } from './trouble';

describe('an error nobody caught', () => {
  const logged = jest.spyOn(console, 'error');

  beforeEach(() => {
    logged.mockReset().mockImplementation();
    TestBed.configureTestingModule({ providers: [{ provide: ErrorHandler, useClass: TroubleHandler }] });
  });

  async function fail(error: unknown) {
    const fixture = TestBed.createComponent(ConnectionBanner);
    TestBed.inject(ErrorHandler).handleError(error);
    await fixture.whenStable();
    return { fixture, page: fixture.nativeElement as HTMLElement };
  }

  it('is told to the person without its insides, and put away on demand', async () => {
    const { fixture, page } = await fail(new TypeError('x is undefined'));
    expect(page.textContent).toContain('Something on this page went wrong');
    expect(page.textContent).not.toContain('undefined');
    page.querySelector('button')?.click();
    await fixture.whenStable();
    expect(page.textContent.trim()).toBe('');
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('is told in the server’s words when it was a refusal', async () => {
    const problem = {
      code: 'busy',
      status: 503,
      title: 'Too much at once',
      detail: '',
      howToFix: 'Wait a moment',
      instance: '',
      errors: [],
    };
    const { page } = await fail(new ProblemError({ ...problem, code: 'busy' }));
    expect(page.textContent).toContain('Too much at once. Wait a moment.');
  });
});
