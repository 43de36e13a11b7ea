import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { SignDialog } from './sign-dialog';
import type { SignQuestion } from './signing';

describe('the last look before signing', () => {
  function words(question: Partial<SignQuestion>): string {
    const data: SignQuestion = { values: 2, findings: 0, decided: 0, openRedFlags: [], ...question };
    TestBed.configureTestingModule({
      providers: [
        { provide: DialogRef, useValue: { close: () => undefined } },
        { provide: DIALOG_DATA, useValue: data },
      ],
    });
    const fixture = TestBed.createComponent(SignDialog);
    fixture.detectChanges();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  }

  it.each([
    [{ values: 2 }, '2 values are recorded. There are no findings.'],
    [{ values: 1, findings: 1 }, '1 value is recorded. You decided on 0 of 1 finding.'],
    [{ values: 52, findings: 9, decided: 7 }, '52 values are recorded. You decided on 7 of 9 findings.'],
  ])('says what is there and what was decided: %o', (question, said) => {
    expect(words(question)).toContain(said);
  });

  it('names the red flags that are still open', () => {
    expect(words({ openRedFlags: ['Night pain'] })).toContain('Still open: Night pain');
  });
});
