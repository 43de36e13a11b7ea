import { Component, inject, input, signal } from '@angular/core';
import type { HandedLink } from '@midstance/contracts/identity';
import { Icon } from '@midstance/ui/icon';
import { Qr } from '@midstance/ui/qr';
import { Dates } from '../../../settings/dates';

/** A link just made, as a code to scan and a text to copy. It is shown only now. */
@Component({
  selector: 'app-handed-link',
  imports: [Icon, Qr],
  template: `
    <ui-qr [text]="link().link" [label]="'The link for ' + name() + ' as a QR code'" />
    <div class="words">
      <p>
        {{ link().mailed ? 'Sent by e-mail. ' : '' }}Let {{ name() }} scan it, or copy the link. It works once, until
        {{ dates.instant(link().expiresAt) }}, and is shown only now.
      </p>
      <p class="row">
        <input
          class="input"
          readonly
          [attr.aria-label]="'Link for ' + name()"
          [value]="link().link"
          (focus)="select($event)"
        />
        <button class="button small" type="button" (click)="copy()"><ui-icon name="copy" />Copy link</button>
      </p>
      <p class="small quiet" role="status">{{ copied() }}</p>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 16px;
      align-items: start;
    }
    .words {
      display: grid;
      flex: 1;
      gap: 8px;
      min-width: 240px;
    }
    .row {
      flex-wrap: nowrap;
    }
    .input {
      flex: 1;
      min-width: 0;
      height: 30px;
      font-size: var(--text-sm);
    }
  `,
})
export class HandedLinkView {
  readonly link = input.required<HandedLink>();
  readonly name = input.required<string>();
  protected readonly dates = inject(Dates);
  protected readonly copied = signal('');

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link().link);
      this.copied.set('Copied.');
    } catch {
      this.copied.set('This browser does not allow copying. Select the link and copy it by hand.');
    }
  }

  protected select(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}
