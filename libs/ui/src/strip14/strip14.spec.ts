import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Strip14 } from '.';
import { Strip14Harness } from './testing';

@Component({ imports: [Strip14], template: `<ui-strip14 [days]="days" />` })
class Owner {
  readonly days = [
    { date: '2026-11-01', state: 'done', pain: 2 },
    { date: '2026-11-02', state: 'said-no', pain: null },
    { date: '2026-11-03', state: 'no-word', pain: null },
    { date: '2026-11-04', state: 'no-word', pain: null },
    { date: '2026-11-05', state: 'rest', pain: 1 },
  ] as const;
}

it('draws every state as its own mark and says the strip in words', async () => {
  const strip = await TestbedHarnessEnvironment.loader(TestBed.createComponent(Owner)).getHarness(Strip14Harness);
  const marks = ['done', 'said-no', 'no-word', 'rest'] as const;
  expect(await Promise.all(marks.map((mark) => strip.count(mark)))).toEqual([1, 1, 2, 1]);
  expect(await strip.sentence()).toContain('2 without a word');
});
