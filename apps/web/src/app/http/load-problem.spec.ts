import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LoadProblem } from './load-problem';
import { ProblemError, problemOf } from './problem';

function draw(error: unknown) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(LoadProblem);
  fixture.componentRef.setInput('error', error);
  const retried = jest.fn();
  fixture.componentInstance.retry.subscribe(retried);
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  return { page, retried, helps: () => page.querySelector<HTMLElement>('.button') };
}

const withStatus = (status: number) => new ProblemError({ ...problemOf(null), status, title: 'No' });

describe('what a screen shows that could not load', () => {
  it('is nothing without an error', () => {
    expect(draw(undefined).page.textContent).toBe('');
  });

  it.each([0, 429, 500, 503])('after %s it offers to try again', (status) => {
    const { helps, retried } = draw(withStatus(status));
    expect(helps()?.textContent.trim()).toBe('Try again');
    helps()?.click();
    expect(retried).toHaveBeenCalledTimes(1);
  });

  it('without a session it offers to sign in, which is asked for when it loads again', () => {
    const { helps, retried } = draw(withStatus(401));
    expect(helps()?.textContent.trim()).toBe('Sign in again');
    helps()?.click();
    expect(retried).toHaveBeenCalledTimes(1);
  });

  it.each([403, 404, 410])('after %s, which stays, it leads to where one may go', (status) => {
    const { helps, page } = draw(withStatus(status));
    expect(helps()?.getAttribute('href')).toBe('/');
    expect(page.querySelector('button')).toBeNull();
  });
});
