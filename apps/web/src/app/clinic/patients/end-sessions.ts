import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import type { Patient } from '@midstance/contracts/patients';
import { problemOf, problemWords } from '../../http/problem';
import { PatientsClient } from './patients-client';

/** Signs a runner out on every device, for a lost phone. Asked once more, since they need their password then. */
@Component({
  selector: 'app-end-sessions',
  template: `
    @if (asking()) {
      <p class="small">
        {{ runner().givenName }} will need the password again. What still waits on the phone is sent after that.
      </p>
      <p class="row">
        <button class="button small danger" type="button" (click)="end()">Sign out all devices</button>
        <button class="button small quiet" type="button" (click)="asking.set(false)">Leave them</button>
      </p>
    } @else {
      <button class="button small" type="button" (click)="asking.set(true)">Sign out everywhere…</button>
    }
    <p class="small quiet" role="status">{{ said() }}</p>
    @if (problem()) {
      <p class="small problem" role="alert">{{ problem() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
      margin-top: 8px;
    }
    .problem {
      color: var(--act);
    }
  `,
})
export class EndSessions {
  readonly runner = input.required<Patient>();
  private readonly client = inject(PatientsClient);
  /** Another runner's page starts anew. */
  protected readonly asking = linkedSignal({ source: () => this.runner().id, computation: () => false });
  protected readonly said = linkedSignal({ source: () => this.runner().id, computation: () => '' });
  protected readonly problem = signal('');

  protected async end(): Promise<void> {
    this.problem.set('');
    try {
      await this.client.endSessions(this.runner().id);
      this.asking.set(false);
      this.said.set('Signed out on every device.');
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
