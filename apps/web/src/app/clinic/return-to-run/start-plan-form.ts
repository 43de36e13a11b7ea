import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { FormField, FormRoot, form, required, validate } from '@angular/forms/signals';
import { loadProtocol, PROTOCOL_LIST, suggestProtocol } from '@midstance/clinical/return-to-run';
import type { Episode } from '@midstance/contracts/episodes';
import type { ReturnToRun, StartPlan, StartQuery } from '@midstance/contracts/return-to-run';
import { Card } from '@midstance/ui/card';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { saveForm } from '../../forms/save-form';
import { newId } from '../../http/new-id';
import { PROFILE_NAMES } from './decision-words';
import { EvidenceList } from './evidence-list';
import { ReturnToRunClient } from './return-to-run-client';

const POSTPARTUM = 'OVERLAY_POSTPARTUM';

/** Starts a plan: the ladder that goes with the complaint, the step by what is recorded, and the first day. */
@Component({
  selector: 'app-start-plan-form',
  imports: [Card, ErrorSummary, EvidenceList, Field, FieldControl, FormField, FormRoot],
  templateUrl: './start-plan-form.html',
  styleUrl: './start-plan-form.scss',
})
export class StartPlanForm {
  readonly episode = input.required<Episode>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  /** Step the runner is on in the plan that is replaced; `null` without one. */
  readonly presentStepId = input<string | null>(null);
  readonly started = output<ReturnToRun>();

  private readonly client = inject(ReturnToRunClient);
  private readonly planId = newId();
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly protocols = PROTOCOL_LIST;
  protected readonly profiles = Object.entries(PROFILE_NAMES);
  protected readonly suggestion = computed(() => suggestProtocol(this.episode().complaint, this.episode().region));

  private readonly model = linkedSignal(() => ({
    protocolId: this.suggestion()?.protocol ?? '',
    profileId: this.suggestion()?.profile ?? '',
    postpartum: false,
    stepId: '',
    // A day that goes by takes nothing back that was chosen.
    startsOn: untracked(this.today),
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.protocolId, { message: 'Choose a ladder' });
    required(path.stepId, { message: 'Choose the step to start on' });
    required(path.startsOn, { message: 'Choose the first day' });
    validate(path.startsOn, ({ value }) =>
      value() !== '' && value() < this.episode().startedOn
        ? { kind: 'early', message: 'The plan cannot start before the episode' }
        : undefined,
    );
  });

  private readonly protocolId = computed(() => this.model().protocolId);
  private readonly postpartum = computed(() => this.model().postpartum);
  private readonly version = computed(() => PROTOCOL_LIST.find(({ code }) => code === this.protocolId())?.version ?? 1);
  private readonly query = computed<StartQuery | undefined>(() => {
    if (this.protocolId() === '') return undefined;
    const query = { protocolId: this.protocolId(), protocolVersion: this.version() };
    return this.postpartum() ? { ...query, overlayId: POSTPARTUM } : query;
  });
  protected readonly proposal = this.client.startProposal(
    computed(() => this.episode().patientId),
    this.query,
  );
  protected readonly proposed = computed(() => (this.proposal.hasValue() ? this.proposal.value() : null));
  /** Whoever is on the ladder already stays on their step; everybody else begins where the record says. */
  private readonly firstStep = computed(() => {
    const proposed = this.proposed();
    const present = this.presentStepId();
    const isStep = proposed?.ladder.some(({ steps }) => steps.some(({ stepId }) => stepId === present)) ?? false;
    return isStep ? present : (proposed?.stepId ?? null);
  });
  private readonly protocol = resource({
    params: () => (this.protocolId() === '' ? undefined : { code: this.protocolId(), version: this.version() }),
    loader: ({ params }) => loadProtocol(params.code, params.version),
  });
  protected readonly notFor = computed(() => {
    const loaded = this.protocol.hasValue() ? this.protocol.value() : null;
    return loaded?.ok ? loaded.value.notFor.join('; ') : '';
  });

  constructor() {
    // Another ladder has other steps: begin with the one for it.
    effect(() => {
      const stepId = this.firstStep();
      if (stepId !== null) untracked(() => this.model.update((model) => ({ ...model, stepId })));
    });
  }

  protected async save(): Promise<void> {
    const { protocolId, profileId, postpartum, stepId, startsOn } = this.model();
    const { id: episodeId, patientId } = this.episode();
    const body: StartPlan = {
      patientId,
      episodeId,
      protocolId,
      protocolVersion: this.version(),
      profileId: profileId === '' ? null : profileId,
      overlayIds: postpartum ? [POSTPARTUM] : [],
      startStepId: stepId,
      startsOn,
    };
    const send = async () => this.started.emit(await this.client.start(this.planId, body));
    this.errors.set(await saveForm(this.form, send));
  }
}
