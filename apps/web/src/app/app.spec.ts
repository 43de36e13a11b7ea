import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { App } from './app';
import { Connection } from './connection/connection';

@Component({
  template: `<nav><a href="/elsewhere">Elsewhere</a></nav>
    <main><h1>Worklist</h1></main>`,
})
class Screen {}

describe('the frame of everything', () => {
  async function open() {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '', component: Screen }])] });
    const fixture = TestBed.createComponent(App);
    document.body.append(fixture.nativeElement as HTMLElement);
    await TestBed.inject(Router).navigateByUrl('/');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return { fixture, page, status: () => page.querySelector('[role=status]')?.textContent.trim() };
  }

  it('begins with the way past the navigation, to the heading of the screen', async () => {
    const { page } = await open();
    const first = page.querySelector<HTMLElement>('a, button, input');
    expect(first?.textContent).toBe('Skip to the content');
    first?.click();
    expect(document.activeElement?.textContent).toBe('Worklist');
  });

  it('says while there is no network that nothing is lost, and no longer when it is back', async () => {
    const { fixture, status } = await open();
    expect(status()).toBe('');
    window.dispatchEvent(new Event('offline'));
    await fixture.whenStable();
    expect(status()).toBe('You are offline. What you typed stays here.');
    window.dispatchEvent(new Event('online'));
    await fixture.whenStable();
    expect(status()).toBe('');
  });

  it('says when the server does not answer, and no longer when it does', async () => {
    const { fixture, status } = await open();
    TestBed.inject(Connection).failed();
    await fixture.whenStable();
    expect(status()).toMatch(/^The server does not answer\. We keep trying/);
    TestBed.inject(Connection).answered();
    await fixture.whenStable();
    expect(status()).toBe('');
  });
});
