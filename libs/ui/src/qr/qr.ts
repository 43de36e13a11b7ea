import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A QR code drawn in the browser: the text never leaves the page. Always dark on white, so that every camera reads it. */
@Component({
  selector: 'ui-qr',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="viewBox()" shape-rendering="crispEdges">
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      width: 200px;
      padding: 8px;
      border-radius: var(--radius-s);
      background: #fff;
    }
    svg {
      display: block;
      fill: #000;
    }
  `,
})
export class Qr {
  readonly text = input.required<string>();
  readonly label = input('QR code');
  private readonly code = computed(() => encode(this.text(), { ecc: 'M', border: 2 }));
  protected readonly viewBox = computed(() => `0 0 ${this.code().size.toString()} ${this.code().size.toString()}`);
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x.toString()} ${y.toString()}h1v1h-1z` : '')))
      .join(''),
  );
}
