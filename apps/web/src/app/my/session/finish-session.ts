import { Component, input, linkedSignal, output } from '@angular/core';
import { Icon } from '@midstance/ui/icon';
import { PainButtons } from '@midstance/ui/pain-buttons';
import { StopSigns } from '../pain/stop-signs';
import type { EndAnswers } from './session-draft';
import type { Ending } from './session-record';

/** The two questions after the exercises. Pain is asked for; effort may stay open. */
@Component({
  selector: 'app-finish-session',
  imports: [Icon, PainButtons, StopSigns],
  template: `
    <h1>Well done. How was it?</h1>
    <h2 id="pain-title">The worst pain in this session</h2>
    <ui-pain-buttons label="The worst pain in this session" [value]="pain()" (valueChange)="pain.set($event); keep()" />
    <app-stop-signs />
    <h2>How hard was it?</h2>
    <ui-pain-buttons
      label="How hard was it?"
      lowLabel="no effort"
      highLabel="all I had"
      [value]="effort()"
      (valueChange)="effort.set($event); keep()"
    />
    <p class="ends small quiet"><span>0 no effort</span><span>10 all I had</span></p>
    <button type="button" class="button filled big" [disabled]="pain() === null" (click)="save()">Save</button>
    @if (pain() === null) {
      <p class="small quiet hint">Tap your pain first. 0 means no pain.</p>
    }
    @if (canUndo()) {
      <button type="button" class="button quiet" (click)="undone.emit()"><ui-icon name="undo" />Undo</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
      padding-top: 16px;
    }
    h1 {
      font-size: 24px;
    }
    h2 {
      margin-top: 6px;
      font-size: 16px;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      max-width: 356px;
    }
    .hint {
      text-align: center;
    }
    .button {
      height: 64px;
      margin-top: 6px;
    }
  `,
})
export class FinishSession {
  readonly canUndo = input(false);
  readonly undone = output();
  readonly finished = output<Ending>();
  /** What was answered before, when the app was closed in between. */
  readonly given = input<EndAnswers>();
  readonly answered = output<EndAnswers>();
  protected readonly pain = linkedSignal(() => this.given()?.painDuring ?? null);
  protected readonly effort = linkedSignal(() => this.given()?.effort ?? null);

  protected keep(): void {
    this.answered.emit({ painDuring: this.pain(), effort: this.effort() });
  }

  protected save(): void {
    this.finished.emit({ painDuring: this.pain(), effort: this.effort(), comment: null });
  }
}
