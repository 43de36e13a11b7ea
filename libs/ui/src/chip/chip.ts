import { Component, computed, input } from '@angular/core';

/** How much a thing asks for attention: act now, watch, good news, plain information, or part of the product's own accent. */
export type Severity = 'act' | 'watch' | 'good' | 'info' | 'accent';

const marks: Record<Severity, string> = { act: '▲', watch: '◆', good: '✓', info: '', accent: '' };
const words: Record<Severity, string> = { act: 'Act', watch: 'Watch', good: 'Good', info: '', accent: '' };

/** A short statement with its severity as colour, shape and (for screen readers) word. */
@Component({
  selector: 'ui-chip',
  template: `
    @if (shape(); as mark) {
      <span aria-hidden="true">{{ mark }}</span>
    }
    @if (word(); as severityWord) {
      <span class="visually-hidden">{{ severityWord }}: </span>
    }
    <ng-content />
  `,
  styleUrl: './chip.scss',
  host: { '[class]': 'severity()' },
})
export class Chip {
  readonly severity = input<Severity>('info');
  /** Another shape than the severity's own, e.g. `○` for silence or `●` for a stop. */
  readonly mark = input('');
  protected readonly shape = computed(() => this.mark() || marks[this.severity()]);
  protected readonly word = computed(() => words[this.severity()]);
}
