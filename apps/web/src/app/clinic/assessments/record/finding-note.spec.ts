import { TestBed } from '@angular/core/testing';
import { FindingNote } from './finding-note';

function open(note: string | null, locked = false) {
  const fixture = TestBed.createComponent(FindingNote);
  for (const [name, value] of Object.entries({ note, locked, about: 'Left hip is weaker' })) {
    fixture.componentRef.setInput(name, value);
  }
  const kept: (string | null)[] = [];
  fixture.componentInstance.kept.subscribe((words) => kept.push(words));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const press = (name: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === name)?.click();
    fixture.detectChanges();
  };
  return { page, press, kept };
}

describe('a note on a finding', () => {
  it('is written, and taken away by emptying it', () => {
    const { page, press, kept } = open(null);
    press('Add a note');
    page.querySelector('textarea')!.value = ' Tested after a hard run ';
    press('Keep note');
    const again = open('Tested after a hard run');
    again.press('Change the note');
    again.page.querySelector('textarea')!.value = ' ';
    again.press('Keep note');
    expect([kept, again.kept]).toEqual([['Tested after a hard run'], [null]]);
  });

  it('is only read in a signed record', () => {
    const { page } = open('Tested after a hard run', true);
    expect(page.textContent).toContain('Tested after a hard run');
    expect(page.querySelector('button')).toBeNull();
  });
});
