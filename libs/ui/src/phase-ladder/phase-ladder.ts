import { Component, input } from '@angular/core';

/** A step inside a phase: what it asks, and how it went so far. */
export interface LadderStep {
  readonly id: string;
  readonly label: string;
  readonly status: 'done' | 'current' | 'ahead';
  /** e.g. "2 of 2 green" */
  readonly note?: string;
}

/** One rung. `mark` is the number in its circle; steps are shown for the current rung. */
export interface LadderPhase {
  readonly id: string;
  readonly mark: string;
  readonly name: string;
  /** The dose in minutes, in words. */
  readonly dose: string;
  readonly status: 'done' | 'current' | 'ahead';
  readonly steps?: readonly LadderStep[];
}

/** The phases of a return-to-run plan from first to last, with "you are here". */
@Component({
  selector: 'ui-phase-ladder',
  templateUrl: './phase-ladder.html',
  styleUrl: './phase-ladder.scss',
})
export class PhaseLadder {
  readonly phases = input.required<readonly LadderPhase[]>();
  readonly label = input('Phases');
}
