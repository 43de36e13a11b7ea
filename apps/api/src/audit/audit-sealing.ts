import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database';

const everyMs = 1000;

/**
 * Chains new audit rows, clinic by clinic, once a second. Any number of processes may run it: the database lets one
 * at a time seal, the others find nothing to do.
 */
@Injectable()
export class AuditSealing implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(AuditSealing.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly database: TenantDatabase) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.sealQuietly();
    }, everyMs);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Seals what is complete now; answers how many rows. */
  async seal(): Promise<number> {
    const row = await this.database.callFunction<{ sealed: string }>('SELECT sec.seal_audit() AS sealed');
    return Number(row?.sealed ?? 0);
  }

  private async sealQuietly(): Promise<void> {
    await this.seal().catch(() => {
      this.log.warn('audit rows could not be sealed now; trying again');
    });
  }
}
