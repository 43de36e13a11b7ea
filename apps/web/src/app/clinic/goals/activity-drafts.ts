import { Injectable } from '@angular/core';

/** An activity as it stands on the screen. */
export interface DraftActivity {
  readonly name: string;
  readonly goalId: string | null;
  readonly rating: number | null;
  readonly target: number | null;
  readonly before: string;
}

/** Activities typed and not stored yet, by episode and day: leaving the intake loses none, also when saving fails. */
@Injectable({ providedIn: 'root' })
export class ActivityDrafts {
  private readonly kept = new Map<string, readonly DraftActivity[]>();

  of(key: string): readonly DraftActivity[] | null {
    return this.kept.get(key) ?? null;
  }

  keep(key: string, rows: readonly DraftActivity[]): void {
    this.kept.set(key, rows);
  }

  forget(key: string): void {
    this.kept.delete(key);
  }
}
