import { Component, computed, inject, output } from '@angular/core';
import { doneCount } from '../rows/sections';
import { type SideOrder, withKey } from '../draft/draft';
import { Recording } from './recording';

/** Where to go: a page, and the row on it. */
export interface RailTarget {
  readonly place: number | 'intake';
  readonly rowId?: string;
}

/** The sections of the battery with how much of each is done. */
@Component({
  selector: 'app-section-rail',
  template: `
    <nav aria-label="Sections">
      <p class="tiny">{{ name() }}</p>
      <button type="button" [attr.aria-current]="isIntake() ? 'true' : null" (click)="opened.emit({ place: 'intake' })">
        Intake & body chart <span>{{ intakeCount() || '' }}</span>
      </button>
      @for (entry of entries(); track entry.id) {
        <button type="button" [attr.aria-current]="entry.isHere ? 'true' : null" (click)="opened.emit(entry.target)">
          {{ entry.name }}
          @if (entry.done === entry.of) {
            <span aria-label="all done">✓</span>
          } @else {
            <span>{{ entry.done }}/{{ entry.of }}<span class="visually-hidden"> done</span></span>
          }
        </button>
      }
    </nav>
    <ng-content />
    @if (!recording.locked()) {
      <label class="order">
        Side first
        <select #order (change)="choose(order.value)">
          @for (each of orders; track each.id) {
            <option [value]="each.id" [selected]="each.id === recording.sideOrder()">{{ each.name }}</option>
          }
        </select>
      </label>
    }
  `,
  styleUrl: './section-rail.scss',
})
export class SectionRail {
  readonly opened = output<RailTarget>();
  protected readonly recording = inject(Recording);

  protected readonly orders: readonly { readonly id: SideOrder; readonly name: string }[] = [
    { id: 'involved', name: 'Involved' },
    { id: 'left', name: 'Left' },
    { id: 'random', name: 'Random' },
  ];
  protected readonly name = computed(() => this.recording.clinic.recorded()?.name ?? '');
  protected readonly isIntake = computed(() => this.recording.place() === 'intake');
  protected readonly intakeCount = computed(() => {
    const { intake = {}, painSites = {} } = this.recording.draft() ?? {};
    return Object.keys(intake).length + Object.keys(painSites).length;
  });

  protected readonly entries = computed(() => {
    const draft = this.recording.draft();
    if (!draft) return [];
    const focused = this.recording.shown()?.id;
    return this.recording.pages().flatMap((page, place) =>
      page.map((section) => {
        const first = section.measures.find((measure) => !measure.derived)?.id;
        return {
          id: section.id,
          name: section.name,
          ...doneCount(section, draft),
          isHere: !this.isIntake() && section.measures.some((measure) => measure.id === focused),
          target: { place, ...(first && { rowId: first }) },
        };
      }),
    );
  });

  protected choose(order: string): void {
    this.recording.change((draft) => withKey(draft, 'way', 'side', order as SideOrder));
  }
}
