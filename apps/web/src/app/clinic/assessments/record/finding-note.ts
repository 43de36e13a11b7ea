import { Component, input, output, signal } from '@angular/core';

const MOST_LETTERS = 1000;

/** The therapist's own words on a finding that was decided. */
@Component({
  selector: 'app-finding-note',
  template: `
    @if (isOpen()) {
      <form (submit)="keep($event, words.value)">
        <label>
          Note
          <textarea #words class="input" rows="2" [maxLength]="most" [value]="note() ?? ''"></textarea>
        </label>
        <button type="submit" class="button small">Keep note</button>
        <button type="button" class="button quiet small" (click)="isOpen.set(false)">Cancel</button>
      </form>
    } @else {
      @if (note()) {
        <q>{{ note() }}</q>
      }
      @if (!locked()) {
        <button
          type="button"
          class="button quiet small"
          [attr.aria-label]="(note() ? 'Change the note: ' : 'Add a note: ') + about()"
          (click)="isOpen.set(true)"
        >
          {{ note() ? 'Change the note' : 'Add a note' }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-left: 26px;
      color: var(--ink-2);
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      align-items: end;
      margin: 4px 0;
    }
    label {
      flex: 1 1 260px;
    }
  `,
})
export class FindingNote {
  readonly note = input.required<string | null>();
  /** The finding it is about, for the names of the buttons. */
  readonly about = input.required<string>();
  readonly locked = input(false);
  readonly kept = output<string | null>();
  protected readonly most = MOST_LETTERS;
  protected readonly isOpen = signal(false);

  protected keep(event: Event, words: string): void {
    event.preventDefault();
    this.isOpen.set(false);
    this.kept.emit(words.trim() || null);
  }
}
