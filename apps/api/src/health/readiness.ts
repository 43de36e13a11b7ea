import { Injectable } from '@nestjs/common';

/** Whether this process wants more requests; a stopping one says no while it finishes what it has. */
@Injectable()
export class Readiness {
  stopping = false;
  /** From now on nobody new is let in, and each connection ends with its next answer. */
  draining = false;
}
