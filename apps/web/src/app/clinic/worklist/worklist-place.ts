import { Injectable } from '@angular/core';

/** Where somebody was in the worklist, so that coming back from a chart goes on there. Kept as long as the page is. */
@Injectable({ providedIn: 'root' })
export class WorklistPlace {
  /** The runner whose row was chosen last; `null` before one was. */
  patientId: string | null = null;
}
