import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Chip, type Severity } from '.';
import { ChipHarness } from './testing';

@Component({ imports: [Chip], template: `<ui-chip [severity]="severity()" [mark]="mark()">No word 9 days</ui-chip>` })
class Owner {
  readonly severity = signal<Severity>('watch');
  readonly mark = signal('');
}

describe('a chip', () => {
  async function open(severity: Severity, mark = '') {
    const fixture = TestBed.createComponent(Owner);
    fixture.componentInstance.severity.set(severity);
    fixture.componentInstance.mark.set(mark);
    return (await TestbedHarnessEnvironment.loader(fixture).getHarness(ChipHarness)).text();
  }

  it('says its severity by shape and word, not by colour alone', async () => {
    expect(await open('act')).toBe('▲Act: No word 9 days');
    expect(await open('good')).toBe('✓Good: No word 9 days');
  });

  it('takes another shape', async () => {
    expect(await open('watch', '○')).toBe('○Watch: No word 9 days');
  });

  it('is plain for information', async () => {
    expect(await open('info')).toBe('No word 9 days');
  });
});
