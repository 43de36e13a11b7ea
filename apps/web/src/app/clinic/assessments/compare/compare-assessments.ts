import { Component, input } from '@angular/core';

/** Two assessments side by side, and each measure over time. */
@Component({
  selector: 'app-compare-assessments',
  template: `<h1>Compare</h1>
    {{ id() }}`,
})
export class CompareAssessments {
  readonly id = input.required<string>();
}
