import type { FastifyRequest } from 'fastify';
import { assertOwnOrigin } from './origin-check';

describe('a request of another site', () => {
  const coming = (method: string, headers: FastifyRequest['headers'], publicUrl?: string) => () => {
    assertOwnOrigin({ method, headers } as FastifyRequest, publicUrl);
  };

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is refused when it would change something with %s', (method) => {
    expect(coming(method, { 'sec-fetch-site': 'cross-site' })).toThrow('foreign_origin');
    expect(coming(method, {})).toThrow('foreign_origin');
    expect(coming(method, { 'sec-fetch-site': 'same-origin' })).not.toThrow();
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('may read with %s: what it reads, the browser keeps from it', (method) => {
    expect(coming(method, { 'sec-fetch-site': 'cross-site' })).not.toThrow();
  });

  it('is told by the host it was sent to where no public address is set', () => {
    expect(coming('POST', { host: 'localhost:3000', origin: 'http://localhost:3000' })).not.toThrow();
    expect(coming('POST', { host: 'localhost:3000', origin: 'http://localhost:4000' })).toThrow('foreign_origin');
    expect(coming('POST', { host: 'localhost:3000', origin: 'https://evil.example' })).toThrow('foreign_origin');
  });

  it('is told by the public address where one is set, whatever the host', () => {
    const at = 'https://clinic.example';
    expect(coming('PUT', { host: 'api:3000', origin: at }, at)).not.toThrow();
    expect(coming('PUT', { host: 'api:3000', origin: 'http://api:3000' }, at)).toThrow('foreign_origin');
  });
});
