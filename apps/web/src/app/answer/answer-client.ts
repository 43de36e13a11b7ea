import { Injectable, inject } from '@angular/core';
import type { LinkAnswers, LinkView } from '@midstance/contracts/outcomes';
import { Api } from '../http/api';

const linksUrl = '/api/outcome-links';

/** Questions of a link, answered without signing in: the link's secret is the only key. */
@Injectable({ providedIn: 'root' })
export class AnswerClient {
  private readonly api = inject(Api);

  open(token: string): Promise<LinkView> {
    return this.api.post(`${linksUrl}/open`, { token }, () => import('./answer-schema').then((file) => file.linkView));
  }

  /** Everything answered so far, whole. */
  save(token: string, answers: LinkAnswers): Promise<void> {
    return this.api.put(`${linksUrl}/answers`, { token, answers }, null);
  }

  finish(token: string): Promise<void> {
    return this.api.post(`${linksUrl}/finish`, { token }, null);
  }
}
