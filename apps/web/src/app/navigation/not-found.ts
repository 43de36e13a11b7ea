import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EntryCard } from '../sign-in/entry-card';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found',
  imports: [EntryCard, RouterLink],
  template: `
    <app-entry-card heading="This page does not exist" note="The address may be mistyped, or the page was moved.">
      <p><a class="button filled" routerLink="/">Go to the start</a></p>
    </app-entry-card>
  `,
  styles: `
    :host {
      display: grid;
      min-height: 100dvh;
    }
  `,
})
export class NotFound {}
