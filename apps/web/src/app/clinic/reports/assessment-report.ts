import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportAudience } from '@midstance/contracts/reports';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { ProblemError } from '../../http/problem';
import { ANOTHER_RUNNERS } from '../person/another-runner';
import { BodyMap } from './body-map';
import { ReportTable } from './report-table';
import { ReportsClient } from './reports-client';
import { SymmetryBars } from './symmetry-bars';
import { TrendLines } from './trend-lines';

const HEADINGS = {
  runner: {
    summary: 'In short',
    findings: 'What you can work on',
    table: 'What we measured',
    plan: 'Your plan',
  },
  referrer: { summary: 'Summary', findings: 'Findings to consider', table: 'Measurements', plan: 'Plan' },
} as const;

/** The report of a signed assessment, for the runner or for the referrer: the same content as its printed pages. */
@Component({
  selector: 'app-assessment-report',
  imports: [BodyMap, LoadProblem, ReportTable, RouterLink, Skeleton, SymmetryBars, TrendLines],
  templateUrl: './assessment-report.html',
  styleUrl: './assessment-report.scss',
})
export class AssessmentReport {
  /** Patient. */
  readonly id = input.required<string>();
  readonly assessmentId = input.required<string>();
  /** Who reads, from the address; the runner unless it says otherwise. */
  readonly audience = input<string>();

  private readonly client = inject(ReportsClient);
  protected readonly reader = computed<ReportAudience>(() => (this.audience() === 'referrer' ? 'referrer' : 'runner'));
  protected readonly answer = this.client.report(this.assessmentId, this.reader);
  /** Why there is nothing to show: it could not be read, or it is not of the runner in the address. */
  protected readonly failed = computed(() => {
    if (!this.answer.hasValue()) return this.answer.error();
    return this.answer.value().patientId === this.id() ? undefined : new ProblemError(ANOTHER_RUNNERS);
  });
  protected readonly report = computed(() => (this.answer.hasValue() && !this.failed() ? this.answer.value() : null));
  protected readonly headings = computed(() => HEADINGS[this.reader()]);
  protected readonly pdfUrl = computed(() => this.client.pdfUrl(this.assessmentId(), this.reader()));
  protected readonly assessment = computed(() => ['/clinic/patients', this.id(), 'assessments', this.assessmentId()]);
  protected readonly readers = [
    { audience: 'runner', label: 'For the runner' },
    { audience: 'referrer', label: 'For the referrer' },
  ] as const;
}
