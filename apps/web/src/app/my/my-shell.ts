import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon, type IconName } from '@midstance/ui/icon';
import { SessionStore } from '../session/session-store';
import { OfflineCopy } from './offline-copy';
import { Phone } from './phone/phone';
import { SyncLine } from './phone/sync-line';
import { TodayStore } from './today/today-store';

interface Place {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

/** The frame of the runner's surface: one column, and a bar at the thumb once there is more than one place to go. */
@Component({
  selector: 'app-my-shell',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, SyncLine],
  templateUrl: './my-shell.html',
  styleUrl: './my-shell.scss',
})
export class MyShell {
  protected readonly places: readonly Place[] = [
    { path: '/my', label: 'Today', icon: 'list' },
    { path: '/my/plan', label: 'Plan', icon: 'library' },
    { path: '/my/progress', label: 'Progress', icon: 'chart' },
    { path: '/my/you', label: 'You', icon: 'person' },
  ];

  constructor() {
    const phone = inject(Phone);
    inject(SessionStore).atSignOut(() => phone.wipe());
    const offline = inject(OfflineCopy);
    // Fetching the whole app must not stand in the way of the day. Without the copy the app still works, online; a phone
    // that refuses the worker (private mode) is no failure.
    void inject(TodayStore)
      .open()
      .then(() => offline.keep())
      .catch(() => undefined);
  }
}
