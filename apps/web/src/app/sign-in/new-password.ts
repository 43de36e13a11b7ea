import { type SchemaPath, minLength, required } from '@angular/forms/signals';

/** Shortest password the clinic accepts, characters. */
export const SHORTEST_PASSWORD = 12;

/** What a new password must be: long. No rules of composition; common ones are refused by the server. */
export function newPassword(path: SchemaPath<string>): void {
  required(path, { message: 'Choose a password' });
  minLength(path, SHORTEST_PASSWORD, {
    message: `The password needs at least ${SHORTEST_PASSWORD.toString()} characters`,
  });
}
