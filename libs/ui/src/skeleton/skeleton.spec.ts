import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Skeleton } from '.';

@Component({
  imports: [Skeleton],
  template: `@if (waiting()) {
    <ui-skeleton [count]="3" />
  }`,
})
class Owner {
  readonly waiting = signal(true);
}

describe('a skeleton', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('takes its room at once but shows only after 300 ms', () => {
    const fixture = TestBed.createComponent(Owner);
    fixture.detectChanges();
    const skeleton = (fixture.nativeElement as HTMLElement).querySelector('ui-skeleton');
    expect(skeleton?.querySelectorAll('.line')).toHaveLength(3);
    jest.advanceTimersByTime(299);
    fixture.detectChanges();
    expect(skeleton?.classList).not.toContain('visible');
    jest.advanceTimersByTime(1);
    fixture.detectChanges();
    expect(skeleton?.classList).toContain('visible');
    expect(skeleton?.textContent).toContain('Loading');
  });
});
