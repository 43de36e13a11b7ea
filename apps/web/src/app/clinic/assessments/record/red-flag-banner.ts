import { Component, computed, inject, signal } from '@angular/core';
import type { OpenRedFlag } from '@midstance/clinical/findings';
import { redFlags } from '@midstance/clinical/measures';
import { levelWords } from '../../red-flags/red-flag-words';
import { withKey } from '../draft/draft';
import { Recording } from './recording';
import { SourceList } from './source-list';

/** Open red flags with their advice, and what was done about those that were looked into. Never hidden. */
@Component({
  selector: 'app-red-flag-banner',
  imports: [SourceList],
  templateUrl: './red-flag-banner.html',
  styleUrl: './red-flag-banner.scss',
})
export class RedFlagBanner {
  protected readonly recording = inject(Recording);
  protected readonly levelWords = levelWords;
  protected readonly answering = signal<string | null>(null);
  protected readonly whyShown = signal<string | null>(null);

  /** Checks that what was recorded asks for. */
  protected readonly flags = computed(() => this.recording.judgement().redFlags);
  protected readonly acknowledged = computed(() =>
    Object.entries(this.recording.draft()?.acknowledged ?? {}).map(([id, text]) => ({
      id,
      text,
      title: redFlags.find((flag) => flag.id === id)?.title ?? id,
    })),
  );

  protected isSevere({ level }: OpenRedFlag): boolean {
    return level === 'emergency' || level === 'urgent';
  }

  protected acknowledge(flagId: string, text: string): void {
    if (text.trim() === '') return;
    this.answering.set(null);
    this.recording.change((draft) => withKey(draft, 'acknowledged', flagId, text.trim()));
  }

  protected reopen(flagId: string): void {
    this.recording.change((draft) => withKey(draft, 'acknowledged', flagId, null));
  }
}
