import { Injectable, inject } from '@angular/core';
import type { Today } from '@midstance/contracts/training';
import { Api } from '../../http/api';

/** Reads the runner's day. */
@Injectable({ providedIn: 'root' })
export class TodayClient {
  private readonly api = inject(Api);

  today(): Promise<Today> {
    return this.api.get('/api/my/today', () => import('./today-schema').then((file) => file.today));
  }
}
