import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { BilateralGrid, type GridPaste } from '@midstance/ui/bilateral-grid';
import { Dialogs } from '../../../dialogs/dialogs';
import { problemWords } from '../../../http/problem';
import { Dates } from '../../../settings/dates';
import { LateIntake } from '../intake/late-intake';
import type { ImportQuestion } from '../paste/import-dialog';
import type { MeasuredEdit } from '../paste/pasted-values';
import { Addenda } from './addenda';
import { AddTest } from './add-test';
import { FindingsPanel } from './findings-panel';
import { notDoneReasons } from './not-done-reasons';
import { ProtocolPanel } from './protocol-panel';
import { Recording } from './recording';
import { placeOfCell } from '../draft/draft';
import type { Step } from '../draft/history';
import { RedFlagBanner } from './red-flag-banner';
import { SectionRail } from './section-rail';
import { Signing } from './signing';

/** Rail, grid with the findings under it, and the protocol of the focused row. */
@Component({
  selector: 'app-workbench',
  imports: [Addenda, AddTest, BilateralGrid, FindingsPanel, LateIntake, ProtocolPanel, RedFlagBanner, SectionRail],
  providers: [Signing],
  templateUrl: './workbench.html',
  styleUrl: './workbench.scss',
  host: { '(keydown)': 'key($event)', '[class.intake]': "recording.place() === 'intake'" },
})
export class Workbench {
  readonly assessmentId = input.required<string>();

  private readonly dates = inject(Dates);
  private readonly dialogs = inject(Dialogs);
  private readonly injector = inject(Injector);
  private readonly signing = inject(Signing);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly recording = inject(Recording);
  protected readonly notDoneReasons = notDoneReasons;
  private readonly grid = viewChild(BilateralGrid);
  private readonly protocol = viewChild(ProtocolPanel);

  protected readonly since = computed(() => {
    const before = this.recording.previous();
    return before ? this.dates.day(before.assessedOn) : '';
  });
  protected readonly refusal = computed(() => {
    const problem = this.recording.keeper.problem();
    return problem === null ? '' : [problemWords(problem), ...problem.errors.map((error) => error.message)].join(' ');
  });
  protected readonly unconfirmed = this.signing.unconfirmed;

  constructor() {
    // A draft begins at its first field; a signed record is read from the top.
    afterNextRender(() => {
      if (!this.recording.locked()) this.grid()?.focusBack();
    });
    effect(() => {
      if (this.recording.locked()) this.signing.unconfirmed.set([]);
    });
  }

  /** Shows a page and puts the focus into the first row of a section, or into its first row. */
  protected open(place: number | 'intake', rowId?: string): void {
    this.recording.place.set(place);
    if (place === 'intake') {
      // The keys came from a grid that is gone now; from here Tab leads into the intake.
      this.host.querySelector<HTMLElement>('app-section-rail button')?.focus();
      return;
    }
    const first = rowId ?? this.recording.page()[0]?.measures.find((measure) => !measure.derived)?.id;
    afterNextRender(() => this.grid()?.focusRow(first ?? ''), { injector: this.injector });
  }

  /** Enter in the last cell goes on to the next page, and from the last page to signing. */
  protected next(): void {
    const place = this.recording.place();
    if (place !== 'intake' && place + 1 < this.recording.pages().length) this.open(place + 1);
    else document.getElementById('sign-assessment')?.focus();
  }

  /** Shows what a step back or forth changed. */
  protected show(step: Step | null): void {
    const change = step?.find(({ part }) => part === 'cells') ?? step?.[0];
    if (!change) return;
    if (change.part === 'cells') this.showCell(placeOfCell(change.key));
    else if (change.part === 'setUps') this.added(change.key);
  }

  private showCell(place: ReturnType<typeof placeOfCell>): void {
    this.added(place.measureId);
    afterNextRender(() => this.grid()?.focusCell({ rowId: place.measureId, side: place.side, trial: place.trial }), {
      injector: this.injector,
    });
  }

  protected key(event: KeyboardEvent): void {
    const walk = walkOf(event);
    if (walk) {
      event.preventDefault();
      this.show(this.recording[walk]());
      return;
    }
    const step = { PageDown: 1, PageUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const place = this.recording.place();
    const to = place === 'intake' ? 0 : place + step;
    if (to < 0) this.open('intake');
    else if (to < this.recording.pages().length) this.open(to);
  }

  protected setUp(): void {
    this.protocol()?.focusSetUp();
  }

  protected backToGrid(): void {
    this.grid()?.focusBack();
  }

  protected added(measureId: string): void {
    const page = this.recording
      .pages()
      .findIndex((sections) =>
        sections.some((section) => section.measures.some((measure) => measure.id === measureId)),
      );
    if (page >= 0) this.open(page, measureId);
  }

  protected async paste(pasted: GridPaste): Promise<void> {
    const { PasteQuestion } = await import('../paste/paste-question');
    const row = this.recording.rows().find(({ id }) => id === pasted.rowId);
    if (!row) return;
    const unit = this.recording.unitNow(row.id);
    this.recording.editAll(await PasteQuestion.ask(this.dialogs, { row, from: pasted, unit }));
    this.backToGrid();
  }

  protected async importFile(): Promise<void> {
    const rows = this.recording.rows();
    const units = Object.fromEntries(rows.map(({ id }) => [id, this.recording.unitNow(id)]));
    const edits = await this.dialogs.ask<readonly MeasuredEdit[], ImportQuestion>(
      () => import('../paste/import-dialog').then((file) => file.ImportDialog),
      { question: { rows, units }, labelledBy: 'import-title' },
    );
    if (edits) this.recording.editAll(edits);
    this.backToGrid();
  }

  /** Signs after everything unusual was confirmed and the person said so. */
  async askForSigning(): Promise<void> {
    const firstOpen = await this.signing.ask();
    if (firstOpen === null) return;
    this.added(firstOpen);
    afterNextRender(() => this.host.querySelector<HTMLElement>('.summary')?.focus(), { injector: this.injector });
  }
}

/** Ctrl+Z goes back and with Shift, or as Ctrl+Y, forth; a field of text keeps its own. */
function walkOf({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | null {
  const isOwnText =
    target instanceof HTMLElement && target.matches('textarea, input:not([data-cell]):not([type=radio])');
  if (!(ctrlKey || metaKey) || isOwnText) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}
