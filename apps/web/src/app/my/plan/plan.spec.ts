import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { Today } from '@midstance/contracts/training';
import { LateFigure } from '../figure/late-figure';
import { TodayStore } from '../today/today-store';
import { aView, MONDAY } from '../today/testing/a-view';
import { Plan } from './plan';

describe('the plan of a runner', () => {
  let fixture: ComponentFixture<Plan>;
  const page = () => fixture.nativeElement as HTMLElement;

  async function open(view: Today): Promise<void> {
    const store = {
      view: signal(view),
      day: signal({ date: MONDAY }),
      error: signal(null),
      open: () => Promise.resolve(),
    };
    TestBed.configureTestingModule({ providers: [{ provide: TodayStore, useValue: store }] });
    // The figure needs a browser that draws.
    TestBed.overrideComponent(LateFigure, { set: { template: '', imports: [] } });
    fixture = TestBed.createComponent(Plan);
    await fixture.whenStable();
  }

  it('lists the days of this week with what is due, and how long it takes', async () => {
    await open(aView());
    const days = [...page().querySelectorAll('section h2')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(days[0]).toBe('Today 15 min');
    expect(days).toHaveLength(4);
    expect(page().textContent).toContain('3 sets: 10 times, each side');
    expect(page().textContent).toContain('Stronger hips.');
  });

  it('opens an exercise to its steps, pace, effort and rest', async () => {
    await open(aView());
    page().querySelector('button')?.click();
    // The text is fetched when it is asked for.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fixture.whenStable();
    const opened = page().querySelector('.open')?.textContent;
    expect(opened).toContain('Take 2 s to get there, wait 1 s, take 2 s to come back.');
    expect(opened).toContain('Watch out for');
    expect(page().querySelectorAll('.open ol li').length).toBeGreaterThanOrEqual(3);
  });

  it('says so when there is no plan', async () => {
    await open(aView({ program: null }));
    expect(page().textContent).toContain('No exercises yet');
  });
});
