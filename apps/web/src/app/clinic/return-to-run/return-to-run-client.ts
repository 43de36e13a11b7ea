import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type Decide,
  type ReturnToRun,
  type SaveGateTest,
  type StartPlan,
  type StartProposal,
  type StartQuery,
  returnToRun,
  startProposal,
} from '@midstance/contracts/return-to-run';
import { Api } from '../../http/api';
import { problemOf } from '../../http/problem';

/** A runner's return-to-run plan: look, start, decide, enter a test. Every write answers with the whole screen. */
@Injectable({ providedIn: 'root' })
export class ReturnToRunClient {
  private readonly api = inject(Api);

  plan(patientId: Signal<string>) {
    return httpResource<ReturnToRun>(() => `/api/patients/${patientId()}/return-to-run`, {
      parse: (answer) => returnToRun.parse(answer),
    });
  }

  /** Where a plan on a ladder could begin; nothing is asked before a ladder is chosen. */
  startProposal(patientId: Signal<string>, query: Signal<StartQuery | undefined>) {
    return httpResource<StartProposal>(
      () => {
        const asked = query();
        if (asked === undefined) return undefined;
        const { overlayId, ...ladder } = asked;
        const params = overlayId === undefined ? ladder : { ...ladder, overlayId };
        return { url: `/api/patients/${patientId()}/return-to-run/start`, params };
      },
      { parse: (answer) => startProposal.parse(answer) },
    );
  }

  start(id: string, body: StartPlan): Promise<ReturnToRun> {
    return this.api.put(`/api/return-to-run-plans/${id}`, body, returnToRun);
  }

  decide(planId: string, body: Decide): Promise<ReturnToRun> {
    return this.api.post(`/api/return-to-run-plans/${planId}/decisions`, body, returnToRun);
  }

  recordTest(id: string, body: SaveGateTest): Promise<ReturnToRun> {
    return this.api.put(`/api/gate-tests/${id}`, body, returnToRun);
  }
}

/** The screen as it is now, when a decision was refused because the facts moved on; `null` for any other failure. */
export function movedOn(error: unknown): ReturnToRun | null {
  const { code, current } = problemOf(error);
  const parsed = returnToRun.safeParse(current);
  return code === 'stale_version' && parsed.success ? parsed.data : null;
}
