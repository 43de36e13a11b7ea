import { type HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DialogFrameHarness } from '@midstance/ui/dialog-frame/testing';
import { FieldHarness } from '@midstance/ui/field/testing';
import { Conflict } from '../http/conflict';
import { ReSignIn } from '../session/re-sign-in';
import { SessionStore } from '../session/session-store';

@Component({ template: '' })
class Page {}

describe('dialogs over the page', () => {
  const session = signal<{ email: string } | null>({ email: 'lena@example.org' });
  const signIn = jest.fn();
  let loader: HarnessLoader;

  beforeEach(() => {
    signIn.mockReset();
    session.set({ email: 'lena@example.org' });
    TestBed.configureTestingModule({ providers: [{ provide: SessionStore, useValue: { session, signIn } }] });
    loader = TestbedHarnessEnvironment.documentRootLoader(TestBed.createComponent(Page));
  });

  async function shown(): Promise<DialogFrameHarness> {
    // The dialog's code is loaded first.
    for (let turn = 0; turn < 50; turn += 1) {
      const frame = await loader.getHarnessOrNull(DialogFrameHarness);
      if (frame) return frame;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('No dialog was opened');
  }

  it.each([
    ['Save mine over it', 'mine'],
    ['Take the saved one', 'theirs'],
    ['Go back to the form', 'later'],
  ])('shows both versions of a record; "%s" means %s', async (button, choice) => {
    const rows = [
      { label: 'Family name', mine: 'Kestrel', theirs: 'Kestrel-Moor' },
      { label: 'Telephone', mine: '', theirs: '' },
    ];
    const answer = TestBed.inject(Conflict).ask({ what: 'Mara’s record', rows });
    const dialog = await shown();
    expect(await dialog.heading()).toBe('Somebody saved this before you');
    const cells = [...document.querySelectorAll('app-conflict-dialog td')].map((cell) => cell.textContent);
    expect(cells).toEqual(['Kestrel', 'Kestrel-Moor', '–', '–']);
    await dialog.press(button);
    expect(await answer).toBe(choice);
  });

  it('asks once for the password of the same person, however many requests wait', async () => {
    signIn.mockResolvedValue({});
    const reSignIn = TestBed.inject(ReSignIn);
    const waiting = Promise.all([reSignIn.ask(), reSignIn.ask()]);
    const dialog = await shown();
    expect(await loader.getAllHarnesses(DialogFrameHarness)).toHaveLength(1);
    await (await loader.getHarness(FieldHarness)).enter('quiet rivers run deep');
    await dialog.press('Sign in');
    expect(await waiting).toEqual([true, true]);
    expect(signIn).toHaveBeenCalledWith({ email: 'lena@example.org', password: 'quiet rivers run deep' });
  });

  it('asks nobody who was never signed in', async () => {
    session.set(null);
    expect(await TestBed.inject(ReSignIn).ask()).toBe(false);
  });
});
