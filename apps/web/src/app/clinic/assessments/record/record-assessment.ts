import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Skeleton } from '@midstance/ui/skeleton';
import { findBattery } from '@midstance/clinical/measures';
import type { Assessment } from '@midstance/contracts/assessments';
import type { Episode } from '@midstance/contracts/episodes';
import { EmptyState } from '@midstance/ui/empty-state';
import { LoadProblem } from '../../../http/load-problem';
import { isId } from '../../../http/new-id';
import { ProblemError, problemOf } from '../../../http/problem';
import { ActivityDrafts, activitiesKey } from '../../goals/activity-drafts';
import { ANOTHER_RUNNERS } from '../../person/another-runner';
import { Dates } from '../../../settings/dates';
import { AssessmentsClient } from '../assessments-client';
import { NewAssessments } from '../new-assessments';
import { DraftKeeper } from '../draft/draft-keeper';
import { History } from '../draft/history';
import { AssessmentHead } from './assessment-head';
import { emptyDraft, repeatedDraft, withEarlierSetUps } from './begin';
import { ChooseBattery } from './choose-battery';
import { ClinicOwn } from './clinic-own';
import { Company } from './company';
import { FlagsInHand } from './flags-in-hand';
import { Recording } from './recording';
import { Workbench } from './workbench';

/** Records, shows and signs one assessment of a runner. */
@Component({
  selector: 'app-record-assessment',
  imports: [AssessmentHead, ChooseBattery, EmptyState, LoadProblem, RouterLink, Skeleton, Workbench],
  providers: [ClinicOwn, Company, DraftKeeper, FlagsInHand, History, Recording],
  templateUrl: './record-assessment.html',
  styleUrl: './record-assessment.scss',
})
export class RecordAssessment {
  /** Runner. */
  readonly id = input.required<string>();
  readonly assessmentId = input.required<string>();
  /** Assessment whose battery is taken again. */
  readonly repeat = input<string>();
  /** Battery to begin with, without being asked. */
  readonly battery = input<string>();

  private readonly client = inject(AssessmentsClient);
  private readonly newAssessments = inject(NewAssessments);
  private readonly clinic = inject(ClinicOwn);
  private readonly activities = inject(ActivityDrafts);
  private readonly dates = inject(Dates);
  protected readonly recording = inject(Recording);
  private readonly company = inject(Company);
  private readonly flags = inject(FlagsInHand);
  protected readonly patient = this.client.patient(this.id);
  protected readonly episodes = this.client.episodes(this.id);
  protected readonly loadError = signal<unknown>(undefined);
  protected readonly isOpened = signal(false);
  private readonly workbench = viewChild(Workbench);

  protected readonly error = computed(() => this.patient.error() ?? this.episodes.error() ?? this.loadError());
  /** Episode a new assessment belongs to: the open one. */
  protected readonly openEpisode = linkedSignal(() =>
    this.episodes.hasValue() ? this.episodes.value().find((episode) => episode.status === 'open') : undefined,
  );

  private readonly isRunnerKnown = computed(() => this.recording.patient() !== null);

  constructor() {
    effect(() => {
      if (this.patient.hasValue()) this.recording.patient.set(this.patient.value());
    });
    effect(() => {
      // A new one begins on the runner's own day: their zone has to be known.
      if (!this.isRunnerKnown() || !this.episodes.hasValue()) return;
      const [id, episodes] = [this.assessmentId(), this.episodes.value()];
      // What the request itself looks at (the connection, the session) must not open the assessment anew.
      untracked(() => void this.open(id, episodes));
    });
  }

  protected reload(): void {
    this.loadError.set(undefined);
    this.patient.reload();
    this.episodes.reload();
  }

  /** Begins a battery that was chosen. */
  protected async begin(batteryId: string): Promise<void> {
    const episode = this.openEpisode();
    if (!episode) return;
    const earlier = await this.lastSigned();
    const draft = emptyDraft(this.id(), episode, await this.clinic.newest(batteryId), this.today());
    this.take(episode, earlier, withEarlierSetUps(draft, earlier?.values ?? []));
    await this.showTyped();
  }

  protected leaveForSign(): void {
    void this.workbench()?.askForSigning();
  }

  private async open(assessmentId: string, episodes: readonly Episode[]): Promise<void> {
    try {
      const stored = await this.find(assessmentId);
      this.recording.stored.set(stored);
      this.recording.history.clear();
      await this.recording.keeper.open(assessmentId, stored);
      const draft = this.recording.draft();
      if (draft) {
        this.recording.episode.set(episodes.find((episode) => episode.id === draft.episodeId) ?? null);
        this.recording.previous.set(stored ? stored.previous : await this.lastSigned());
      } else await this.beginUnasked();
      await this.showTyped();
      this.isOpened.set(true);
      this.company.follow(assessmentId);
      this.flags.follow(assessmentId);
    } catch (error) {
      this.loadError.set(error);
    }
  }

  private async beginUnasked(): Promise<void> {
    const episode = this.openEpisode();
    const repeated = this.repeat();
    const batteryId = this.battery() ?? '';
    if (!episode) return;
    if (repeated) {
      const earlier = await this.ofThisRunner(repeated);
      const battery = await this.clinic.newest(earlier.batteryId);
      this.take(episode, earlier, repeatedDraft(earlier, episode, battery, this.today()));
    } else if (findBattery(batteryId)) await this.begin(batteryId);
  }

  /** Activities that were typed and are not stored yet are looked at first: from there they go up. */
  private async showTyped(): Promise<void> {
    const draft = this.recording.draft();
    const key = draft && activitiesKey(draft.episodeId, draft.facts.assessedOn);
    if (key !== null && (await this.activities.load(key))) this.recording.place.set('intake');
  }

  private take(episode: Episode, earlier: Assessment | null, draft: ReturnType<typeof emptyDraft>): void {
    this.recording.episode.set(episode);
    this.recording.previous.set(earlier);
    this.recording.keeper.begin(draft);
  }

  /** `null` for an id nothing was saved under yet. */
  private async find(assessmentId: string): Promise<Assessment | null> {
    if (this.newAssessments.take(assessmentId)) return null;
    try {
      return await this.ofThisRunner(assessmentId);
    } catch (error) {
      if (problemOf(error).code === 'not_found' && isId(assessmentId)) return null;
      throw error;
    }
  }

  /** Never shown under another runner's name, whatever the address says. */
  private async ofThisRunner(assessmentId: string): Promise<Assessment> {
    const found = await this.client.find(assessmentId);
    if (found.patientId !== this.id()) throw new ProblemError(ANOTHER_RUNNERS);
    return found;
  }

  private async lastSigned(): Promise<Assessment | null> {
    const id = await this.client.lastSigned(this.id());
    return id === null ? null : this.client.find(id);
  }

  private today(): string {
    return this.dates.today(this.recording.patient()?.timeZone);
  }
}
