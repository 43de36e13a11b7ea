import { ComponentHarness } from '@angular/cdk/testing';
import type { Worklist, WorklistReason, WorklistRow } from '@midstance/contracts/worklist';

/** A reason for specs. */
export function reason(change: Partial<WorklistReason>): WorklistReason {
  return {
    code: 'same-step',
    priority: 3,
    severity: 'watch',
    text: 'Same step 22 days',
    action: 'Review the step',
    since: '2026-11-01',
    canSnooze: true,
    ...change,
  };
}

/** A row for specs; the number makes its id. */
export function row(number: number, change: Partial<WorklistRow> = {}): WorklistRow {
  return {
    patientId: `0197c6a0-0000-7000-8000-00000000000${number}`,
    name: `Runner ${number}`,
    ageYears: 34,
    complaint: 'patellofemoral',
    side: 'right',
    phase: 'RTR 2·4',
    reasons: [reason({})],
    strip: [{ date: '2026-11-22', state: 'done', pain: 2 }],
    worstSymmetry: { label: 'Knee ext.', percent: 82, weaker: 'right', assessedOn: '2026-11-18' },
    nextVisit: null,
    verb: 'open',
    snoozedUntil: null,
    mine: true,
    ...change,
  };
}

/** An answer of the server for specs. */
export function answer(rows: WorklistRow[], change: Partial<Worklist> = {}): Worklist {
  return {
    counts: { needsMe: rows.length, mine: 3, returnToRun: 2, all: 9 },
    rows,
    next: null,
    unsignedDrafts: [],
    retestsDue: [],
    ...change,
  };
}

/** Drives `app-worklist` in tests. */
export class WorklistHarness extends ComponentHarness {
  static readonly hostSelector = 'app-worklist';

  /** The tabs with their counts, the open one in brackets. */
  async tabs(): Promise<string[]> {
    const tabs = await this.locatorForAll('app-worklist-tabs a')();
    return Promise.all(
      tabs.map(async (tab) => {
        const words = (await tab.text()).replace(/\s+/g, ' ').trim();
        return (await tab.getAttribute('aria-current')) === 'page' ? `[${words}]` : words;
      }),
    );
  }

  /** Names of the rows, in order. */
  async names(): Promise<string[]> {
    const names = await this.locatorForAll('a.name')();
    return Promise.all(names.map((name) => name.text()));
  }

  /** The row keys act on. */
  async selected(): Promise<string | null> {
    const name = await this.locatorForOptional('tr.selected a.name')();
    return name ? name.text() : null;
  }

  /** Chips of a row, as read aloud. */
  async why(index: number): Promise<string> {
    const cells = await this.locatorForAll('td.why')();
    return ((await cells[index]?.text()) ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The panel's heading; `null` while it is closed. */
  async peeked(): Promise<string | null> {
    const heading = await this.locatorForOptional('app-worklist-peek h2')();
    return heading ? heading.text() : null;
  }

  async panel(): Promise<string> {
    return (await this.locatorFor('app-worklist-peek')()).text();
  }

  async status(): Promise<string> {
    return (await this.locatorFor('section > [role=status]')()).text();
  }
}
