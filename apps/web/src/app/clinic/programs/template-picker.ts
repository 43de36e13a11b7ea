import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { allTemplates, expandTemplate, templatesFor, type Template } from '@midstance/clinical/exercises/templates';
import { MIN_REASON_LENGTH } from '@midstance/clinical/red-flags';
import type { Episode } from '@midstance/contracts/episodes';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { Field, FieldControl } from '@midstance/ui/field';
import { newId } from '../../http/new-id';
import { problemOf, problemWords } from '../../http/problem';
import { isInForce, precautionWords } from '../chart/chart-words';
import { complaintWords } from '../injury/injury-words';
import { HeldBackNote } from '../red-flags/held-back-note';
import { OpenRedFlags } from '../red-flags/open-red-flags';
import { leftOutWords } from './left-out-words';
import { ProgramClient } from './program-client';
import { ProgramPhases } from './program-phases';

/** Chooses a template and assigns it: those made for the complaint come first, the start date is all it asks. */
@Component({
  selector: 'app-template-picker',
  imports: [Card, Chip, Field, FieldControl, HeldBackNote, ProgramPhases, RouterLink],
  templateUrl: './template-picker.html',
  styleUrl: './template-picker.scss',
})
export class TemplatePicker {
  readonly episode = input.required<Episode>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  readonly assigned = output();

  private readonly client = inject(ProgramClient);
  private readonly flags = inject(OpenRedFlags);
  /** Of the program to be: the same one however often "Assign" is pressed. */
  private readonly programId = newId();
  protected readonly count = allTemplates().length;
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  /** Open red flags while which no template is suggested: one may still be assigned, with a reason. */
  protected readonly held = computed(() => this.flags.heldBack('program'));
  protected readonly despite = signal('');
  protected readonly mayAssign = computed(
    () => this.content() !== null && (this.held() === null || this.despite().trim().length >= MIN_REASON_LENGTH),
  );
  protected readonly groups = computed(() => {
    const { suggested, others } = templatesFor(this.episode().complaint);
    if (this.held() !== null) return [{ title: 'All', isSuggested: false, templates: [...suggested, ...others] }];
    const complaint = complaintWords(this.episode().complaint);
    return [
      { title: `For: ${complaint}`, isSuggested: true, templates: suggested },
      { title: 'All others', isSuggested: false, templates: others },
    ].filter(({ templates }) => templates.length > 0);
  });
  /** The usual one for the complaint until another is chosen; none while suggestions are held back. */
  protected readonly chosen = linkedSignal<Template | undefined>(() =>
    this.held() === null ? this.groups()[0]?.templates[0] : undefined,
  );
  /** Today until another day is chosen. */
  protected readonly startDate = linkedSignal<string, string>({
    source: this.today,
    computation: (today, before) => (before === undefined || before.value === before.source ? today : before.value),
  });
  private readonly inForce = computed(() => this.episode().precautions.filter((each) => isInForce(each, this.today())));
  protected readonly precautions = computed(() => this.inForce().map(precautionWords));
  protected readonly content = computed(() => {
    const chosen = this.chosen();
    const { side } = this.episode();
    if (chosen === undefined) return null;
    const first = side === 'left' || side === 'right' ? side : null;
    const codes = this.inForce().map(({ code }) => code);
    const expanded = expandTemplate(chosen.id, this.startDate(), codes, first);
    return expanded.ok ? expanded.value : null;
  });
  protected readonly leftOut = computed(() => {
    const content = this.content();
    return content === null ? [] : leftOutWords(content);
  });
  protected readonly why = computed(() => {
    const chosen = this.chosen();
    return chosen === undefined ? '' : `Made for ${chosen.condition}. Suits: ${chosen.suits.join('; ')}.`;
  });
  protected readonly reasonHint = `Kept with the program and your name. At least ${MIN_REASON_LENGTH} characters.`;

  /** Shows a template; on a phone its preview is below the list. */
  protected choose(template: Template, preview: HTMLElement): void {
    this.chosen.set(template);
    if (preview.getBoundingClientRect().top > window.innerHeight) preview.scrollIntoView();
  }

  protected setStart(event: Event): void {
    this.startDate.set((event.target as HTMLInputElement).value);
  }

  protected setDespite(event: Event): void {
    this.despite.set((event.target as HTMLInputElement).value);
  }

  protected async assign(): Promise<void> {
    const content = this.content();
    if (content === null || !this.mayAssign() || this.busy()) return;
    const { id: episodeId, patientId } = this.episode();
    this.busy.set(true);
    this.problem.set('');
    try {
      const redFlagReason = this.held() === null ? null : this.despite().trim();
      const reason = `Assigned: ${content.title}`;
      await this.client.save(this.programId, { patientId, episodeId, reason, content, redFlagReason });
      this.assigned.emit();
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problemWords(problem));
      // It was recorded while this screen was open: now it is shown, and a reason can be given.
      if (problem.code === 'red_flag_open') this.flags.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
