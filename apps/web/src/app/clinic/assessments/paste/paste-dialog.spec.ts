import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { TestBed } from '@angular/core/testing';
import { emptyEntry } from '@midstance/ui/bilateral-grid';
import { PasteDialog } from './paste-dialog';
import { row } from './testing';

describe('a pasted column', () => {
  function open(text: string) {
    const close = jest.fn();
    const from = { rowId: row.id, side: 'left', trial: 1, text };
    TestBed.configureTestingModule({
      providers: [
        { provide: DIALOG_DATA, useValue: { row, from, unit: 'N' } },
        { provide: DialogRef, useValue: { close } },
      ],
    });
    const fixture = TestBed.createComponent(PasteDialog);
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const putIn = () => page.querySelector<HTMLButtonElement>('button.filled')?.click();
    return { words: page.textContent.replace(/\s+/g, ' '), putIn, close };
  }

  it('is put in in the unit its heading names', () => {
    const { words, putIn, close } = open('Peak left (kgf)\n41\n42');
    expect(words).toContain('Unit: kgf');
    putIn();
    expect(close).toHaveBeenCalledWith([
      { rowId: row.id, side: 'left', trial: 1, unit: 'kgf', entry: { ...emptyEntry, value: 41 } },
      { rowId: row.id, side: 'left', trial: 2, unit: 'kgf', entry: { ...emptyEntry, value: 42 } },
    ]);
  });

  it('is left out, in words, where the test does not take its unit', () => {
    const { words } = open('Peak left (kg)\n41\n42');
    expect(words).toContain('the column is in kg, the test takes N, kgf, lbf, mmHg: left out');
    expect(words).toContain('Put in 0 of 2');
  });

  it('without a heading is in the unit of the row', () => {
    const { words, putIn, close } = open('410\n420');
    expect(words).not.toContain('Unit:');
    putIn();
    expect(close).toHaveBeenCalledWith([
      expect.objectContaining({ trial: 1, unit: 'N' }),
      expect.objectContaining({ trial: 2, unit: 'N' }),
    ]);
  });
});
