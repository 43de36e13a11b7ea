import { Component, computed, inject, signal } from '@angular/core';
import { Card } from '@midstance/ui/card';
import { Field, FieldControl } from '@midstance/ui/field';
import { readNumber, writeNumber } from '@midstance/ui/number-input';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import type { Draft } from '../draft/draft';
import { Recording } from '../record/recording';
import { Units } from '../../../settings/units';
import { ActivityGoals } from '../../goals/activity-goals';
import { BodySection } from './body-section';
import { IntakeField } from './intake-field';
import { intakeGroups, redFlagGroups } from './questions';

/** Body masses a person can have, kg. */
const LEAST_KG = 20;
const MOST_KG = 250;

/** The visit before the tests: where it hurts, the red-flag check, training, history, footwear, and a note. */
@Component({
  selector: 'app-intake-section',
  imports: [ActivityGoals, BodySection, Card, Field, FieldControl, IntakeField],
  templateUrl: './intake-section.html',
  styleUrl: './intake-section.scss',
})
export class IntakeSection {
  protected readonly recording = inject(Recording);
  private readonly locale = inject(NUMBER_LOCALE);
  protected readonly mass = inject(Units).mass;
  private readonly battery = computed(() => this.recording.clinic.questions());

  protected readonly involvedSides = [
    { id: 'left', name: '◀ Left' },
    { id: 'right', name: 'Right ▶' },
    { id: 'both', name: 'Both' },
    { id: 'none', name: 'None' },
  ] as const;
  protected readonly facts = computed(() => this.recording.draft()?.facts);
  protected readonly massRefusal = signal('');
  protected readonly massText = computed(() => {
    const kg = this.facts()?.bodyMassKg ?? null;
    return kg === null ? '' : writeNumber(this.mass().show(kg), this.locale(), 1);
  });
  protected readonly groups = computed(() => {
    const battery = this.battery();
    return battery ? intakeGroups(battery) : [];
  });
  /** The checks of the battery and those that recorded tests and sites ask for. */
  protected readonly checks = computed(() => {
    const battery = this.battery();
    const asked = this.recording.judgement().evaluation.redFlagChecks;
    return redFlagGroups([...(battery?.redFlags ?? []), ...asked], battery?.energyScreen ?? false);
  });

  protected setFact(part: Partial<Draft['facts']>): void {
    this.recording.change((draft) => ({ ...draft, facts: { ...draft.facts, ...part } }));
  }

  protected setMass(text: string): void {
    const parsed = readNumber(text);
    const kg = parsed.kind === 'number' ? this.mass().store(parsed.value) : null;
    const isFit = parsed.kind === 'empty' || (kg !== null && kg >= LEAST_KG && kg <= MOST_KG);
    // What does not fit stays in the field, with the reason beside it; what was stored before stays stored.
    const [least, most] = [LEAST_KG, MOST_KG].map((limit) => Math.round(this.mass().show(limit)));
    this.massRefusal.set(isFit ? '' : `Body mass must be ${String(least)} to ${String(most)} ${this.mass().label}`);
    if (isFit) this.setFact({ bodyMassKg: kg });
  }

  protected setSide(side: string): void {
    this.setFact({ involvedSide: side as Draft['facts']['involvedSide'] });
  }
}
