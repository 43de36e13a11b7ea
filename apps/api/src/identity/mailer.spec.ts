import { Logger } from '@nestjs/common';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { Config } from '../config/config';
import { Mailer } from './mailer';

/** As much of a mail server as it takes to receive a message. */
function startMailServer(received: string[]): Promise<Server> {
  const server = createServer((socket) => {
    let inMessage = false;
    socket.write('220 test\r\n');
    socket.on('data', (data) => {
      const text = data.toString();
      received.push(text);
      if (inMessage) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inMessage = false;
        socket.write('250 taken\r\n');
        return;
      }
      inMessage = text.startsWith('DATA');
      socket.write(inMessage ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n');
    });
    socket.on('error', () => undefined);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('the mailer', () => {
  const warn = jest.fn();
  beforeAll(() => {
    Logger.overrideLogger({ log: warn, warn, error: warn });
  });

  const env = { DATABASE_URL: 'postgresql://x@127.0.0.1/x', SMTP_FROM: 'clinic@clinic.example' };
  const link = 'https://clinic.example/join#token=abc';

  it('sends a link where a mail server is configured', async () => {
    const received: string[] = [];
    const server = await startMailServer(received);
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const mailer = new Mailer(new Config({ ...env, SMTP_URL: url }));
    expect(await mailer.sendLink('ada@runner.example', 'invitation', link)).toBe(true);
    server.close();
    const all = received.join('');
    expect(all).toContain('RCPT TO:<ada@runner.example>');
    expect(all.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link);
  });

  it('sends nothing without one, and does not fail with a broken one', async () => {
    const silent = new Mailer(new Config({ DATABASE_URL: env.DATABASE_URL }));
    expect(await silent.sendLink('ada@runner.example', 'reset', link)).toBe(false);
    const broken = new Mailer(new Config({ ...env, SMTP_URL: 'smtp://127.0.0.1:9' }));
    expect(await broken.sendLink('ada@runner.example', 'reset', link)).toBe(false);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/token|ada@/);
  });
});
