import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { TenantDatabase } from '../database/tenant-database';
import { ProblemError } from './problem-error';

const html = { accept: 'text/html' };

describe('the server', () => {
  let test: TestApp;
  const webRoot = mkdtempSync(path.join(tmpdir(), 'midstance-web-'));
  const get = (url: string, headers: Record<string, string> = {}) => test.call('GET', url, { headers });

  beforeAll(async () => {
    const page = '<!doctype html><app-root ngcspnonce="built-in"></app-root><script src="main-ABCDEF12.js"></script>';
    writeFileSync(path.join(webRoot, 'index.html'), page);
    writeFileSync(path.join(webRoot, 'main-ABCDEF12.js'), `console.log(${JSON.stringify('x'.repeat(3000))})`);
    writeFileSync(path.join(webRoot, 'ngsw.json'), '{}');
    writeFileSync(path.join(webRoot, 'ngsw-worker.js'), 'fetch("/ngsw.json")');
    test = await createTestApp({ WEB_ROOT: webRoot, PUBLIC_URL: 'https://clinic.example' });
    await test.app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await test.close();
    rmSync(webRoot, { recursive: true });
  });

  const everywhere = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'permissions-policy': expect.stringContaining('microphone=()') as string,
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
  };

  it.each([
    '/',
    '/clinic/patients/1',
    '/index.html',
    '/main-ABCDEF12.js',
    '/ngsw.json',
    '/api/nothing',
    '/health/live',
    '/api/docs',
  ])('puts the security headers on %s', async (url) => {
    const { headers } = await get(url, html);
    expect(headers).toMatchObject(everywhere);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('gives every page its own nonce, in the header and in the page', async () => {
    const nonces = await Promise.all(
      ['/', '/my/today'].map(async (url) => {
        const { text, headers } = await get(url, html);
        const nonce = /ngcspnonce="([^"]+)"/.exec(text)?.[1] ?? '';
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
        expect(headers['cache-control']).toBe('no-cache');
        return nonce;
      }),
    );
    expect(nonces[0]).toHaveLength(24);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('gives the service worker the page exactly as it was built', async () => {
    const { text, headers } = await get('/index.html');
    expect(text).toContain('ngcspnonce="built-in"');
    // Kept together with the page, so both must name the same nonce, or the kept page has no styles.
    expect(headers['content-security-policy']).toContain("'nonce-built-in'");
  });

  it('lets the service worker fetch the app, and gives no other file that leave', async () => {
    const { headers } = await get('/ngsw-worker.js');
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect((await get('/main-ABCDEF12.js')).headers['content-security-policy']).not.toContain('connect-src');
  });

  it('lets hashed files be kept for ever, others not, and answers of the API never', async () => {
    expect((await get('/main-ABCDEF12.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/ngsw.json')).headers['cache-control']).toBe('no-cache');
    expect((await get('/api/session')).headers['cache-control']).toBe('no-store');
  });

  it.each(['br', 'gzip', 'zstd'])('compresses with %s', async (encoding) => {
    expect((await get('/main-ABCDEF12.js', { 'accept-encoding': encoding })).headers['content-encoding']).toBe(
      encoding,
    );
    expect((await get('/api/openapi.json', { 'accept-encoding': encoding })).headers['content-encoding']).toBe(
      encoding,
    );
  });

  it.each([
    '/api/nothing',
    '/api',
    '/missing.js',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/health/nothing',
    '/%E0%A4%A',
    '/api/patients/%E0%A4%A',
    '//',
    '//[',
  ])('answers with a problem of 400 or 404, not the page, for %s', async (url) => {
    const { status, text, headers } = await get(url);
    expect([400, 404]).toContain(status);
    expect(headers).toMatchObject({ ...everywhere, 'content-type': 'application/problem+json; charset=utf-8' });
    expect(text).not.toContain('<app-root');
  });

  it('answers with a problem when a part of a file is asked for that is not there', async () => {
    const { status, headers } = await get('/main-ABCDEF12.js', { range: 'bytes=99999999-' });
    expect(status).toBe(400);
    expect(headers).toMatchObject({ ...everywhere, 'content-type': 'application/problem+json; charset=utf-8' });
  });

  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 'headers_too_large'],
    ['what is not HTTP', 'hello\r\n\r\n', 'malformed_request'],
  ])('answers %s like everything else', async (_, sent, code) => {
    const socket = connect(Number(new URL(await test.app.getUrl()).port), '127.0.0.1');
    socket.end(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(JSON.parse(body)).toMatchObject({ code });
    expect(head).toContain(`HTTP/1.1 ${String((JSON.parse(body) as { status: number }).status)} `);
    for (const name of Object.keys(everywhere)) expect(head).toContain(`\r\n${name}: `);
    expect(head).toContain('\r\ncache-control: no-store');
  });

  it('answers a problem document with a correlation id', async () => {
    const { body, headers } = await get('/api/nothing');
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({
      type: '/api/docs#not_found',
      title: 'There is nothing here',
      status: 404,
      code: 'not_found',
      detail: 'There is nothing here',
      howToFix: expect.any(String) as string,
      instance: headers['request-id'],
      errors: [],
    });
  });

  const post = (headers: Record<string, string>, body: unknown = {}) =>
    test.call('POST', '/api/session', { headers, body });
  const json = { 'content-type': 'application/json' };

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: 'https://clinic.example' }],
  ])('refuses a change from %s', async (_, headers) => {
    expect((await post({ ...json, ...headers })).body).toMatchObject({ status: 403, code: 'foreign_origin' });
  });

  it.each([
    ['nobody', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['our host without TLS', { origin: 'http://clinic.example' }],
    ['our host on another port', { origin: 'https://clinic.example:444' }],
    ['a host that begins like ours', { origin: 'https://clinic.example.evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['no origin at all', { origin: '' }],
  ])('refuses a change from %s where the browser does not say the site', async (_, headers) => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...json, ...headers },
      payload: '{}',
    });
    expect(answer.json()).toMatchObject({ status: 403, code: 'foreign_origin' });
  });

  it('takes a change from its own page', async () => {
    const own = { ...json, origin: 'https://clinic.example' };
    const answer = await test.app.inject({ method: 'POST', url: '/api/session', headers: own, payload: '{}' });
    expect(answer.json()).toMatchObject({ code: 'invalid_input' });
    expect((await post(json)).body).toMatchObject({ code: 'invalid_input' });
  });

  it.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'email=a'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('takes JSON only, not %s', async (type, body) => {
    expect((await post({ 'content-type': type }, body)).body).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
    });
  });

  it.each(['{"email":', '', '{"__proto__": {"x": 1}}'])('answers 400 to what is not JSON: %s', async (body) => {
    expect((await post(json, body)).body).toMatchObject({ status: 400, code: 'malformed_request' });
  });

  it('refuses more than a megabyte', async () => {
    expect((await post(json, { email: 'x'.repeat(1_000_001) })).body).toMatchObject({
      status: 413,
      code: 'body_too_large',
    });
  });

  it('describes itself without anything from elsewhere', async () => {
    const page = await get('/api/docs', html);
    expect(page.text).toContain('/api/session');
    expect(page.text).not.toMatch(/<script|https?:\/\/|style="/);
    const nonce = /<style nonce="([^"]+)"/.exec(page.text)?.[1];
    expect(page.headers['content-security-policy']).toContain(`'nonce-${String(nonce)}'`);
    expect((await get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });

  it('says how it is: alive, ready, in figures', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'up' });
    expect((await get('/health/ready')).body).toEqual({ status: 'up' });
    const metrics = await get('/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/health\/live",status="200"\} \d/,
    );
    expect(metrics.text).toMatch(/^database_connections \d+$/m);
  });

  it('is not ready while the database does not answer, but alive', async () => {
    const gone = new ProblemError('database_unavailable', { retryAfterS: 2 });
    const database = jest.spyOn(test.app.get(TenantDatabase), 'callFunction').mockRejectedValue(gone);
    expect((await get('/health/ready')).status).toBe(503);
    expect((await get('/health/live')).status).toBe(200);
    database.mockRestore();
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('shows its figures only to the machine itself', async () => {
    const answer = await test.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '203.0.113.7' });
    expect(answer.statusCode).toBe(404);
  });
});

describe('the server without TLS, with a token for its figures', () => {
  const token = 'herons-over-the-weir-at-half-past-six';
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ METRICS_TOKEN: token });
  });
  afterAll(() => test.close());
  const metrics = async (headers: Record<string, string>) => (await test.call('GET', '/metrics', { headers })).status;

  it('shows them to whoever has it, and nobody else', async () => {
    expect(await metrics({ authorization: `Bearer ${token}` })).toBe(200);
    expect(await metrics({ authorization: `Bearer ${token}x` })).toBe(404);
    expect(await metrics({})).toBe(404);
  });

  it('does not ask browsers for TLS', async () => {
    const { headers } = await test.call('GET', '/health/live');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).toHaveProperty('x-content-type-options', 'nosniff');
  });
});
