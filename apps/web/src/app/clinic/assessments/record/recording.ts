import { Injectable, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { findMeasure } from '@midstance/clinical/measures';
import type { Assessment } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import type { Patient } from '@midstance/contracts/patients';
import type { GridEdit, GridRow } from '@midstance/ui/bilateral-grid';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { Units } from '../../../settings/units';
import { type Draft, type SetUp, type SideOrder, cellKey, noSetUp, withCell, withKey } from '../draft/draft';
import { DraftKeeper } from '../draft/draft-keeper';
import { History, type Step } from '../draft/history';
import type { Judgement } from '../judge/judge';
import type { EarlierVisit, Visit } from '../judge/visit';
import type { MeasuredEdit } from '../paste/pasted-values';
import { firstSide, measureRow, unitOf } from '../rows/measure-row';
import { pagesOf, sectionsOf } from '../rows/sections';
import { ClinicOwn } from './clinic-own';

const noJudgement: Judgement = {
  evaluation: { measures: {}, problems: [], redFlagChecks: [] },
  findings: [],
  redFlags: [],
};

/** The assessment on the screen: the draft, what it says, and where the person is in it. */
@Injectable()
export class Recording {
  readonly keeper = inject(DraftKeeper);
  readonly clinic = inject(ClinicOwn);
  readonly history = inject(History);
  private readonly units = inject(Units);
  private readonly locale = inject(NUMBER_LOCALE);

  private readonly judge = signal<Pick<typeof import('../judge/judge'), 'judge' | 'judgementOf'> | null>(null);

  readonly patient = signal<Patient | null>(null);
  readonly episode = signal<Episode | null>(null);
  /** As the server has it; `null` before the first save. */
  readonly stored = signal<Assessment | null>(null);
  readonly previous = signal<EarlierVisit | null>(null);
  /** Trials asked for beyond the usual ones, by measure. */
  private readonly askedTrials = signal<Readonly<Record<string, number>>>({});
  /** Measure whose row has the focus. */
  readonly focused = signal('');

  readonly draft = this.keeper.draft;
  readonly sideOrder = computed<SideOrder>(() => this.draft()?.way['side'] ?? 'involved');
  readonly locked = computed(() => this.stored()?.status === 'signed');
  readonly judgement = computed(() => this.judged());
  readonly sections = computed(() => {
    const draft = this.draft();
    return draft ? sectionsOf(draft, this.clinic.recorded()) : [];
  });
  readonly pages = computed(() => pagesOf(this.sections()));
  /** Page of the grid, or the intake. */
  readonly place = signal<number | 'intake'>(0);
  readonly page = computed(() => {
    const place = this.place();
    return place === 'intake' ? [] : (this.pages()[place] ?? this.pages().at(-1) ?? []);
  });
  readonly rows = computed<readonly GridRow[]>(() => this.rowsOf());
  /** Measure the card beside the grid is about. */
  readonly shown = linkedSignal(() => {
    const ids = this.rows().map((row) => row.id);
    return findMeasure(ids.includes(this.focused()) ? this.focused() : (ids[0] ?? ''));
  });

  constructor() {
    void this.loadJudge();
    effect(() => {
      const draft = this.draft();
      this.clinic.recordedWith.set(draft && { id: draft.batteryId, version: draft.batteryVersion });
    });
  }

  visit(): Visit | null {
    const person = this.patient();
    const complaint = this.episode()?.complaint;
    if (!person || complaint === undefined) return null;
    return { person, complaint, previous: this.previous(), limits: this.clinic.limits() };
  }

  /** Changes the draft in one step; `continues` makes it one with the step before when both change the same one thing. */
  change(edit: (draft: Draft) => Draft, continues = false): void {
    const before = this.draft();
    if (this.locked() || !before) return;
    this.keeper.change(edit);
    this.history.note(before, this.draft() ?? before, continues);
  }

  /** Takes the last step back, whatever it changed; the step, for the screen to show where. */
  undo(): Step | null {
    return this.stepBy((draft) => this.history.undo(draft));
  }

  /** Does again what was taken back last. */
  redo(): Step | null {
    return this.stepBy((draft) => this.history.redo(draft));
  }

  private stepBy(walk: History['undo']): Step | null {
    const draft = this.draft();
    const walked = draft && !this.locked() ? walk(draft) : null;
    if (walked) this.keeper.change(() => walked.draft);
    return walked?.step ?? null;
  }

  /** One trial got another entry; its unit is the one the row is typed in. */
  edit(edit: GridEdit): void {
    this.change((draft) => this.edited(draft, edit), edit.continues);
  }

  /** Many trials at once, in one step: a pasted column, an imported file. */
  editAll(edits: readonly MeasuredEdit[]): void {
    this.change((draft) => edits.reduce((made, edit) => this.edited(made, edit), draft));
  }

  private edited(draft: Draft, { rowId, side, trial, entry, unit: named }: MeasuredEdit): Draft {
    const measure = findMeasure(rowId);
    if (!measure) return draft;
    const unit = entry.value === null ? null : (named ?? unitOf(measure, draft, this.forceUnit()));
    return withCell(draft, cellKey(rowId, side, trial), { ...entry, unit });
  }

  /** The unit a measure is typed in now. */
  unitNow(measureId: string): string | null {
    const measure = findMeasure(measureId);
    const draft = this.draft();
    return measure && draft ? unitOf(measure, draft, this.forceUnit()) : null;
  }

  /** Opens one more trial on each side of a measure, as far as its rule goes. */
  openTrial(measureId: string): void {
    const row = this.rows().find(({ id }) => id === measureId);
    if (!row) return;
    const trials = Math.min(row.trials + 1, row.mostTrials ?? row.trials);
    this.askedTrials.update((asked) => ({ ...asked, [measureId]: trials }));
  }

  setUpOf(measureId: string): SetUp {
    return this.draft()?.setUps[measureId] ?? noSetUp;
  }

  changeSetUp(measureId: string, part: Partial<SetUp>): void {
    this.change((draft) => withKey(draft, 'setUps', measureId, { ...(draft.setUps[measureId] ?? noSetUp), ...part }));
  }

  forceUnit(): 'N' | 'kgf' {
    return this.units.force().label === 'kgf' ? 'kgf' : 'N';
  }

  /** The rules come after the grid: one can type before they are there. */
  private async loadJudge(): Promise<void> {
    const rules = await import('../judge/judge');
    this.judge.set(rules);
  }

  /** Somebody else signed it. What is not saved here stays on the screen; saving it is refused in words. */
  async signedElsewhere(signed: Assessment): Promise<void> {
    if (this.keeper.isDirty()) return;
    this.stored.set(signed);
    await this.keeper.open(signed.id, signed);
  }

  private judged(): Judgement {
    const rules = this.judge();
    const snapshot = this.stored()?.snapshot;
    if (!rules) return noJudgement;
    if (snapshot) return rules.judgementOf(snapshot);
    const draft = this.draft();
    const visit = this.visit();
    return draft && visit ? rules.judge(draft, visit) : noJudgement;
  }

  private rowsOf(): GridRow[] {
    const draft = this.draft();
    if (!draft) return [];
    const { evaluation } = this.judgement();
    const page = this.page();
    const arrived = this.keeper.arrived();
    return page.flatMap((section) =>
      section.measures.map((measure) =>
        measureRow({
          measure,
          group: page.length > 1 ? section.name : '',
          draft,
          result: evaluation.measures[measure.id],
          previous: this.previous()?.values ?? [],
          startsWith: firstSide(this.sideOrder(), draft.facts.involvedSide, draft.episodeId + measure.id),
          forceUnit: this.forceUnit(),
          locale: this.locale(),
          arrived,
          asked: this.askedTrials()[measure.id] ?? 0,
        }),
      ),
    );
  }
}
