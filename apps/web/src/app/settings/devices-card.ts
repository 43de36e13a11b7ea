import { Component, inject, signal } from '@angular/core';
import type { SessionList } from '@midstance/contracts/identity';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../http/load-problem';
import { problemOf, problemWords } from '../http/problem';
import { Dates } from './dates';
import { deviceWords } from './device-words';
import { DevicesClient } from './devices-client';

type Device = SessionList['sessions'][number];

/** Where I am signed in, and a way to end it elsewhere: a lost phone, a borrowed computer. */
@Component({
  selector: 'app-devices-card',
  imports: [LoadProblem, Skeleton],
  template: `
    @if (list.error()) {
      <app-load-problem [error]="list.error()" (retry)="list.reload()" />
    } @else if (list.hasValue()) {
      <ul>
        @for (device of list.value().sessions; track device.id) {
          <li>
            <span>
              {{ words(device) }}
              <span class="small quiet">
                {{ device.current ? 'this device' : 'last used ' + dates.instant(device.lastSeenAt) }}
              </span>
            </span>
            @if (!device.current) {
              <button
                class="button small"
                type="button"
                [attr.aria-label]="'Sign out ' + words(device) + ', last used ' + dates.instant(device.lastSeenAt)"
                (click)="end(device)"
              >
                Sign out
              </button>
            }
          </li>
        }
      </ul>
    } @else {
      <ui-skeleton [count]="2" />
    }
    <p class="small quiet" role="status">{{ said() }}</p>
    @if (problem()) {
      <p class="small problem" role="alert">{{ problem() }}</p>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
      min-height: 48px;
    }
    li .small {
      display: block;
    }
    .problem {
      color: var(--act);
    }
  `,
})
export class DevicesCard {
  private readonly client = inject(DevicesClient);
  protected readonly dates = inject(Dates);
  protected readonly list = this.client.list();
  protected readonly said = signal('');
  protected readonly problem = signal('');

  protected words(device: Device): string {
    return deviceWords(device.device);
  }

  protected async end(device: Device): Promise<void> {
    this.problem.set('');
    try {
      await this.client.end(device.id);
      this.said.set(`${this.words(device)} is signed out.`);
      this.list.reload();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
