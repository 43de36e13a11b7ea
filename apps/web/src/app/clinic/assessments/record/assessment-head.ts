import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip } from '@midstance/ui/chip';
import { Connection } from '../../../connection/connection';
import { Dates } from '../../../settings/dates';
import { injuryWords } from '../../injury/injury-words';
import { ageYearsOn } from '../judge/clinical-record';
import { Recording } from './recording';

const DAY_MS = 86_400_000;

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

  protected readonly person = computed(() => {
    const patient = this.recording.patient();
    if (!patient) return null;
    const { givenName, familyName, birthDate, timeZone } = patient;
    return {
      name: `${givenName} ${familyName}`,
      initials: `${givenName.charAt(0)}${familyName.charAt(0)}`.toUpperCase(),
      age: ageYearsOn(birthDate, this.dates.today(timeZone)),
      born: this.dates.day(birthDate, 'full'),
    };
  });

  protected readonly injury = computed(() => {
    const episode = this.recording.episode();
    if (!episode) return '';
    const { complaint, side, startedOn, goal } = episode;
    const week = Math.max(0, Math.floor((Date.parse(this.today()) - Date.parse(startedOn)) / (7 * DAY_MS))) + 1;
    const words = [injuryWords(complaint, side), `week ${week.toString()}`].join(' · ');
    return goal ? `${words} · Goal: ${goal.text}${this.daysTo(goal.onDate)}` : words;
  });

  protected readonly precautions = computed(() =>
    (this.recording.episode()?.precautions ?? []).map(({ code, note, until }) => {
      const words = note ?? code.replaceAll('-', ' ');
      return until === null ? words : `${words} until ${this.dates.day(until)}`;
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

  private daysTo(day: string | null): string {
    if (day === null) return '';
    const days = Math.round((Date.parse(day) - Date.parse(this.today())) / DAY_MS);
    return days > 0 ? `, ${days.toString()} days` : '';
  }
}
