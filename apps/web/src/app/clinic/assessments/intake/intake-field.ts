import { Component, computed, inject, input, signal } from '@angular/core';
import { type Field as ListField, type Option, type ValueSpec, checkValue } from '@midstance/clinical/measures';
import { unitLabelOf } from '@midstance/clinical/derivations';
import type { IntakeQuestion } from '@midstance/clinical/record';
import type { IntakeAnswer } from '@midstance/contracts/assessments';
import { readNumber, writeNumber } from '@midstance/ui/number-input';
import { NUMBER_LOCALE } from '@midstance/ui/number-locale';
import { Units } from '../../../settings/units';
import { answerKey, withKey } from '../draft/draft';
import { Recording } from '../record/recording';
import { IntakeRows } from './intake-rows';

type Answer = IntakeAnswer['answer'];
let nextId = 0;

/** One question of the intake in the control that fits its answer. No answer is no answer: nothing is preselected. */
@Component({
  selector: 'app-intake-field',
  imports: [IntakeRows],
  templateUrl: './intake-field.html',
  styleUrl: './intake-field.scss',
})
export class IntakeField {
  readonly question = input.required<IntakeQuestion>();

  private readonly recording = inject(Recording);
  private readonly units = inject(Units);
  private readonly locale = inject(NUMBER_LOCALE);
  protected readonly id = `intake-${(nextId++).toString()}`;
  protected readonly refusal = signal('');
  protected readonly sides = computed(() =>
    this.question().perSide ? (['left', 'right'] as const) : (['none'] as const),
  );
  protected readonly type = computed(() => this.question().value.type);
  protected readonly options = computed<readonly Option[]>(() => {
    const { value } = this.question();
    return value.type === 'choice' || value.type === 'multi' ? value.options : [];
  });
  protected readonly fields = computed<readonly ListField[]>(() => {
    const { value } = this.question();
    return value.type === 'list' ? value.fields : [];
  });
  /** Distances are read and typed in the person's unit; the stored value stays in km. */
  private readonly distance = computed(() => {
    const unit = unitOf(this.question().value);
    return unit === 'km' || unit === 'km/wk' ? this.units.distance() : null;
  });
  protected readonly unit = computed(() => {
    const unit = unitOf(this.question().value);
    return this.distance() ? unit.replace('km', this.distance()?.label ?? 'km') : unitLabelOf(unit);
  });

  protected answer(side: 'left' | 'right' | 'none' = 'none'): Answer {
    return this.recording.draft()?.intake[answerKey(this.question().id, side)]?.answer ?? null;
  }

  protected text(side: 'left' | 'right' | 'none'): string {
    const answer = this.answer(side);
    if (typeof answer === 'number') return writeNumber(this.distance()?.show(answer) ?? answer, this.locale(), 2);
    return typeof answer === 'string' ? answer : '';
  }

  protected rows() {
    const answer = this.answer();
    return Array.isArray(answer) ? answer.filter((row) => typeof row === 'object') : [];
  }

  protected has(optionId: string): boolean {
    const answer = this.answer();
    return Array.isArray(answer) && answer.some((each) => each === optionId);
  }

  protected setNumber(text: string, side: 'left' | 'right' | 'none'): void {
    const parsed = readNumber(text);
    if (parsed.kind === 'empty') this.set(null, side);
    else this.set(parsed.kind === 'number' ? (this.distance()?.store(parsed.value) ?? parsed.value) : text, side);
  }

  /** A choice that stands alone takes the others away, and they it. */
  protected toggle(optionId: string): void {
    const { value } = this.question();
    const alone = value.type === 'multi' ? value.exclusive : undefined;
    const known = this.options().map((option) => option.id);
    const chosen = known.filter((id) => (id === optionId ? !this.has(id) : this.has(id)));
    const kept = chosen.filter((id) => (optionId === alone ? id === alone : id !== alone));
    this.set(kept.length > 0 ? kept : null);
  }

  /** Keeps an answer that fits the question; a wrong one stays in the field and is said in words. */
  protected set(answer: Answer, side: 'left' | 'right' | 'none' = 'none'): void {
    const { id, value, text } = this.question();
    const check = answer === null ? null : checkValue(value, text, answer, 'answer');
    this.refusal.set(check && !check.ok ? check.error.message : '');
    if (check && !check.ok) return;
    const given = answer === null ? null : { questionId: id, side, answer };
    this.recording.change((draft) => withKey(draft, 'intake', answerKey(id, side), given));
  }
}

function unitOf(value: ValueSpec): string {
  return value.type === 'number' ? value.unit : '';
}
