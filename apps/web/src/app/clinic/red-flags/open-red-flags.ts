import { Injectable, type Signal, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { type HeldBack, type Suggestion, heldBack } from '@midstance/clinical/red-flags';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { problemOf } from '../../http/problem';
import { RedFlagsClient } from './red-flags-client';

interface Source {
  readonly patientId: string | null;
  readonly flags: readonly OpenRedFlag[] | null;
}

/** The open red flags of the runner whose screens are open: one truth for the banner and for what it holds back. */
@Injectable({ providedIn: 'root' })
export class OpenRedFlags {
  private readonly client = inject(RedFlagsClient);
  /** The runner whose screen is open; `null` elsewhere. */
  readonly patientId = signal<string | null>(null);
  private readonly answer = this.client.open(this.patientId);
  /** Counts changes made here: a screen that shows what flags hold back reads itself anew. */
  private readonly changes = signal(0);
  /** The draft that is open on the screen: it shows its own flags as they are typed. */
  readonly draftInHand = signal<string | null>(null);
  /** Why they could not be read; of a runner who is not there the screen itself says so. */
  readonly error = computed(() => {
    const error = this.answer.error();
    return error && problemOf(error).code !== 'not_found' ? error : undefined;
  });

  /** Kept while they are fetched anew, so that nothing flickers; another runner starts empty. */
  readonly flags: Signal<readonly OpenRedFlag[]> = computed(() => this.known() ?? []);
  /** Those that stand above the screen: what the draft in hand found is shown in it. */
  readonly shown = computed(() =>
    this.flags().filter(({ recordedIn: { kind, id } }) => kind !== 'draft' || id !== this.draftInHand()),
  );
  private readonly known = linkedSignal<Source, readonly OpenRedFlag[] | null>({
    source: () => ({ patientId: this.patientId(), flags: this.answer.hasValue() ? this.answer.value() : null }),
    computation: ({ patientId, flags }, before) =>
      flags ?? (before?.source.patientId === patientId ? before.value : null),
  });

  /** What is said in the place of a suggestion while a flag holds it back; `null` when it may be shown. */
  heldBack(suggestion: Suggestion): HeldBack<OpenRedFlag> | null {
    return heldBack(suggestion, this.shown());
  }

  /** After something was signed or logged that may open or close one. */
  reload(): void {
    this.answer.reload();
  }

  /** Records that the signed-in therapist looked into a flag; the same id again is the same act. */
  async resolve(id: string, flagId: string, reason: string): Promise<void> {
    const patientId = this.patientId() ?? '';
    this.answer.set(await this.client.resolve(id, { patientId, flagId, reason }));
    this.changes.update((count) => count + 1);
  }

  /** Calls back whenever a flag was resolved here; in an injection context. */
  whenResolved(then: () => void): void {
    const seen = this.changes();
    effect(() => {
      if (this.changes() > seen) untracked(then);
    });
  }
}
