import { Component, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, email, form, max, maxLength, min, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { type Duplicate, type Patient, duplicate, patient } from '@midstance/contracts/patients';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { saveForm } from '../../forms/save-form';
import { Conflict } from '../../http/conflict';
import { newId } from '../../http/new-id';
import { type Problem, problemOf } from '../../http/problem';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { type PatientModel, emptyPatient, modelOf, patientLabels, savePatientOf } from './patient-model';
import { PatientsClient } from './patients-client';

/** Who a runner is: new without `stored`, otherwise an edit of it. */
@Component({
  selector: 'app-patient-form',
  imports: [ErrorSummary, Field, FieldControl, FormField, FormRoot, NumberInput, RouterLink],
  templateUrl: './patient-form.html',
  styleUrl: './patient-form.scss',
})
export class PatientForm {
  readonly stored = input<Patient | null>(null);
  readonly saved = output<Patient>();

  private readonly client = inject(PatientsClient);
  private readonly conflict = inject(Conflict);
  private readonly session = inject(SessionStore);
  protected readonly dates = inject(Dates);
  protected readonly mass = inject(Units).mass;
  private readonly freshId = newId();
  private readonly warning = viewChild<ElementRef<HTMLElement>>('warning');

  /** The record the change is made on; replaced when somebody else saved meanwhile. */
  private readonly base = linkedSignal(() => this.stored());
  private readonly model = linkedSignal<PatientModel>(() => {
    const stored = this.stored();
    return stored ? modelOf(stored, this.mass()) : emptyPatient(this.session.session()?.clinic.timeZone ?? 'UTC');
  });
  protected readonly form = form(this.model, (path) => {
    required(path.givenName, { message: 'Type the given name' });
    maxLength(path.givenName, 80, { message: 'Use 80 characters or fewer for the given name' });
    required(path.familyName, { message: 'Type the family name' });
    maxLength(path.familyName, 80, { message: 'Use 80 characters or fewer for the family name' });
    required(path.birthDate, { message: 'Type the date of birth' });
    email(path.email, { message: 'Type the whole e-mail address, like name@example.org' });
    min(path.bodyHeightCm, 100, { message: 'Body height must be 100 cm or more' });
    max(path.bodyHeightCm, 230, { message: 'Body height must be 230 cm or less' });
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly duplicate = signal<Duplicate | null>(null);
  protected readonly today = this.dates.today();
  protected readonly zones = Intl.supportedValuesOf('timeZone');

  /** Sends the form; `acceptDuplicate` after the therapist said that it is somebody else. */
  protected async save(acceptDuplicate = false): Promise<void> {
    const outcome: { saved: Patient | null } = { saved: null };
    this.duplicate.set(null);
    this.errors.set(await saveForm(this.form, async () => (outcome.saved = await this.send(acceptDuplicate))));
    if (outcome.saved) this.saved.emit(outcome.saved);
    else this.warning()?.nativeElement.focus();
  }

  /** The saved record, `null` when the therapist must decide something first. */
  private async send(acceptDuplicate: boolean): Promise<Patient | null> {
    const base = this.base();
    const body = { ...savePatientOf(this.model(), base, this.mass()), acceptDuplicate };
    try {
      return await this.client.save(base?.id ?? this.freshId, body, base?.version);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'possible_duplicate') this.duplicate.set(duplicate.parse(problem.current));
      else if (problem.code === 'stale_version') return this.settle(problem, acceptDuplicate);
      else throw error;
      return null;
    }
  }

  /** Somebody saved first: mine over it, theirs into the form, or neither yet. */
  private async settle(problem: Problem, acceptDuplicate: boolean): Promise<Patient | null> {
    const theirs = patient.parse(problem.current);
    const theirModel = modelOf(theirs, this.mass());
    const mine = this.model();
    const fields = Object.keys(patientLabels) as (keyof PatientModel)[];
    const rows = fields
      .filter((field) => mine[field] !== theirModel[field])
      .map((field) => ({
        label: patientLabels[field],
        mine: String(mine[field] ?? '–'),
        theirs: String(theirModel[field] ?? '–'),
      }));
    const choice = await this.conflict.ask({ what: `${theirs.givenName} ${theirs.familyName}’s record`, rows });
    if (choice === 'later') return null;
    this.base.set(theirs);
    if (choice === 'mine') return this.send(acceptDuplicate);
    this.model.set(theirModel);
    return theirs;
  }
}
