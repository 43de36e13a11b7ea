import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { Dates } from '../../settings/dates';
import { OpenRedFlags } from './open-red-flags';
import { levelWords } from './red-flag-words';
import { ResolveForm } from './resolve-form';

/** Open red flags of the runner with their advice, where each was recorded, and the way to resolve it. */
@Component({
  selector: 'app-open-red-flags',
  imports: [ResolveForm, RouterLink],
  templateUrl: './red-flag-banner.html',
  styleUrl: './red-flag-banner.scss',
})
export class RedFlagBanner {
  protected readonly open = inject(OpenRedFlags);
  protected readonly dates = inject(Dates);
  protected readonly levelWords = levelWords;
  /** The flag whose form is open. */
  protected readonly resolving = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly rows = computed(() =>
    this.open.shown().map((flag) => ({
      ...flag,
      isDraft: flag.recordedIn.kind === 'draft',
      severe: flag.level === 'emergency' || flag.level === 'urgent',
      on: this.dates.day(flag.recordedOn),
      source: SOURCES[flag.recordedIn.kind],
      link: this.linkTo(flag),
    })),
  );

  protected resolved(title: string): void {
    this.resolving.set(null);
    this.said.set(`Resolved and kept with your name: ${title}`);
  }

  /** The keys go back to the button the form was opened with. */
  protected cancelled(flagId: string): void {
    this.resolving.set(null);
    document.getElementById(`resolve-${flagId}`)?.focus();
  }

  private linkTo({ recordedIn: { kind, id } }: OpenRedFlag): readonly string[] {
    const base = ['/clinic/patients', this.open.patientId() ?? ''];
    return kind === 'run' ? [...base, 'return-to-run'] : [...base, 'assessments', id];
  }
}

const SOURCES: Readonly<Record<OpenRedFlag['recordedIn']['kind'], string>> = {
  assessment: 'Recorded in the assessment of',
  draft: 'Found in an unsigned draft of',
  run: 'Reported by the runner on',
};
