import { Component, inject, input, output, signal } from '@angular/core';
import type { SaveCheckIn } from '@midstance/contracts/training';
import { Card } from '@midstance/ui/card';
import { PainButtons } from '@midstance/ui/pain-buttons';
import { Choices } from '../pain/choices';
import { StopSigns } from '../pain/stop-signs';
import { Diary } from '../phone/diary';

/** Minutes stand for the ranges: the middle of each, so that a rise over weeks shows. */
const STIFFNESS = [
  { value: 0, label: 'None' },
  { value: 5, label: 'Under 10 min' },
  { value: 20, label: '10–30 min' },
  { value: 45, label: 'Longer' },
];
const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];
const RECOVERY = [
  { value: 'within-24h' as const, label: 'Yes' },
  { value: '24-48h' as const, label: 'Not yet' },
];

/** The morning after a run: pain and stiffness, two taps. More can be said, nothing else has to be. */
@Component({
  selector: 'app-morning-question',
  imports: [Card, Choices, PainButtons, StopSigns],
  templateUrl: './morning-question.html',
  styleUrl: './question.scss',
})
export class MorningQuestion {
  private readonly diary = inject(Diary);
  readonly bodyPart = input.required<string>();
  readonly date = input.required<string>();
  readonly timeZone = input.required<string>();
  /** The runner is through with it. */
  readonly finished = output();

  protected readonly stiffness = STIFFNESS;
  protected readonly yesNo = YES_NO;
  protected readonly recoveryOptions = RECOVERY;
  protected readonly pain = signal<number | null>(null);
  protected readonly stiffnessMin = signal<number | null>(null);
  protected readonly nightPain = signal<boolean | null>(null);
  protected readonly recovery = signal<SaveCheckIn['recovery']>(null);
  protected readonly saved = signal(false);

  /** Saved on the phone with the first tap, which may be the only one; what is said after that completes it. */
  protected async answer(): Promise<void> {
    if (this.pain() === null) return;
    await this.diary.saveCheckIn(this.date(), {
      timeZone: this.timeZone(),
      answeredAt: new Date().toISOString(),
      painMorning: this.pain(),
      stiffnessMin: this.stiffnessMin(),
      recovery: this.recovery(),
      swelling: null,
      limp: null,
      nightPain: this.nightPain(),
      painRest: null,
      painWalk: null,
      painStairs: null,
      comment: null,
    });
    this.saved.set(this.stiffnessMin() !== null);
  }
}
