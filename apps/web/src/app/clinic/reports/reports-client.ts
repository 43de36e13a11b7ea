import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import { type Report, type ReportAudience, report } from '@midstance/contracts/reports';

/** The report of a signed assessment, and where its printable pages are. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  report(assessmentId: Signal<string>, audience: Signal<ReportAudience>) {
    return httpResource<Report>(
      () => ({ url: `/api/assessments/${assessmentId()}/report`, params: { audience: audience() } }),
      { parse: (answer) => report.parse(answer) },
    );
  }

  pdfUrl(assessmentId: string, audience: ReportAudience): string {
    return `/api/assessments/${assessmentId}/report.pdf?audience=${audience}`;
  }
}
