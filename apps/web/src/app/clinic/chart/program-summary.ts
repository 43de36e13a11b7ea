import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { adherenceWords } from './chart-words';
import { Timeline } from './timeline';

/** The program in force, how it is kept, and what was logged of it. */
@Component({
  selector: 'app-program-summary',
  imports: [Card, EmptyState, RouterLink, Timeline],
  template: `
    <ui-card heading="Program">
      @if (chart().now.programId) {
        <div class="row">
          <div>
            <p class="title">{{ chart().now.programTitle }}</p>
            <p class="quiet">Last 14 days: {{ adherence() }}</p>
          </div>
          <span class="spacer"></span>
          <a class="button" [routerLink]="['/clinic/patients', chart().patient.id, 'program']">Open the program</a>
        </div>
      } @else {
        <ui-empty-state
          icon="library"
          heading="No program assigned"
          reason="Assign a template and the runner sees today’s session on the phone."
        >
          <a class="button" [routerLink]="['/clinic/patients', chart().patient.id, 'program']">Assign a program</a>
        </ui-empty-state>
      }
    </ui-card>
    @if (sessions().length > 0) {
      <app-timeline [entries]="sessions()" [stepLabels]="chart().stepLabels" [patientId]="chart().patient.id" />
    }
  `,
  styles: `
    ui-card {
      margin-bottom: 14px;
    }
    .title {
      font-size: 16px;
      font-weight: 600;
    }
  `,
})
export class ProgramSummary {
  readonly chart = input.required<Chart>();
  protected readonly adherence = computed(() => adherenceWords(this.chart().now.adherence));
  protected readonly sessions = computed(() =>
    this.chart().timeline.filter(({ kind }) => kind === 'program' || kind === 'session'),
  );
}
