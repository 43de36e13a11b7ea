import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Worklist, WorklistView } from '@midstance/contracts/worklist';

/** The saved views with how many runners each holds. They are links: each view has an address. */
@Component({
  selector: 'app-worklist-tabs',
  imports: [RouterLink],
  template: `
    <nav aria-label="Views">
      @for (tab of tabs(); track tab.view) {
        <a
          routerLink="/clinic/worklist"
          [queryParams]="{ view: tab.view === 'needs-me' ? null : tab.view }"
          [class.here]="tab.view === view()"
          [attr.aria-current]="tab.view === view() ? 'page' : null"
        >
          {{ tab.label }}
          @if (tab.count !== null) {
            <span class="count">{{ tab.count }}</span>
          }
        </a>
      }
    </nav>
  `,
  styles: `
    :host {
      min-width: 0;
    }
    nav {
      display: flex;
      gap: 6px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    a {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      height: 26px;
      padding: 0 10px;
      border-radius: 8px;
      font-size: var(--text-sm);
      font-weight: 560;
      white-space: nowrap;
      text-decoration: none;
      color: var(--ink-2);
      background: var(--line-2);
    }
    a:focus-visible {
      outline-offset: -2px;
    }
    a:hover {
      color: var(--ink);
    }
    .here {
      color: var(--accent);
      background: var(--accent-soft);
    }
    .count {
      font-variant-numeric: tabular-nums;
    }
    @media (width < 600px) {
      nav {
        gap: 4px;
      }
      a {
        height: 44px;
        padding: 0 9px;
      }
    }
    @media (pointer: coarse) {
      a {
        height: 44px;
      }
    }
  `,
})
export class WorklistTabs {
  readonly view = input.required<WorklistView>();
  /** `null` while nothing is known. */
  readonly counts = input.required<Worklist['counts'] | null>();
  protected readonly tabs = computed(() => {
    const counts = this.counts();
    const tab = (view: WorklistView, label: string, count: number | undefined) => ({
      view,
      label,
      count: count ?? null,
    });
    return [
      tab('needs-me', 'Needs me', counts?.needsMe),
      tab('mine', 'Mine', counts?.mine),
      tab('return-to-run', 'Return to run', counts?.returnToRun),
      tab('all', 'All', counts?.all),
    ];
  });
}
