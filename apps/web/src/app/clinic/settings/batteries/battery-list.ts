import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { batteries } from '@midstance/clinical/measures';
import type { Battery } from '@midstance/contracts/clinic-settings';
import { EmptyState } from '@midstance/ui/empty-state';
import { Icon } from '@midstance/ui/icon';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../../http/load-problem';
import { problemOf, problemWords } from '../../../http/problem';
import { BatteriesClient, uuidOf } from '../../settings-data/batteries-client';
import { countOf } from './battery-model';

/** The clinic's own batteries, and the product's to start from. */
@Component({
  selector: 'app-battery-list',
  imports: [EmptyState, Icon, LoadProblem, RouterLink, Skeleton],
  templateUrl: './battery-list.html',
  styleUrl: './battery-list.scss',
})
export class BatteryListPage {
  private readonly client = inject(BatteriesClient);
  protected readonly list = this.client.list();
  private readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly own = computed(() => this.items().filter(({ own }) => own));
  protected readonly shipped = computed(() => this.items().filter(({ own }) => !own));
  protected readonly problem = signal('');
  protected readonly countOf = countOf;
  protected readonly uuidOf = uuidOf;

  protected complaintOf({ complaint }: Battery): string {
    return batteries.find(({ id }) => id === complaint)?.name ?? complaint;
  }

  /** Takes a battery out of the choice, or offers it again; what was recorded with it stays. */
  protected async setRetired(battery: Battery, retired: boolean): Promise<void> {
    this.problem.set('');
    const { id, version, own, ...content } = battery;
    try {
      if (own) await this.client.save(uuidOf(id), { ...content, retired }, version);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
    this.list.reload();
  }
}
