import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { RingCountdown } from '.';
import { RingCountdownHarness } from './testing';

describe('the ring', () => {
  async function draw(filled: number, big = '7') {
    const fixture = TestBed.createComponent(RingCountdown);
    fixture.componentRef.setInput('big', big);
    fixture.componentRef.setInput('small', 'of 10');
    fixture.componentRef.setInput('filled', filled);
    return TestbedHarnessEnvironment.harnessForFixture(fixture, RingCountdownHarness);
  }

  it('says its number and fills by its share', async () => {
    const ring = await draw(0.25);
    expect(await ring.words()).toBe('7 of 10');
    expect(await ring.filled()).toBeCloseTo(0.25);
  });

  it('keeps minutes and seconds inside, however long', async () => {
    expect(await (await draw(0)).sizePx()).toBe(52);
    for (const clock of ['4:00', '12:00', '100:00']) {
      const widthPx = clock.length * 0.63 * (await (await draw(0, clock)).sizePx());
      expect(widthPx).toBeLessThan(126 * 0.9);
    }
  });

  it('holds at both ends', async () => {
    expect(await (await draw(-1)).filled()).toBeCloseTo(0);
    expect(await (await draw(1.4)).filled()).toBeCloseTo(1);
  });
});
