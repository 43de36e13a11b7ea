import { Dialog, DialogConfig, type DialogRef } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import type { Injector, Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DialogSetup } from './dialogs';

/** Opens a dialog and waits for its answer. Its own file because it is loaded with the first dialog, not before. */
export function openDialog<Answer, Question>(
  injector: Injector,
  component: Type<unknown>,
  setup: DialogSetup<Question>,
): Promise<Answer | undefined> {
  const config = new DialogConfig<Question, DialogRef<Answer>>();
  config.data = setup.question ?? null;
  config.ariaLabel = setup.label ?? null;
  config.ariaLabelledBy = setup.labelledBy ?? null;
  config.autoFocus = setup.focus ?? 'first-tabbable';
  config.disableClose = setup.mustAnswer ?? false;
  if (setup.pinned) config.positionStrategy = createGlobalPositionStrategy(injector).top('12vh').centerHorizontally();
  return firstValueFrom(injector.get(Dialog).open<Answer, Question>(component, config).closed);
}
