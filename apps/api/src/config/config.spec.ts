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
    [{ ...least, PORT: 'many' }, 'PORT'],
    [{ ...least, PORT: '70000' }, 'PORT'],
    [{ ...least, PUBLIC_URL: 'clinic.example' }, 'PUBLIC_URL: must look like https://clinic.example'],
    [{ ...least, SMTP_URL: 'smtp://mail.example' }, 'SMTP_FROM: must be set together'],
    [{ ...least, METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
    [{ ...least, LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ ...least, MIDSTANCE_PORT: '1' }, 'MIDSTANCE_PORT: there is no such setting'],
    [{ DATABASE_URL: 'mysql://x' }, 'must look like postgresql://'],
  ])('refuses %j in words', (env, words) => {
    expect(refusal(env as Record<string, string>)).toContain(words);
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
