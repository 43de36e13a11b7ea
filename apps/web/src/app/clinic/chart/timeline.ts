import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart, TimelineEntry } from '@midstance/contracts/chart';
import { Card } from '@midstance/ui/card';
import { Dates } from '../../settings/dates';
import { kindWords, sourceOf } from './chart-words';
import { timelineWords } from './timeline-words';

type Kind = TimelineEntry['kind'];
/** Entries shown before "Show more". */
const FIRST = 30;

/** Everything that happened, newest first; each line leads to its source. */
@Component({
  selector: 'app-timeline',
  imports: [Card, RouterLink],
  template: `
    <ui-card heading="Timeline">
      <p class="chips" role="group" aria-label="Show">
        <button type="button" [attr.aria-pressed]="kind() === null" (click)="show(null)">All</button>
        @for (choice of kinds(); track choice.kind) {
          <button type="button" [attr.aria-pressed]="kind() === choice.kind" (click)="show(choice.kind)">
            {{ choice.label }} {{ choice.count }}
          </button>
        }
      </p>
      <ol>
        @for (line of lines(); track line.key) {
          <li>
            <time [attr.datetime]="line.localDate">{{ line.day }}</time>
            <span class="kind">{{ line.kind }}</span>
            <a [routerLink]="line.source">{{ line.text }}</a>
          </li>
        } @empty {
          <li class="quiet">Nothing happened yet. Tests, runs, sessions and decisions are listed here.</li>
        }
      </ol>
      @if (hidden() > 0) {
        <button class="button small" type="button" (click)="most.set(most() + 100)">Show more ({{ hidden() }})</button>
      }
    </ui-card>
  `,
  styleUrl: './timeline.scss',
})
export class Timeline {
  readonly entries = input.required<readonly TimelineEntry[]>();
  readonly stepLabels = input.required<Chart['stepLabels']>();
  readonly patientId = input.required<string>();
  private readonly dates = inject(Dates);

  /** `null` shows every kind. */
  protected readonly kind = signal<Kind | null>(null);
  protected readonly most = signal(FIRST);
  protected readonly kinds = computed(() =>
    (Object.keys(kindWords) as Kind[])
      .map((kind) => ({
        kind,
        label: kindWords[kind],
        count: this.entries().filter((entry) => entry.kind === kind).length,
      }))
      .filter(({ count }) => count > 0),
  );
  private readonly chosen = computed(() => {
    const kind = this.kind();
    return kind === null ? this.entries() : this.entries().filter((entry) => entry.kind === kind);
  });
  protected readonly hidden = computed(() => Math.max(0, this.chosen().length - this.most()));
  protected readonly lines = computed(() =>
    this.chosen()
      .slice(0, this.most())
      .map((entry) => ({
        key: `${entry.kind} ${entry.id} ${entry.at}`,
        localDate: entry.localDate,
        day: this.dates.day(entry.localDate, 'weekday'),
        kind: kindWords[entry.kind],
        text: timelineWords(entry, this.stepLabels()),
        source: ['/clinic/patients', this.patientId(), ...sourceOf(entry)],
      })),
  );

  protected show(kind: Kind | null): void {
    this.kind.set(kind);
    this.most.set(FIRST);
  }
}
