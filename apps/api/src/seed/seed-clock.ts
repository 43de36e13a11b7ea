import { Global, Injectable, Module } from '@nestjs/common';
import { Clock } from '../clock';

/** A clock that stands where the demo's history is just being written; at the real time before and after. */
@Injectable()
export class SeedClock extends Clock {
  private moment: Date | null = null;

  override now(): Date {
    return this.moment ?? super.now();
  }

  /** Stands still at this moment; `null` lets it go again. */
  standAt(moment: Date | null): void {
    this.moment = moment;
  }
}

@Global()
@Module({
  providers: [SeedClock, { provide: Clock, useExisting: SeedClock }],
  exports: [SeedClock, Clock],
})
export class SeedClockModule {}
