import { Config, ConfigError, readOwnerConfig } from './config';

const least = { DATABASE_URL: 'postgresql://midstance_app:x@127.0.0.1:5432/midstance' };
const refusal = (env: Record<string, string>): string => {
  try {
    return JSON.stringify(new Config(env));
  } catch (error) {
    return error instanceof ConfigError ? error.message : 'another error';
  }
};

describe('the configuration', () => {
  it('needs the database only', () => {
    expect(new Config(least)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      behindTls: false,
      session: { staff: { idleMin: 30, maxMin: 720 }, patient: { idleMin: 20_160, maxMin: 43_200 } },
    });
  });

  it.each([
    [{}, 'DATABASE_URL'],
    [{ ...least, PORT: 'many' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ ...least, PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ ...least, PUBLIC_URL: 'https://clinic.example/app' }, 'PUBLIC_URL: must end with the name'],
    [{ ...least, WEB_ROOT: '/nowhere' }, 'WEB_ROOT: must be the folder of the built web app'],
    [{ ...least, TRUSTED_PROXIES: '10.0.0.1, banana' }, 'TRUSTED_PROXIES: must be addresses or networks'],
    [{ ...least, TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES: must be addresses or networks'],
    [
      { ...least, SESSION_STAFF_IDLE_MINS: '5' },
      'SESSION_STAFF_IDLE_MINS: there is no such setting; SESSION_STAFF_IDLE_MIN',
    ],
    [{ ...least, METRIC_TOKEN: 'x' }, 'METRIC_TOKEN: there is no such setting; METRICS_TOKEN is one'],
    [{ ...least, PUBLIC_URL: 'clinic.example' }, 'PUBLIC_URL: must look like https://clinic.example'],
    [{ ...least, SMTP_URL: 'smtp://mail.example' }, 'SMTP_FROM: must be set together'],
    [{ ...least, METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
    [{ ...least, LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ ...least, MIDSTANCE_PORT: '1' }, 'MIDSTANCE_PORT: there is no such setting'],
    [{ DATABASE_URL: 'mysql://x' }, 'must look like postgresql://'],
  ])('refuses %j in words', (env, words) => {
    expect(refusal(env as Record<string, string>)).toContain(words);
  });

  it('takes addresses and networks of proxies, and leaves the names of other programs alone', () => {
    const others = { DATABASE_URI: 'x', HTTP_URL: 'x', POST: 'x', SESSION_MANAGER: 'x' };
    const config = new Config({ ...least, ...others, TRUSTED_PROXIES: '10.0.0.0/24, ::1 fd00::/8' });
    expect(config.trustedProxies).toEqual(['10.0.0.0/24', '::1', 'fd00::/8']);
  });

  it('takes an empty variable for an absent one', () => {
    expect(new Config({ ...least, PUBLIC_URL: '', WEB_ROOT: '' }).publicUrl).toBeUndefined();
  });

  it('knows TLS from the public address', () => {
    expect(new Config({ ...least, PUBLIC_URL: 'https://clinic.example/' })).toMatchObject({
      behindTls: true,
      publicUrl: 'https://clinic.example',
    });
  });

  it('asks the owner’s commands for a password worth the name', () => {
    expect(() => readOwnerConfig({ DATABASE_OWNER_URL: least.DATABASE_URL, APP_ROLE_PASSWORD: 'short' })).toThrow(
      'APP_ROLE_PASSWORD',
    );
  });
});
