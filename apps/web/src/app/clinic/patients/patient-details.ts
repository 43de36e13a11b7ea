import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Patient } from '@midstance/contracts/patients';
import { Card } from '@midstance/ui/card';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { shortId } from '../person/person-words';
import { AccountLink } from './account-link';
import { EndSessions } from './end-sessions';
import { PatientForm } from './patient-form';
import { PatientsClient } from './patients-client';

/** Everything about the person behind a chart: who they are, whose they are, their app, and the archive. */
@Component({
  selector: 'app-patient-details',
  imports: [AccountLink, Card, EndSessions, LoadProblem, PatientForm, RouterLink, Skeleton],
  templateUrl: './patient-details.html',
  styleUrl: './patient-details.scss',
})
export class PatientDetails {
  readonly id = input.required<string>();

  private readonly client = inject(PatientsClient);
  private readonly session = inject(SessionStore);
  protected readonly dates = inject(Dates);
  protected readonly stored = this.client.patient(this.id);
  protected readonly caring = computed(
    () =>
      this.stored.hasValue() &&
      this.stored.value().careTeam.some(({ userId }) => userId === this.session.session()?.userId),
  );
  /** One heading from the first moment, so that the focus set on it is not lost when the answer comes. */
  protected readonly heading = computed(() => {
    if (!this.stored.hasValue()) return 'Runner’s details';
    const { givenName, familyName } = this.stored.value();
    return `${givenName} ${familyName}`;
  });
  protected readonly recordId = computed(() => shortId(this.id()));
  protected readonly status = signal('');
  protected readonly problem = signal('');

  protected take(patient: Patient, words: string): void {
    this.stored.set(patient);
    this.status.set(words);
  }

  protected setCaring(caring: boolean): Promise<void> {
    const words = caring ? 'You are in the care team now.' : 'You left the care team.';
    return this.change(() => this.client.setCaring(this.id(), caring), words);
  }

  protected setArchived(archived: boolean): Promise<void> {
    const words = archived ? 'Archived. The record stays whole.' : 'Restored to the lists.';
    return this.change(() => this.client.setArchived(this.id(), archived), words);
  }

  private async change(work: () => Promise<Patient>, words: string): Promise<void> {
    this.problem.set('');
    try {
      this.take(await work(), words);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
