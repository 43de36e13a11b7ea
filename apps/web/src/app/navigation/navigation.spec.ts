import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TitleStrategy, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FocusOnNavigation } from './focus-on-navigation';
import { PageTitles } from './page-titles';

@Component({ template: `<main><h1>First</h1></main>` })
class First {}

@Component({ template: `<main><h1>Second</h1></main>` })
class Second {}

describe('going from screen to screen', () => {
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'first', title: 'First', component: First },
          { path: 'second', component: Second },
        ]),
        { provide: TitleStrategy, useClass: PageTitles },
      ],
    });
    TestBed.inject(FocusOnNavigation).start();
    harness = await RouterTestingHarness.create();
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.navigateByUrl('/first');
  });

  const focused = () => document.activeElement?.outerHTML;

  it('names the screen first', () => {
    expect(document.title).toBe('First · Midstance');
  });

  it('leaves the focus alone on the first screen', () => {
    expect(document.activeElement).toBe(document.body);
  });

  it('puts the focus on the heading of the next screen', async () => {
    await harness.navigateByUrl('/second');
    expect(focused()).toMatch(/^<h1.*>Second<\/h1>$/);
    expect(document.title).toBe('Midstance');
  });

  it('keeps the focus when only the query changes', async () => {
    await harness.navigateByUrl('/second');
    (document.activeElement as HTMLElement).blur();
    await harness.navigateByUrl('/second?tab=2');
    expect(document.activeElement).toBe(document.body);
  });
});
