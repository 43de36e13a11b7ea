import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '../icon';

/**
 * A side sheet beside a list: shows a record without leaving the place. It does not block the list;
 * `Escape` or the close button ask the owner to remove it.
 */
@Component({
  selector: 'ui-peek-panel',
  imports: [Icon],
  templateUrl: './peek-panel.html',
  styleUrl: './peek-panel.scss',
  host: { '(keydown.escape)': 'dismiss.emit()' },
})
export class PeekPanel {
  readonly heading = input.required<string>();
  readonly note = input('');
  readonly dismiss = output();
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  /** Moves the focus into the panel, for owners that opened it by keyboard. */
  focus(): void {
    this.title().nativeElement.focus();
  }
}
