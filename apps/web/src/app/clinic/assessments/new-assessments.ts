import { Injectable } from '@angular/core';
import { newId } from '../../http/new-id';

/** Ids that were made here and never sent: the server need not be asked for what it cannot have. */
@Injectable({ providedIn: 'root' })
export class NewAssessments {
  private readonly made = new Set<string>();

  make(): string {
    const id = newId();
    this.made.add(id);
    return id;
  }

  /** Whether nothing can be stored under the id yet; true once, when the screen opens it. */
  take(id: string): boolean {
    return this.made.delete(id);
  }
}
