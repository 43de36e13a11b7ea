import { Injectable, inject, signal } from '@angular/core';
import { checkValue, findMeasure } from '@midstance/clinical/measures';
import type { InputUnit } from '@midstance/clinical/measures';
import { Dialogs } from '../../../dialogs/dialogs';
import { problemOf } from '../../../http/problem';
import { OpenRedFlags } from '../../red-flags/open-red-flags';
import { type Draft, placeOfCell } from '../draft/draft';
import { Recording } from './recording';

/** A value outside its usual range that nobody kept on purpose. */
export interface Unconfirmed {
  readonly key: string;
  readonly measureId: string;
  readonly words: string;
}

/** What the dialog says before a record is locked. */
export interface SignQuestion {
  readonly values: number;
  readonly findings: number;
  readonly decided: number;
  readonly openRedFlags: readonly string[];
}

/** The way from a draft to a signed record. */
@Injectable()
export class Signing {
  private readonly recording = inject(Recording);
  private readonly dialogs = inject(Dialogs);
  private readonly flags = inject(OpenRedFlags);
  /** What stands between the draft and its signature. */
  readonly unconfirmed = signal<readonly Unconfirmed[]>([]);

  /** Asks, then signs. Gives the measure to look at first when something has to be confirmed before, else `null`. */
  async ask(): Promise<string | null> {
    const draft = this.recording.draft();
    if (!draft) return null;
    this.unconfirmed.set(unconfirmedOf(draft));
    const first = this.unconfirmed()[0];
    if (first) return first.measureId;
    const agreed = await this.dialogs.ask<boolean, SignQuestion>(
      () => import('./sign-dialog').then((file) => file.SignDialog),
      { question: this.questionOf(draft), labelledBy: 'sign-title', focus: '.filled' },
    );
    if (agreed) await this.sign();
    return null;
  }

  private async sign(): Promise<void> {
    const { keeper, stored } = this.recording;
    try {
      const signed = await keeper.sign();
      if (!signed) return;
      stored.set(signed);
      this.flags.reload();
    } catch (error) {
      keeper.problem.set(problemOf(error));
    }
  }

  private questionOf(draft: Draft): SignQuestion {
    const { findings, redFlags } = this.recording.judgement();
    return {
      values: Object.keys(draft.cells).length,
      findings: findings.length,
      decided: findings.filter((finding) => draft.decisions[finding.key]).length,
      openRedFlags: redFlags.map((flag) => flag.title),
    };
  }
}

/** Values outside the usual range that were not kept with a second Enter. */
export function unconfirmedOf(draft: Draft): readonly Unconfirmed[] {
  return Object.entries(draft.cells).flatMap(([key, cell]) => {
    const { measureId, side, trial } = placeOfCell(key);
    const measure = findMeasure(measureId);
    if (!measure || cell.value === null || cell.confirmed) return [];
    const unit = (cell.unit ?? undefined) as InputUnit | undefined;
    const check = checkValue(measure.value, measure.name, cell.value, 'value', unit);
    if (!check.ok || check.warning === undefined) return [];
    const where = [side === 'none' ? '' : side, trial > 1 ? `trial ${trial.toString()}` : '']
      .filter(Boolean)
      .join(', ');
    return [{ key, measureId, words: `${check.warning} ${where}`.trim() }];
  });
}
