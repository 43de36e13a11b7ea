import { Component, computed, input } from '@angular/core';
import { DAY_WIDTH, type StripDay, painPath, stripSentence } from './strip-days';

/** Fourteen days at a glance, oldest first: filled = done, slash = said no, empty = no word, dot = rest; pain above, own scale. */
@Component({
  selector: 'ui-strip14',
  templateUrl: './strip14.html',
  styleUrl: './strip14.scss',
})
export class Strip14 {
  readonly days = input.required<readonly StripDay[]>();
  protected readonly width = computed(() => Math.round(this.days().length * DAY_WIDTH));
  protected readonly path = computed(() => painPath(this.days()));
  protected readonly sentence = computed(() => stripSentence(this.days()));
  protected readonly marks = computed(() =>
    this.days().map((day, index) => ({ ...day, x: index * DAY_WIDTH + DAY_WIDTH / 2 })),
  );
}
