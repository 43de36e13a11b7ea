import { Component, ElementRef, computed, inject, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type Measure, measureGroupNames } from '@midstance/clinical/measures';
import { withKey } from '../draft/draft';
import { companionsOf, findTests } from '../rows/sections';
import { Recording } from './recording';

/** Adds a test by typing its name: letters narrow, arrows choose, Enter adds and goes there. */
@Component({
  selector: 'app-add-test',
  template: `
    @if (isOpen()) {
      <div class="box">
        <label class="visually-hidden" for="add-test">Name of the test</label>
        <input
          #name
          id="add-test"
          class="input"
          role="combobox"
          autocomplete="off"
          aria-controls="add-test-list"
          [attr.aria-expanded]="found().length > 0"
          [attr.aria-activedescendant]="found().length > 0 ? 'add-test-' + chosen() : null"
          placeholder="Name of the test"
          (input)="text.set(name.value)"
          (keydown)="key($event)"
          (blur)="isOpen.set(false)"
        />
        <ul id="add-test-list" role="listbox" aria-label="Tests" [hidden]="found().length === 0">
          @for (measure of found(); track measure.id) {
            <!-- The input has the focus and takes the keys; the pointer must not take it away. -->
            <li
              role="option"
              [id]="'add-test-' + $index"
              [attr.aria-selected]="$index === chosen()"
              (mousedown)="$event.preventDefault(); add(measure)"
            >
              {{ measure.name }} <span>{{ groupNames[measure.group] }}</span>
            </li>
          }
        </ul>
      </div>
    } @else {
      <button type="button" class="button small" aria-keyshortcuts="Alt+A" (click)="open()">+ Add a test</button>
    }
  `,
  styleUrl: './add-test.scss',
  host: { '(document:keydown.alt.a)': 'open($event)' },
})
export class AddTest {
  /** Measure that was added. */
  readonly added = output<string>();
  private readonly recording = inject(Recording);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('name');

  protected readonly groupNames = measureGroupNames;
  protected readonly isOpen = signal(false);
  protected readonly text = signal('');
  private readonly taken = computed(
    () => new Set<string>(this.recording.sections().flatMap((section) => section.measures.map(({ id }) => id))),
  );
  protected readonly found = computed(() => findTests(this.text(), this.taken()));
  protected readonly chosen = linkedSignal({ source: this.found, computation: () => 0 });

  protected open(event?: Event): void {
    event?.preventDefault();
    this.text.set('');
    this.isOpen.set(true);
    setTimeout(() => this.field()?.nativeElement.focus());
  }

  protected key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.found().length;
    if (step && count > 0) this.chosen.update((index) => (index + step + count) % count);
    if (event.key === 'Escape') this.isOpen.set(false);
    if (step || event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
    const measure = this.found()[this.chosen()];
    if (event.key === 'Enter' && measure) this.add(measure);
  }

  protected add(measure: Measure): void {
    this.isOpen.set(false);
    this.recording.change((draft) =>
      companionsOf(measure).reduce((made, id) => withKey(made, 'added', id, true), draft),
    );
    this.added.emit(measure.id);
  }
}
