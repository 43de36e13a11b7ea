import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import type { HandedLink } from '@midstance/contracts/identity';
import type { Patient } from '@midstance/contracts/patients';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { HandedLinkView } from '../handed-link/handed-link';
import { PatientsClient } from './patients-client';

/** The runner's way into the app: an invitation, or a new password, as a link to copy and a code to scan. */
@Component({
  selector: 'app-account-link',
  imports: [HandedLinkView],
  template: `
    @if (link(); as made) {
      <app-handed-link [link]="made.link" name="the runner">
        {{ made.mailed ? 'Sent by e-mail. ' : '' }}Let the runner scan it, or copy the link. It works once, until
        {{ dates.instant(made.expiresAt) }}, and is shown only now.
      </app-handed-link>
    } @else if (runner().hasAccount) {
      <p class="small quiet">Has an account.</p>
      <button class="button small" type="button" (click)="make()">Make a new-password link</button>
    } @else {
      <p class="small quiet">No account yet. The link opens one, no mail server needed.</p>
      <button class="button small" type="button" (click)="make()">Invite to the app</button>
    }
    @if (problem()) {
      <p class="small problem" role="alert">{{ problem() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    .problem {
      color: var(--act);
    }
  `,
})
export class AccountLink {
  readonly runner = input.required<Patient>();
  private readonly client = inject(PatientsClient);
  protected readonly dates = inject(Dates);
  /** The link just made; another runner's page starts without one. */
  protected readonly link = linkedSignal<string, HandedLink | null>({
    source: () => this.runner().id,
    computation: () => null,
  });
  protected readonly problem = signal('');

  protected async make(): Promise<void> {
    const runner = this.runner();
    this.problem.set('');
    try {
      this.link.set(await (runner.hasAccount ? this.client.makeReset(runner.id) : this.client.invite(runner)));
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
