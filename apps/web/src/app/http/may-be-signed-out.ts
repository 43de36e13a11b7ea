import { HttpContextToken } from '@angular/common/http';

/** Set on the requests that ask who is signed in: for them "nobody" is an answer, not an interruption. */
export const MAY_BE_SIGNED_OUT = new HttpContextToken(() => false);
