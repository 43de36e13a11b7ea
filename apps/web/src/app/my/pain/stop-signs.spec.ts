import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TodayStore } from '../today/today-store';
import { StopSigns } from './stop-signs';

/** The signs with these codes ticked, for a runner whose clinic gave this number. */
function open(codes: string[], clinicPhone: string | null) {
  const view = signal({ clinicName: 'Riverside Clinic', clinicPhone });
  TestBed.configureTestingModule({ providers: [{ provide: TodayStore, useValue: { view } }] });
  const fixture = TestBed.createComponent(StopSigns);
  fixture.componentRef.setInput('chosen', codes);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const linkOf = (page: HTMLElement) => page.querySelector<HTMLAnchorElement>('a');

describe('signs that cannot wait', () => {
  it('offer the call they ask for', () => {
    const link = linkOf(open(['RF1'], '+41 44 000 00 00'));
    expect(link?.href).toBe('tel:+41 44 000 00 00');
    expect(link?.textContent).toBe('Call Riverside Clinic');
  });

  it('send nobody to the clinic with an emergency, and offer no call without a number', () => {
    expect(linkOf(open(['RF5'], '+41 44 000 00 00'))).toBeNull();
    TestBed.resetTestingModule();
    const page = open(['RF1'], null);
    expect(linkOf(page)).toBeNull();
    expect(page.textContent).toContain('Call your clinic today.');
  });
});
