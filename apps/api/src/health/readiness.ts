import { Injectable } from '@nestjs/common';

/** Whether this process wants more requests; a stopping one says no while it finishes what it has. */
@Injectable()
export class Readiness {
  stopping = false;
}
