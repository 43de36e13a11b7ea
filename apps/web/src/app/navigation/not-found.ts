import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found',
  imports: [RouterLink],
  template: `
    <main class="page stack">
      <h1>This page does not exist</h1>
      <p class="quiet">The address may be mistyped, or the page was moved.</p>
      <p><a class="button filled" routerLink="/">Go to the start</a></p>
    </main>
  `,
})
export class NotFound {}
