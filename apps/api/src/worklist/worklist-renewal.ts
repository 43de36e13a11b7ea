import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database';
import { WorklistRefresh } from './worklist-refresh';

const EVERY_MS = 60_000;
/** Rows of one transaction: short enough that nobody waits for it. */
const BATCH = 20;
/** Batches of one turn; what is left waits for the next. */
const MOST_BATCHES = 50;

interface Stale {
  readonly clinic_id: string;
  readonly patient_id: string;
}

/**
 * Renews the rows that time alone has changed: "no word 9 days" begins because nobody wrote. Any number of processes may
 * run it; renewing a row twice gives the same row.
 */
@Injectable()
export class WorklistRenewal implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(WorklistRenewal.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly database: TenantDatabase,
    private readonly worklist: WorklistRefresh,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.turnQuietly());
    }, EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Renews what is stale now; answers how many rows. */
  async renew(): Promise<number> {
    let renewed = 0;
    for (let batch = 0; batch < MOST_BATCHES && !this.stopping; batch += 1) {
      const stale = await this.database.callRows<Stale>('SELECT * FROM sec.stale_worklist($1)', [BATCH]);
      const clinicId = stale[0]?.clinic_id;
      if (clinicId === undefined) break;
      await this.database.asWorker(clinicId, async (tx) => {
        for (const { patient_id: patientId } of stale) await this.worklist.refresh(tx, patientId);
      });
      renewed += stale.length;
    }
    return renewed;
  }

  private async turnQuietly(): Promise<void> {
    await this.renew().catch(() => {
      this.log.warn('worklist rows could not be renewed now; trying again');
    });
  }
}
