import { TestBed } from '@angular/core/testing';
import { HandedLinkView } from './handed-link';

describe('a link to hand over', () => {
  const write = jest.fn<Promise<void>, [string]>();

  beforeEach(() => {
    jest.resetAllMocks();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
  });

  function open() {
    const fixture = TestBed.createComponent(HandedLinkView);
    fixture.componentRef.setInput('link', 'https://clinic.example/answer#token=abc');
    fixture.componentRef.setInput('name', 'the runner');
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const said = () => page.querySelector('[role=status]')?.textContent;
    const copy = async () => {
      page.querySelector('button')!.click();
      await fixture.whenStable();
    };
    return { fixture, page, said, copy };
  }

  it('is a code to scan and a text to copy', async () => {
    const { page, said, copy } = open();
    expect(page.querySelector('input')?.value).toBe('https://clinic.example/answer#token=abc');
    expect(page.querySelector('ui-qr svg')?.getAttribute('aria-label')).toContain('QR code for the runner');
    await copy();
    expect(write).toHaveBeenCalledWith('https://clinic.example/answer#token=abc');
    expect(said()).toBe('Copied.');
  });

  it('says what to do where copying is not allowed, and forgets it with the next link', async () => {
    const { fixture, said, copy } = open();
    write.mockRejectedValue(new Error('denied'));
    await copy();
    expect(said()).toContain('copy it by hand');
    fixture.componentRef.setInput('link', 'https://clinic.example/answer#token=def');
    await fixture.whenStable();
    expect(said()).toBe('');
  });
});
