import { HttpClient, HttpContext, HttpHeaders } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type * as z from 'zod';
import { MAY_BE_SIGNED_OUT } from './may-be-signed-out';
import { problemOf } from './problem';

/**
 * What an answer must look like: a schema of `@midstance/contracts`, or a way to load it. The runner's first screen and
 * the session load theirs lazily, because the validation library would be a quarter of what a phone downloads first.
 * `null` when the answer has no content.
 */
export type Answer<T> = z.ZodType<T> | (() => Promise<z.ZodType<T>>) | null;

/** How a request is sent. */
export interface RequestOptions {
  /** Version the change was made on; sent as `If-Match`. Leave out for a record that is new. */
  readonly version?: number;
  /** "Nobody is signed in" is an ordinary answer to this request. */
  readonly mayBeSignedOut?: boolean;
}

/** Waits before each new try of an idempotent write, ms. The last failure is reported. */
const RETRY_AFTER_MS = [500, 1000, 2000, 4000];

/**
 * The way of every write and of reads that are not bound to a screen. Answers are parsed by their contract;
 * failures are `ProblemError`s. `put` carries a client-made id and is idempotent, so it is tried again when the server
 * does not answer; `post` and `delete` are sent once.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  get<T>(url: string, answer: Answer<T>, options: RequestOptions = {}): Promise<T> {
    return this.send('GET', url, undefined, answer, options);
  }

  async put<T>(url: string, body: unknown, answer: Answer<T>, options: RequestOptions = {}): Promise<T> {
    for (const waitMs of RETRY_AFTER_MS) {
      try {
        return await this.send('PUT', url, body, answer, options);
      } catch (error) {
        if (problemOf(error).code !== 'unreachable') throw error;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
    return this.send('PUT', url, body, answer, options);
  }

  post<T>(url: string, body: unknown, answer: Answer<T>, options: RequestOptions = {}): Promise<T> {
    return this.send('POST', url, body, answer, options);
  }

  delete<T>(url: string, answer: Answer<T>, options: RequestOptions = {}): Promise<T> {
    return this.send('DELETE', url, undefined, answer, options);
  }

  private async send<T>(
    method: string,
    url: string,
    body: unknown,
    answer: Answer<T>,
    options: RequestOptions,
  ): Promise<T> {
    let headers = new HttpHeaders();
    if (options.version !== undefined) headers = headers.set('If-Match', `"v${options.version.toString()}"`);
    const context = new HttpContext().set(MAY_BE_SIGNED_OUT, options.mayBeSignedOut ?? false);
    const request = this.http.request<unknown>(method, url, { body, headers, context, observe: 'response' });
    const [schema, response] = await Promise.all([schemaOf(answer), firstValueFrom(request)]);
    return schema ? schema.parse(response.body) : (undefined as T);
  }
}

function schemaOf<T>(answer: Answer<T>): Promise<z.ZodType<T> | null> {
  return typeof answer === 'function' ? answer() : Promise.resolve(answer);
}
