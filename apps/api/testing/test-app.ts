import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app';
import { Config } from '../src/config/config';
import { createTestDatabase, type TestDatabase } from './databases';
import { password, type TestPerson } from './test-clinic';

/** Answer of a call, parsed. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: Body;
  text: string;
}

/** What a call may carry besides method and path. */
export interface CallOptions {
  body?: unknown;
  /** Cookie of `signIn`. */
  cookie?: string;
  ifMatch?: number;
  headers?: Record<string, string>;
}

/** The whole server on a database of its own, called without a network. */
export interface TestApp {
  app: NestFastifyApplication;
  database: TestDatabase;
  call: <Body = Record<string, unknown>>(method: string, path: string, options?: CallOptions) => Promise<Answer<Body>>;
  /** Signs in and gives the session cookie. */
  signIn: (person: Pick<TestPerson, 'email'>) => Promise<string>;
  close: () => Promise<void>;
}

/** Starts the server for a test file; `close` it afterwards. */
export async function createTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config = new Config({ DATABASE_URL: database.appUrl, LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '6', ...env });
  const app = await createApp(config).catch(async (error: unknown) => {
    // Nobody gets what would be closed: its connections would hold the test process open.
    await database.drop();
    throw error;
  });
  const call: TestApp['call'] = async (method, path, options = {}) => {
    const { statusCode, headers, payload } = await app.inject({
      method: method as 'GET',
      url: path,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(options.cookie !== undefined && { cookie: options.cookie }),
        ...(options.ifMatch !== undefined && { 'if-match': `"v${options.ifMatch}"` }),
        ...options.headers,
      },
      ...(options.body !== undefined && { payload: options.body as object }),
    });
    const json = payload !== '' && !headers['content-encoding'] && String(headers['content-type']).includes('json');
    return { status: statusCode, headers, text: payload, body: (json ? JSON.parse(payload) : {}) as never };
  };
  return {
    app,
    database,
    call,
    async signIn({ email }) {
      const { status, headers } = await call('POST', '/api/session', { body: { email, password } });
      if (status !== 200) throw new Error(`Signing in answered ${status}`);
      return String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
