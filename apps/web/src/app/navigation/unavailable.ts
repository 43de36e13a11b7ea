import { Component } from '@angular/core';

/** A screen could not be opened: the server is away, or the product was renewed meanwhile. The address stays as it was. */
@Component({
  selector: 'app-unavailable',
  template: `
    <main class="page stack">
      <h1>This page cannot be opened right now</h1>
      <p class="quiet">No connection, or Midstance was renewed. Loading it again helps.</p>
      <p><button type="button" class="button filled" (click)="reload()">Load again</button></p>
    </main>
  `,
  styles: `
    :host {
      display: grid;
      min-height: 80dvh;
      place-content: center;
    }
  `,
})
export class Unavailable {
  protected reload(): void {
    window.location.reload();
  }
}
