import { Component, input, linkedSignal } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { Qr } from '@midstance/ui/qr';

/** A link just made, as a code to scan and a text to copy; what it is good for stands between them. */
@Component({
  selector: 'app-handed-link',
  imports: [Icon, Qr],
  template: `
    <ui-qr [text]="link()" [label]="'QR code for ' + name() + ': hold the phone in front of it'" />
    <div class="words">
      <p class="small"><ng-content /></p>
      <p class="row">
        <input
          class="input"
          readonly
          [attr.aria-label]="'Link for ' + name()"
          [value]="link()"
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
      min-width: min(240px, 100%);
    }
    p {
      margin: 0;
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
  readonly link = input.required<string>();
  /** Whom it is for: "the runner". */
  readonly name = input.required<string>();
  /** Said about copying; another link starts without. */
  protected readonly copied = linkedSignal({ source: () => this.link(), computation: () => '' });

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link());
      this.copied.set('Copied.');
    } catch {
      this.copied.set('This browser does not allow copying. Select the link and copy it by hand.');
    }
  }

  protected select(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}
