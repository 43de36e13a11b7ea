import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { Icon, type IconName } from '@midstance/ui/icon';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { PaletteClient } from './palette-client';
import { PaletteTyping } from './palette-typing';

/** A line of the palette: what it is called, a second line, and what it does. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly icon: IconName;
  readonly run: () => unknown;
}

/** Runners by three letters, and every action by its name. Arrows choose, Enter goes, Escape closes. */
@Component({
  selector: 'app-palette',
  imports: [Icon],
  templateUrl: './palette.html',
  styleUrl: './palette.scss',
})
export class Palette {
  private readonly dialog = inject(DialogRef);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly dates = inject(Dates);

  private readonly typing = inject(PaletteTyping);
  protected readonly text = this.typing.text;
  private readonly found = inject(PaletteClient).find(this.text);

  private readonly actions: readonly Choice[] = [
    this.go('worklist', 'Worklist', 'list'),
    this.go('patients', 'Runners', 'people'),
    { ...this.go('patients/new', 'New runner', 'plus'), note: 'Action' },
    this.go('library', 'Library', 'library'),
    this.go('settings', 'Settings', 'gear'),
    { id: 'sign-out', label: 'Sign out', note: 'Action', icon: 'leave', run: () => this.session.signOut() },
  ];

  protected readonly choices = computed<readonly Choice[]>(() => {
    const text = this.text().trim().toLowerCase();
    const runners = this.found.hasValue() ? this.found.value().items : [];
    return [
      ...runners.map((runner) => ({
        ...this.go(`patients/${runner.id}`, `${runner.givenName} ${runner.familyName}`, 'people'),
        note: `born ${this.dates.day(runner.birthDate, 'full')}`,
      })),
      ...this.actions.filter((action) => action.label.toLowerCase().includes(text)),
    ];
  });
  /** Index of the line Enter would take: the first, whenever the lines change. */
  protected readonly chosen = linkedSignal({ source: this.choices, computation: () => 0 });
  protected readonly searching = computed(() => this.found.isLoading());

  constructor() {
    // Who types a name and Enter means the runner that is still being looked for.
    effect(() => {
      if (!this.typing.entered() || this.searching()) return;
      this.typing.entered.set(false);
      this.take(this.choices()[this.chosen()]);
    });
  }

  protected key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const count = this.choices().length;
      if (count > 0) this.chosen.update((index) => (index + step + count) % count);
    }
    if (event.key === 'Enter') this.typing.entered.set(true);
  }

  protected take(choice: Choice | undefined): void {
    if (!choice) return;
    this.dialog.close();
    choice.run();
  }

  private go(path: string, label: string, icon: IconName): Choice {
    return { id: path, label, note: 'Screen', icon, run: () => this.router.navigateByUrl(`/clinic/${path}`) };
  }
}
