import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Episode } from '@midstance/contracts/episodes';
import type { Patient } from '@midstance/contracts/patients';
import { Chip } from '@midstance/ui/chip';
import { Dates } from '../../settings/dates';
import { episodeWords, goalWords, isInForce, precautionWords } from '../chart/chart-words';
import { identityLine } from '../person/person-words';

/** Name, birth date and id of the runner over a screen below the chart, and the ways to its neighbours. */
@Component({
  selector: 'app-runner-bar',
  imports: [Chip, RouterLink],
  templateUrl: './runner-bar.html',
  styleUrl: './runner-bar.scss',
})
export class RunnerBar {
  readonly patient = input.required<Patient>();
  /** The episode the screen is about; `null` before there is one. */
  readonly episode = input.required<Episode | null>();
  /** Name of the screen, read after the runner's. */
  readonly screen = input.required<string>();

  protected readonly dates = inject(Dates);
  private readonly today = computed(() => this.dates.today(this.patient().timeZone));
  protected readonly places = computed(() => {
    const base = ['/clinic/patients', this.patient().id];
    return [
      { label: 'Chart', path: base },
      { label: 'Program', path: [...base, 'program'] },
      { label: 'Return to run', path: [...base, 'return-to-run'] },
      { label: 'Outcomes', path: [...base, 'outcomes'] },
    ].filter(({ label }) => label !== this.screen());
  });
  protected readonly initials = computed(() => {
    const { givenName, familyName } = this.patient();
    return [givenName, familyName].map((name) => Array.from(name)[0] ?? '').join('');
  });
  protected readonly person = computed(() => identityLine(this.patient(), this.dates));
  protected readonly injury = computed(() => {
    const episode = this.episode();
    if (episode === null) return 'No open episode';
    const goal = goalWords(episode, this.today());
    return episodeWords(episode, this.today()) + (goal === '' ? '' : ` · Goal: ${goal}`);
  });
  protected readonly precautions = computed(() =>
    (this.episode()?.precautions ?? [])
      .filter((precaution) => isInForce(precaution, this.today()))
      .map((precaution) => ({ code: precaution.code, words: precautionWords(precaution) })),
  );
}
