import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Qr } from '.';
import { QrHarness } from './testing';

@Component({ imports: [Qr], template: `<ui-qr [text]="text()" label="Link to join" />` })
class Owner {
  readonly text = signal('https://example.org/join#abc');
}

it('draws the text as squares and names the drawing', async () => {
  const fixture = TestBed.createComponent(Owner);
  const qr = await TestbedHarnessEnvironment.loader(fixture).getHarness(QrHarness);
  const first = await qr.path();
  expect(await qr.label()).toBe('Link to join');
  expect(first).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
  // The finder pattern stands in the corner, two squares of quiet around it.
  expect(first).toContain('M2 2h1v1h-1z');
  expect(first).not.toContain('M1 1h1');
  fixture.componentInstance.text.set('https://example.org/join#abd');
  expect(await qr.path()).not.toBe(first);
});
