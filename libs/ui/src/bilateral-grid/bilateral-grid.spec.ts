import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BilateralGrid, type GridEdit, type GridEntry, type GridPaste, type GridRow, emptyEntry } from '.';
import { BilateralGridHarness } from './testing';

const plain: Omit<GridRow, 'id' | 'name'> = {
  unit: 'N',
  sides: ['left', 'right'],
  trials: 3,
  decimals: 1,
  choices: [],
  usual: { min: 100, max: 700 },
  allowed: { min: 1, max: 2000 },
  asksPain: true,
  entries: {},
  ghosts: {},
  best: {},
  symmetry: null,
  change: null,
};

@Component({
  imports: [BilateralGrid],
  template: `<ui-bilateral-grid
    [rows]="rows()"
    [injured]="'right'"
    [locked]="locked()"
    [notDoneReasons]="reasons"
    (edit)="keep($event)"
    (rowFocus)="focused.push($event)"
    (pasted)="pasted.push($event)"
    (setUp)="setUps.push($event)"
    (end)="ended()"
    (moreTrials)="more($event)"
    (undo)="walks.push('undo')"
    (redo)="walks.push('redo')"
  />`,
})
class Owner {
  readonly rows = signal<readonly GridRow[]>([
    { ...plain, id: 'kef', name: 'Knee extension' },
    { ...plain, id: 'lunge', name: 'Lunge', unit: 'cm', trials: 2, usual: null, allowed: { min: -5, max: 30 } },
    { ...plain, id: 'squat', name: 'Squat', unit: 'rating', trials: 1, choices: [{ value: 'fair', label: 'fair' }] },
    {
      ...plain,
      id: 'worst',
      name: 'Worst pain',
      unit: '0–10',
      sides: ['none'],
      trials: 1,
      usual: null,
      asksPain: false,
    },
  ]);
  readonly locked = signal(false);
  readonly reasons = [
    { value: 'pain', label: 'Pain' },
    { value: 'time', label: 'No time' },
  ];
  readonly focused: string[] = [];
  readonly edits: GridEdit[] = [];
  readonly pasted: GridPaste[] = [];
  readonly setUps: string[] = [];
  readonly walks: string[] = [];
  ends = 0;

  ended(): void {
    this.ends += 1;
  }

  more(id: string): void {
    this.rows.update((rows) => rows.map((row) => (row.id === id ? { ...row, trials: row.trials + 1 } : row)));
  }

  keep(edit: GridEdit): void {
    this.edits.push(edit);
    this.rows.update((rows) =>
      rows.map((row) => {
        if (row.id !== edit.rowId) return row;
        const list: GridEntry[] = [...(row.entries[edit.side] ?? [])];
        while (list.length < edit.trial) list.push(emptyEntry);
        list[edit.trial - 1] = edit.entry;
        return { ...row, entries: { ...row.entries, [edit.side]: list } };
      }),
    );
  }

  entry(rowId: string, side: 'left' | 'right' | 'none', trial: number): GridEntry | undefined {
    return this.rows().find((row) => row.id === rowId)?.entries[side]?.[trial - 1];
  }
}

