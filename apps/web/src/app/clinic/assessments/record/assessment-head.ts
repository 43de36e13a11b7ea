import { findMeasure } from '@midstance/clinical/measures';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip } from '@midstance/ui/chip';
import { Connection } from '../../../connection/connection';
import { Dates } from '../../../settings/dates';
import { episodeWords, goalWords, isInForce, precautionWords } from '../../chart/chart-words';
import { identityLine } from '../../person/person-words';
import { placeOfCell } from '../draft/draft';
import { Company } from './company';
import { Recording } from './recording';

/** Who is assessed, what must not be done, whether everything is saved, and the way on. Stays in sight. */
@Component({
  selector: 'app-assessment-head',
  imports: [Chip, RouterLink],
  templateUrl: './assessment-head.html',
  styleUrl: './assessment-head.scss',
})
export class AssessmentHead {
  readonly patientId = input.required<string>();
  readonly assessmentId = input.required<string>();
  readonly sign = output();

  private readonly dates = inject(Dates);
  private readonly connection = inject(Connection);
  protected readonly recording = inject(Recording);
  private readonly company = inject(Company);

  /** Who else has this draft open, in words. */
  protected readonly others = computed(() => {
    const names = this.company.others();
    if (this.recording.locked() || names.length === 0) return '';
    return `${listWords(names)} ${names.length === 1 ? 'is' : 'are'} in this draft too`;
  });
  /** What somebody else has just changed, in words. */
  protected readonly arrived = computed(() => {
    const names = [
      ...new Set(this.recording.keeper.arrived().map((key) => findMeasure(placeOfCell(key).measureId)?.name)),
    ];
    return names.length === 0 ? '' : `Just recorded by somebody else: ${names.join(', ')}`;
  });

  protected readonly person = computed(() => {
    const patient = this.recording.patient();
    if (!patient) return null;
    const { givenName, familyName } = patient;
    return {
      name: `${givenName} ${familyName}`,
      initials: `${givenName.charAt(0)}${familyName.charAt(0)}`.toUpperCase(),
      details: identityLine(patient, this.dates),
    };
  });

  protected readonly injury = computed(() => {
    const episode = this.recording.episode();
    if (!episode) return '';
    const goal = goalWords(episode, this.today());
    return [episodeWords(episode, this.today()), goal && `Goal: ${goal}`].filter(Boolean).join(' · ');
  });

  protected readonly precautions = computed(() =>
    (this.recording.episode()?.precautions ?? [])
      .filter((precaution) => isInForce(precaution, this.today()))
      .map((precaution) => {
        const words = precautionWords(precaution);
        return precaution.until === null ? words : `${words} until ${this.dates.day(precaution.until)}`;
      }),
  );

  /** Where the draft is, in words. */
  protected readonly saved = computed(() => {
    const { keeper } = this.recording;
    if (this.recording.locked()) return '';
    if (keeper.isDirty() && this.connection.state() !== 'online') return 'Kept on this device';
    const at = keeper.savedAt();
    const words = {
      new: '',
      saved: at === null ? 'Saved' : `Saved ${this.dates.time(at)}`,
      waiting: 'Saving…',
      saving: 'Saving…',
      here: 'Kept on this device',
      refused: 'Not saved',
    };
    return words[keeper.state()];
  });

  protected readonly signedWords = computed(() => {
    const stored = this.recording.stored();
    if (stored?.status !== 'signed') return '';
    return `Signed ${this.dates.instant(stored.signedAt)} by ${stored.signedBy ?? ''}`;
  });

  private today(): string {
    return this.recording.draft()?.facts.assessedOn ?? this.dates.today();
  }
}

function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
