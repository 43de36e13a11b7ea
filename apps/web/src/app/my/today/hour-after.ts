import { Component, inject, input, signal } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { PainButtons } from '@midstance/ui/pain-buttons';
import { StopSigns } from '../pain/stop-signs';
import { Diary } from '../phone/diary';
import type { HourAfter as Question } from './day';

/** One hour after a run: one tap. */
@Component({
  selector: 'app-hour-after',
  imports: [Card, PainButtons, StopSigns],
  template: `
    <ui-card [roomy]="true" [accent]="true">
      <h2>How much does it hurt now?</h2>
      <p class="quiet small">Your run ended about an hour ago. 0 is no pain, 10 the worst you can think of.</p>
      <ui-pain-buttons label="Pain now, one hour after your run" [value]="pain()" (valueChange)="answer($event)" />
      <app-stop-signs />
    </ui-card>
  `,
  styleUrl: './question.scss',
})
export class HourAfter {
  private readonly diary = inject(Diary);
  readonly question = input.required<Question>();
  protected readonly pain = signal<number | null>(null);

  protected async answer(painAfter60Min: number | null): Promise<void> {
    this.pain.set(painAfter60Min);
    const { id, body } = this.question();
    await this.diary.saveRun({ ...body, painAfter60Min }, id);
  }
}
