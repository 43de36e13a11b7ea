import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import type { HandedLink } from '@midstance/contracts/identity';
import type { Patient } from '@midstance/contracts/patients';
import { Icon } from '@midstance/ui/icon';
import { Qr } from '@midstance/ui/qr';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { PatientsClient } from './patients-client';

/** The runner's way into the app: an invitation, or a new password, as a link to copy and a code to scan. */
@Component({
  selector: 'app-account-link',
  imports: [Icon, Qr],
  template: `
    @if (link(); as made) {
      <div class="made">
        <ui-qr [text]="made.link" label="The link as a QR code: hold the runner’s phone in front of it" />
        <p class="small">
          {{ made.mailed ? 'Sent by e-mail. ' : '' }}Let the runner scan it, or copy the link. It works once, until
          {{ dates.instant(made.expiresAt) }}, and is shown only now.
        </p>
        <p class="row">
          <input class="input" readonly aria-label="Link for the runner" [value]="made.link" (focus)="select($event)" />
          <button class="button small" type="button" (click)="copy(made.link)"><ui-icon name="copy" />Copy link</button>
        </p>
        <p class="small quiet" role="status">{{ copied() }}</p>
      </div>
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
    :host,
    .made {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    .input {
      flex: 1;
      min-width: 0;
      height: 30px;
      font-size: var(--text-sm);
    }
    .row {
      flex-wrap: nowrap;
      width: 100%;
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
  protected readonly copied = signal('');
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

  protected async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied.set('Copied.');
    } catch {
      this.copied.set('This browser does not allow copying. Select the link and copy it by hand.');
    }
  }

  protected select(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}