describe('the left and right grid', () => {
  let owner: Owner;
  let grid: BilateralGridHarness;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Owner);
    document.body.append(fixture.nativeElement as HTMLElement);
    owner = fixture.componentInstance;
    const loader: HarnessLoader = TestbedHarnessEnvironment.loader(fixture);
    grid = await loader.getHarness(BilateralGridHarness);
  });

  it('takes three trials a side in 24 keys and no mouse', async () => {
    await grid.focus('Knee extension', 'left');
    let keys = 0;
    for (const value of ['412', '418', '405', '352', '347', '361']) {
      await grid.type(value);
      await grid.press('Enter');
      keys += value.length + 1;
    }
    expect(keys).toBeLessThanOrEqual(24);
    expect([1, 2, 3].map((trial) => owner.entry('kef', 'left', trial)?.value)).toEqual([412, 418, 405]);
    expect([1, 2, 3].map((trial) => owner.entry('kef', 'right', trial)?.value)).toEqual([352, 347, 361]);
    expect(await grid.focused()).toBe('Lunge, left, trial 1, cm');
  });

  it('goes to the first trial of the next side with Tab', async () => {
    await grid.focus('Knee extension', 'left', 2);
    await grid.press('Tab');
    expect(await grid.focused()).toBe('Knee extension, right, trial 1, N');
    await grid.press('Tab');
    expect(await grid.focused()).toBe('Lunge, left, trial 1, cm');
  });

  it('reads a comma as a decimal mark', async () => {
    await grid.focus('Lunge', 'left');
    await grid.type('11,5');
    await grid.press('Enter');
    expect(owner.entry('lunge', 'left', 1)?.value).toBe(11.5);
  });

  it('refuses a value outside the allowed range in words and stays', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('9999');
    await grid.press('Enter');
    expect(await grid.message()).toBe('Knee extension must be 1 to 2000');
    expect(await grid.focused()).toBe('Knee extension, left, trial 1, N');
    expect(await grid.text('Knee extension', 'left')).toBe('9999');
    expect(owner.entry('kef', 'left', 1)?.value).toBeNull();
  });

  it('asks once more for an unusual value, and keeps it on the second Enter', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('90');
    await grid.press('Enter');
    expect(await grid.message()).toContain('Usually 100 to 700');
    expect(owner.entry('kef', 'left', 1)).toMatchObject({ value: 90, confirmed: false });
    await grid.press('Enter');
    expect(owner.entry('kef', 'left', 1)).toMatchObject({ value: 90, confirmed: true });
    expect(await grid.focused()).toBe('Knee extension, left, trial 2, N');
  });

  it('says nothing about a number that is still being typed', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('9');
    expect(await grid.message()).toBeNull();
  });

  it('records why a trial was not done, by digit', async () => {
    await grid.focus('Knee extension', 'right');
    await grid.press('-', '2');
    expect(owner.entry('kef', 'right', 1)).toMatchObject({ value: null, notDone: 'time' });
    expect(await grid.focused()).toBe('Knee extension, right, trial 1, N');
  });

  it('keeps the minus for values that can be negative; n says not done there', async () => {
    await grid.focus('Lunge', 'left');
    await grid.type('-2');
    expect(owner.entry('lunge', 'left', 1)).toMatchObject({ value: -2, notDone: null });
    await grid.press('n', '1');
    expect(owner.entry('lunge', 'left', 1)).toMatchObject({ value: null, notDone: 'pain' });
  });

  it('records pain on the test beside the value; 1 then 0 is 10', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('412');
    await grid.press('p', '4');
    expect(owner.entry('kef', 'left', 1)).toMatchObject({ value: 412, pain: 4 });
    await grid.press('p', '1', '0');
    expect(owner.entry('kef', 'left', 1)?.pain).toBe(10);
  });

  it('records what stands beside an answer: e, the fields, and Enter back to the cell', async () => {
    const companions: GridRow['companions'] = [
      { id: 'end-feel', label: 'End feel', kind: 'choice', choices: [{ value: 'soft', label: 'Soft' }] },
      { id: 'angle', label: 'Angle, °', kind: 'number', range: [0, 90] },
    ];
    owner.rows.update((rows) => rows.map((row) => (row.id === 'kef' ? { ...row, companions } : row)));
    await grid.focus('Knee extension', 'left');
    await grid.type('412');
    await grid.press('e');
    await grid.answerBeside('End feel', 'soft');
    await grid.answerBeside('Angle, °', '400');
    expect(await grid.besideMessage()).toBe('Angle, °: 0 to 90');
    expect(owner.entry('kef', 'left', 1)?.companions).toEqual({ 'end-feel': 'soft' });
    await grid.answerBeside('Angle, °', '35');
    expect(owner.entry('kef', 'left', 1)).toMatchObject({ value: 412, companions: { 'end-feel': 'soft', angle: 35 } });
    expect(await grid.focused()).toBe('Knee extension, left, trial 1, N');
    expect(await grid.beside('Knee extension', 'left')).toBe('End feel: Soft, Angle, °: 35');
  });

  it('has no such key where the test has no such fields', async () => {
    await grid.focus('Lunge', 'left');
    await grid.press('e');
    expect(await grid.focused()).toBe('Lunge, left, trial 1, cm');
  });

  it('opens one more trial with + and goes to it, up to the most there may be', async () => {
    owner.rows.update((rows) => rows.map((row) => (row.id === 'kef' ? { ...row, mostTrials: 4 } : row)));
    await grid.focus('Knee extension', 'right', 3);
    await grid.press('+');
    expect(await grid.focused()).toBe('Knee extension, right, trial 4, N');
    await grid.type('361');
    expect(owner.entry('kef', 'right', 4)?.value).toBe(361);
    await grid.press('+');
    expect(owner.rows()[0]?.trials).toBe(4);
    expect(await grid.focused()).toBe('Knee extension, right, trial 4, N');
  });

  it('asks its owner to go back and forth', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('412');
    await grid.press('u', 'U');
    expect(owner.walks).toEqual(['undo', 'redo']);
    expect(owner.entry('kef', 'left', 1)?.value).toBe(412);
  });

  it('says which edits belong to one visit to a cell', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.type('412');
    await grid.press('Enter');
    await grid.focus('Knee extension', 'left');
    await grid.type('5');
    expect(owner.edits.map((edit) => edit.continues)).toEqual([undefined, true, true, undefined]);
  });

  it('tells which row has the focus, once per row', async () => {
    await grid.focus('Knee extension', 'left');
    await grid.focus('Knee extension', 'right');
    await grid.focus('Worst pain', 'none');
    expect(owner.focused).toEqual(['kef', 'worst']);
  });

  it('marks the injured side', async () => {
    expect(await grid.isInjured('right')).toBe(true);
    expect(await grid.isInjured('left')).toBe(false);
  });

  it('changes nothing in a signed record', async () => {
    owner.locked.set(true);
    await grid.focus('Knee extension', 'left');
    await grid.press('-', 'p', 'u');
    expect(owner.edits).toEqual([]);
  });

  it('chooses an answer by digit, as often as it is pressed', async () => {
    owner.rows.update((rows) =>
      rows.map((row) =>
        row.id === 'squat' ? { ...row, choices: ['0', '4-', '4', '4+'].map((id) => ({ value: id, label: id })) } : row,
      ),
    );
    await grid.focus('Squat', 'left');
    const answers: (string | null | undefined)[] = [];
    for (let press = 0; press < 3; press += 1) {
      await grid.press('4');
      answers.push(owner.entry('squat', 'left', 1)?.option);
    }
    expect(answers).toEqual(['4', '4-', '4+']);
    expect(await grid.chosen('Squat', 'left')).toBe('4+');
  });

  it('takes + for positive and the n-th digit where no answer begins with it', async () => {
    const results = ['positive', 'negative'].map((id) => ({ value: id, label: id }));
    owner.rows.update((rows) => rows.map((row) => (row.id === 'squat' ? { ...row, choices: results } : row)));
    await grid.focus('Squat', 'left');
    await grid.press('2', 'Enter', '+');
    expect(owner.entry('squat', 'left', 1)?.option).toBe('negative');
    expect(owner.entry('squat', 'right', 1)?.option).toBe('positive');
  });

  it('comes to the right side first where it starts there, and leaves the columns alone', async () => {
    owner.rows.update((rows) => rows.map((row) => ({ ...row, startsWith: 'right' as const })));
    await grid.focus('Knee extension', 'right', 3);
    await grid.press('Enter');
    expect(await grid.focused()).toBe('Knee extension, left, trial 1, N');
    await grid.press('Tab');
    expect(await grid.focused()).toBe('Lunge, right, trial 1, cm');
  });

  it('says when Enter leaves the last cell', async () => {
    await grid.focus('Worst pain', 'none');
    await grid.press('Enter');
    expect(owner.ends).toBe(1);
  });

  it('refuses halves where whole numbers count', async () => {
    owner.rows.update((rows) => rows.map((row) => ({ ...row, whole: true })));
    await grid.focus('Worst pain', 'none');
    await grid.type('2.5');
    await grid.press('Enter');
    expect(await grid.message()).toBe('Worst pain must be a whole number, 1 to 2000');
  });

  it('hands several pasted values on and keeps the cell', async () => {
    await grid.focus('Knee extension', 'left', 2);
    await grid.paste('412\n418\n405');
    expect(owner.pasted).toEqual([{ rowId: 'kef', side: 'left', trial: 2, text: '412\n418\n405' }]);
    expect(owner.edits).toEqual([]);
  });

  it('puts the stopped time into the cell', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    try {
      owner.rows.update((rows) => rows.map((row) => (row.id === 'worst' ? { ...row, timer: 'stopwatch' } : row)));
      await grid.focus('Worst pain', 'none');
      await grid.press('s');
      jest.advanceTimersByTime(31_440);
      await grid.press('s');
      expect(owner.entry('worst', 'none', 1)?.value).toBe(31.4);
    } finally {
      jest.useRealTimers();
    }
  });

  it('asks for lever arm and method of the row on l', async () => {
    await grid.focus('Lunge', 'left');
    await grid.press('l');
    expect(owner.setUps).toEqual(['lunge']);
  });

  it('writes a heading where the group changes', async () => {
    owner.rows.update((rows) => rows.map((row, index) => ({ ...row, group: index < 2 ? 'Strength' : 'Function' })));
    expect(await grid.groups()).toEqual(['Strength', 'Function']);
  });
});
