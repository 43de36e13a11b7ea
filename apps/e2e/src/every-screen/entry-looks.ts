import type { Look } from './look';
import type { EntryLinks } from './world';

const heading =
  (name: string | RegExp): Look['shows'] =>
  (page) =>
    page.getByRole('heading', { level: 1, name });

/** What somebody sees who is not signed in: the doors, with a key that opens and one that does not. */
export function entryLooks({ join, reset, answer }: EntryLinks): Look[] {
  return [
    { name: 'sign-in', route: 'sign-in', path: '/sign-in', refused: true, shows: heading('Sign in') },
    {
      ...{ name: 'sign-in-errors', route: 'sign-in', path: '/sign-in', refused: true },
      act: (page) => page.getByRole('button', { name: 'Sign in' }).click(),
      shows: (page) => page.locator('ui-error-summary').getByRole('button').first(),
    },
    { name: 'join', route: 'join', path: join, refused: true, shows: heading('Welcome, Ada Moor') },
    {
      ...{ name: 'join-dead', route: 'join', path: '/join#token=no', refused: true },
      shows: (page) => page.getByRole('link', { name: 'Go to sign in' }),
    },
    {
      ...{ name: 'reset', route: 'reset', path: reset, refused: true },
      shows: (page) => page.getByText(/^For /),
    },
    {
      ...{ name: 'reset-dead', route: 'reset', path: '/reset#token=no', refused: true },
      shows: (page) => page.getByRole('link', { name: 'Go to sign in' }),
    },
    { name: 'answer', route: 'answer', path: answer, refused: true, shows: heading('Hello Linnea') },
    {
      ...{ name: 'answer-question', route: 'answer', path: answer, refused: true },
      act: (page) => page.getByRole('button', { name: 'Start' }).click(),
      shows: heading(/How strong is your pain/),
    },
    {
      ...{ name: 'answer-dead', route: 'answer', path: '/answer#token=no', refused: true },
      shows: heading('This link does not open'),
    },
    {
      ...{ name: 'unavailable', route: 'unavailable', path: '/unavailable', refused: true },
      shows: heading('This page cannot be opened right now'),
    },
    { name: 'not-found', route: '**', path: '/nowhere', refused: true, shows: heading('This page does not exist') },
  ];
}
