import { Component, computed, inject, input } from '@angular/core';
import { Favourites } from './favourites';

/** Stars an exercise, so that the library shows it first. */
@Component({
  selector: 'app-favourite-star',
  template: `
    <button
      type="button"
      [attr.aria-label]="'Favourite: ' + name()"
      [attr.aria-pressed]="isStarred()"
      (click)="favourites.toggle(exerciseId())"
    >
      <span aria-hidden="true">{{ isStarred() ? '★' : '☆' }}</span>
    </button>
  `,
  styles: `
    button {
      display: grid;
      place-items: center;
      width: 32px;
      height: 100%;
      min-height: 32px;
      padding: 0;
      border: 0;
      border-radius: var(--radius-s);
      background: none;
      font-size: 17px;
      color: var(--ink-3);
      cursor: pointer;
    }
    button:hover {
      background: var(--line-2);
    }
    button[aria-pressed='true'] {
      color: var(--accent);
    }
    @media (width < 600px), (pointer: coarse) {
      button {
        width: 44px;
        min-height: 44px;
      }
    }
  `,
})
export class FavouriteStar {
  readonly exerciseId = input.required<string>();
  /** Name of the exercise. */
  readonly name = input.required<string>();
  protected readonly favourites = inject(Favourites);
  protected readonly isStarred = computed(() => this.favourites.ids().has(this.exerciseId()));
}
