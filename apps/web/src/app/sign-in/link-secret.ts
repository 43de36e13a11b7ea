import { Location } from '@angular/common';
import { Injectable, inject } from '@angular/core';

/**
 * The secret of a link stands after `#`, which browsers never send to a server. It is read once and taken out of the
 * address, so that it stays out of the history.
 */
@Injectable({ providedIn: 'root' })
export class LinkSecret {
  private readonly location = inject(Location);

  /** The token of the opened link, `''` when the address holds none. */
  take(): string {
    const [path = '', fragment = ''] = this.location.path(true).split('#');
    if (fragment) this.location.replaceState(path);
    return fragment.replace(/^token=/, '');
  }
}
