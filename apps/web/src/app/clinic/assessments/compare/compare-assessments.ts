import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { findMeasure, type Measure } from '@midstance/clinical/measures';
import type { Assessment, SignedAssessments } from '@midstance/contracts/assessments';
import { EmptyState } from '@midstance/ui/empty-state';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { writeNumber } from '@midstance/ui/number-input';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../../http/load-problem';
import { problemOf, problemWords } from '../../../http/problem';
import { Dates } from '../../../settings/dates';
import { identityLine } from '../../person/person-words';
import { AssessmentsClient } from '../assessments-client';
import { draftOf } from '../draft/draft';
import { judge } from '../judge/judge';
import { type ComparedRow, compare } from './comparison';
import { MeasureTrend } from './measure-trend';
import { MuscleSides } from './muscle-sides';
import { PainSides } from './pain-sides';

const views = [
  { view: 'tests', label: 'Tests' },
  { view: 'muscles', label: 'Muscle balance' },
  { view: 'pain', label: 'Body chart' },
] as const;
const NONE: SignedAssessments = { items: [], next: null };
const changeMarks = { up: '▲', down: '▼', 'within-error': '=', unknown: '' } as const;

/** Two signed assessments side by side, and each measure over time. */
@Component({
  selector: 'app-compare-assessments',
  imports: [EmptyState, LoadProblem, MeasureTrend, MuscleSides, PainSides, RouterLink, Skeleton],
  templateUrl: './compare-assessments.html',
  styleUrl: './compare-assessments.scss',
})
export class CompareAssessments {
  /** Runner. */
  readonly id = input.required<string>();
  /** What is compared, in the address: the tests unless it says otherwise. */
  readonly view = input<string>();

  private readonly client = inject(AssessmentsClient);
  private readonly locale = inject(NUMBER_LOCALE);
  protected readonly dates = inject(Dates);
  protected readonly changeMarks = changeMarks;
  protected readonly views = views;
  protected readonly shownView = computed(() => views.find(({ view }) => view === this.view())?.view ?? 'tests');
  protected readonly patient = this.client.patient(this.id);
  /** The newest signed assessments. */
  protected readonly records = resource({
    params: () => this.id(),
    loader: ({ params }) => this.client.signed(params),
  });
  private readonly newest = computed(() => (this.records.hasValue() ? this.records.value() : NONE));
  /** Signed assessments from before the newest, as far as they were asked for. */
  private readonly older = linkedSignal<SignedAssessments>(() => ({ items: [], next: this.newest().next }));
  protected readonly goingBack = signal(false);
  protected readonly backProblem = signal('');
  /** Whether there are still older ones. */
  protected readonly hasEarlier = computed(() => this.older().next !== null);

  /** Newest first. */
  private readonly all = computed(() => [...this.newest().items, ...this.older().items]);
  protected readonly laterId = linkedSignal(() => this.newest().items[0]?.id ?? '');
  protected readonly earlierId = linkedSignal(() => this.newest().items[1]?.id ?? '');
  protected readonly choices = computed(() =>
    this.all().map(({ id, assessedOn }) => ({ id, words: this.dates.day(assessedOn, 'full') })),
  );
  protected readonly runner = computed(() => {
    if (!this.patient.hasValue()) return null;
    const patient = this.patient.value();
    return { name: `${patient.givenName} ${patient.familyName}`, identity: identityLine(patient, this.dates) };
  });

  protected readonly earlier = computed(() => this.record(this.earlierId()) ?? null);
  protected readonly later = computed(() => this.record(this.laterId()) ?? null);
  protected readonly rows = computed<readonly ComparedRow[]>(() => {
    const [earlier, later] = [this.earlier(), this.later()];
    if (!earlier || !later || !this.patient.hasValue()) return [];
    // Only the changes are read, and no limit plays into them: the findings shown are those that were signed.
    const visit = { person: this.patient.value(), complaint: later.batteryId, previous: earlier, limits: {} };
    const changes = judge(draftOf(later), visit).evaluation;
    return compare(earlier, later, changes, (value) => writeNumber(value, this.locale(), 1));
  });
  private readonly chosenId = signal('');
  /** Measure whose trend is shown. */
  protected readonly chosen = computed<Measure | undefined>(() => {
    const picked = findMeasure(this.chosenId());
    if (picked) return picked;
    const measures = this.rows().map((row) => row.measure);
    return measures.find(({ sides }) => sides?.kind === 'lsi') ?? measures[0];
  });
  protected readonly trendRecords = this.all;

  protected choose(measure: Measure): void {
    this.chosenId.set(measure.id);
  }

  /** Brings the next older assessments into the lists and the trend. */
  protected async goBack(): Promise<void> {
    const { items, next } = this.older();
    if (next === null || this.goingBack()) return;
    this.goingBack.set(true);
    this.backProblem.set('');
    try {
      const page = await this.client.signed(this.id(), next);
      this.older.set({ items: [...items, ...page.items], next: page.next });
    } catch (error) {
      this.backProblem.set(problemWords(problemOf(error)));
    } finally {
      this.goingBack.set(false);
    }
  }

  private record(id: string): Assessment | undefined {
    return this.all().find((record) => record.id === id);
  }
}
