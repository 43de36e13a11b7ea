import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

/** "Worklist · Midstance": the screen first, because browsers cut the end. Never a person's name: titles end up in histories. */
@Injectable()
export class PageTitles extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const screen = this.buildTitle(state);
    this.title.setTitle(screen ? `${screen} · Midstance` : 'Midstance');
  }
}
