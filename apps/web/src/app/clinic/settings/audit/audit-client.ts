import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { type AuditLogEntry, auditLogPage } from '@midstance/contracts/audit';
import { type StaffList, staffList } from '@midstance/contracts/identity';
import { Api } from '../../../http/api';

const url = '/api/audit-log';

/** What of the log is shown. */
export interface AuditFilter {
  /** `''` for everybody. */
  readonly userId: string;
  readonly changesOnly: boolean;
}

/** A page of the log and the key of the next one. */
export interface AuditPage {
  readonly items: readonly AuditLogEntry[];
  readonly next: string | null;
}

/** Who did what in the clinic. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly api = inject(Api);

  first(filter: Signal<AuditFilter>) {
    return httpResource<AuditPage>(() => ({ url, params: paramsOf(filter()) }), {
      parse: (answer) => auditLogPage.parse(answer),
    });
  }

  more(filter: AuditFilter, after: string): Promise<AuditPage> {
    const query = new URLSearchParams({ ...paramsOf(filter), after });
    return this.api.get(`${url}?${query.toString()}`, auditLogPage);
  }

  staff() {
    return httpResource<StaffList>(() => '/api/staff', { parse: (answer) => staffList.parse(answer) });
  }
}

function paramsOf({ userId, changesOnly }: AuditFilter): Record<string, string> {
  return { changesOnly: String(changesOnly), ...(userId !== '' && { userId }) };
}
