import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type TrendPanel, TrendPanels, trendCsv } from '.';
import { TrendPanelsHarness } from './testing';
import { barPath, linePath, markPath, stemPath, topOf } from './trend-panel';

const dates = ['2026-11-20', '2026-11-21', '2026-11-22'];
const pain: TrendPanel = { id: 'pain', label: 'Pain during', kind: 'line', values: [2, null, 0], max: 10 };
const minutes: TrendPanel = { id: 'run', label: 'Run minutes', kind: 'bars', values: [20, null, 30] };

@Component({
  imports: [TrendPanels],
  template: `<ui-trend-panels [dates]="dates" [panels]="panels" sentence="Pain fell from 2 to 0." />`,
})
class Owner {
  readonly dates = dates;
  readonly panels = [pain, minutes];
}

describe('trend panels', () => {
  const open = () => TestbedHarnessEnvironment.loader(TestBed.createComponent(Owner)).getHarness(TrendPanelsHarness);

  it('says what the data says, and moves one cursor through all panels', async () => {
    const panels = await open();
    expect(await panels.sentence()).toBe('Pain fell from 2 to 0.');
    expect(await panels.cursor()).toBe('2026-11-22; Pain during: 0; Run minutes: 30');
    expect(await panels.axis()).toEqual(['2026-11-20', '*2026-11-22']);
    await panels.press('left');
    expect(await panels.axis()).toEqual(['2026-11-20', '*2026-11-21', '2026-11-22']);
    expect(await panels.cursor()).toBe('2026-11-21; Pain during: –; Run minutes: –');
    await panels.press('home');
    await panels.press('left');
    expect(await panels.cursor()).toBe('2026-11-20; Pain during: 2; Run minutes: 20');
    await panels.press('end');
    expect(await panels.cursor()).toContain('2026-11-22');
  });

  it('begins at the last day with a value, not in the silence after it', async () => {
    const fixture = TestBed.createComponent(TrendPanels);
    fixture.componentRef.setInput('dates', [...dates, '2026-11-23']);
    fixture.componentRef.setInput('panels', [pain, minutes]);
    fixture.componentRef.setInput('sentence', '');
    const panels = await TestbedHarnessEnvironment.harnessForFixture(fixture, TrendPanelsHarness);
    expect(await panels.cursor()).toContain('2026-11-22; Pain during: 0');
    fixture.componentRef.setInput('panels', [{ ...pain, values: [] }]);
    expect(await panels.cursor()).toContain('2026-11-23');
  });

  it('holds the same data as a table, missing apart from 0', async () => {
    expect(await (await open()).table()).toEqual([
      '2026-11-20',
      '2',
      '20',
      '2026-11-21',
      '–',
      '–',
      '2026-11-22',
      '0',
      '30',
    ]);
  });

  it('keeps gaps as gaps in the line and in the file', () => {
    expect(linePath(pain).match(/M/g)).toHaveLength(2);
    expect(linePath({ ...pain, values: [1, 2, 3] }).match(/M/g)).toHaveLength(1);
    expect(markPath(pain).match(/M/g)).toHaveLength(2);
    expect(trendCsv(dates, [pain])).toBe('"Date","Pain during"\r\n2026-11-20,2\r\n2026-11-21,\r\n2026-11-22,0\r\n');
  });

  it('draws more as higher, on a scale that is never 0', () => {
    expect(barPath(minutes).match(/M/g)).toHaveLength(2);
    expect(barPath({ ...minutes, values: [0, null] })).toBe('');
    expect(stemPath(pain)).toBe('M5 100V81.6M25 100V100.0');
    expect(topOf({ ...minutes, values: [null] })).toBe(1);
    expect(topOf(pain)).toBe(10);
  });
});
