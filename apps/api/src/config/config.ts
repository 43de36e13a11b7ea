import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import path from 'node:path';
import * as z from 'zod';
import { misspelt } from './misspelt';

const flag = (min: number, max: number, initial: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error }).default(initial);
};
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must look like postgresql://user:password@host:5432/name',
});

/** True for an address like `10.0.0.1` or a network like `10.0.0.0/24`. */
function isNetwork(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

const listed = (text: string): string[] => text.split(/[,\s]+/).filter(Boolean);

const environment = z
  .object({
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: flag(2, 100, 8),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: flag(0, 65_535, 3000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must look like https://clinic.example' })
      .refine(
        (url) => !URL.canParse(url) || /^\/*$/.test(new URL(url).pathname),
        'must end with the name: the app has no path before it',
      )
      .optional(),
    WEB_ROOT: z
      .string()
      .refine((folder) => existsSync(path.join(folder, 'index.html')), 'must be the folder of the built web app')
      .optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
    SMTP_FROM: z.email().optional(),
    SESSION_STAFF_IDLE_MIN: flag(1, 24 * 60, 30),
    SESSION_STAFF_MAX_H: flag(1, 24 * 7, 12),
    SESSION_PATIENT_IDLE_D: flag(1, 90, 14),
    SESSION_PATIENT_MAX_D: flag(1, 365, 30),
    SIGN_IN_PER_ADDRESS_PER_MIN: flag(1, 100_000, 10),
    TRUSTED_PROXIES: z
      .string()
      .refine((text) => listed(text).every(isNetwork), 'must be addresses or networks like 10.0.0.0/24')
      .optional(),
    METRICS_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
    SHUTDOWN_DELAY_S: flag(0, 60, 0),
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.SMTP_FROM === undefined), {
    path: ['SMTP_FROM'],
    error: 'must be set together with SMTP_URL',
  });

/** A value of the environment is missing or wrong; the message names each one in words. */
export class ConfigError extends Error {}

/** Idle and absolute life of a session, minutes. */
interface SessionLife {
  idleMin: number;
  maxMin: number;
}

/** Everything the API process takes from its environment, read and checked once at start. */
export class Config {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly host: string;
  readonly port: number;
  /** Address people type, without a slash at the end. */
  readonly publicUrl: string | undefined;
  readonly behindTls: boolean;
  readonly webRoot: string | undefined;
  readonly logLevel: string;
  readonly mail: { url: string; from: string } | undefined;
  readonly session: { staff: SessionLife; patient: SessionLife };
  readonly signInPerAddressPerMin: number;
  readonly trustedProxies: string[];
  readonly metricsToken: string | undefined;
  readonly shutdownDelayMs: number;

  /** @throws {ConfigError} naming every missing, malformed or misspelt variable. */
  constructor(env: Record<string, string | undefined>) {
    const value = parse(environment, env);
    this.databaseUrl = value.DATABASE_URL;
    this.poolSize = value.DATABASE_POOL_SIZE;
    this.host = value.HOST;
    this.port = value.PORT;
    this.publicUrl = value.PUBLIC_URL?.replace(/\/+$/, '');
    this.behindTls = value.PUBLIC_URL?.startsWith('https:') ?? false;
    this.webRoot = value.WEB_ROOT;
    this.logLevel = value.LOG_LEVEL;
    this.mail = value.SMTP_URL && value.SMTP_FROM ? { url: value.SMTP_URL, from: value.SMTP_FROM } : undefined;
    this.session = {
      staff: { idleMin: value.SESSION_STAFF_IDLE_MIN, maxMin: value.SESSION_STAFF_MAX_H * 60 },
      patient: { idleMin: value.SESSION_PATIENT_IDLE_D * 24 * 60, maxMin: value.SESSION_PATIENT_MAX_D * 24 * 60 },
    };
    this.signInPerAddressPerMin = value.SIGN_IN_PER_ADDRESS_PER_MIN;
    this.trustedProxies = listed(value.TRUSTED_PROXIES ?? '');
    this.metricsToken = value.METRICS_TOKEN;
    this.shutdownDelayMs = value.SHUTDOWN_DELAY_S * 1000;
  }
}

const ownerEnvironment = z.object({ DATABASE_OWNER_URL: databaseUrl });
const migrationEnvironment = ownerEnvironment.extend({
  APP_ROLE_PASSWORD: z.string().min(16, 'must have at least 16 characters'),
});

/** Login of the database's owner, for the commands that need it. */
export function readOwnerUrl(env: Record<string, string | undefined>): string {
  return parse(ownerEnvironment, env).DATABASE_OWNER_URL;
}

/** Environment of `migrate.js`, which also sets the password of the application's role. */
export function readOwnerConfig(env: Record<string, string | undefined>): {
  ownerUrl: string;
  appRolePassword: string;
} {
  const value = parse(migrationEnvironment, env);
  return { ownerUrl: value.DATABASE_OWNER_URL, appRolePassword: value.APP_ROLE_PASSWORD };
}

function parse<Schema extends z.ZodObject>(schema: Schema, env: Record<string, string | undefined>): z.infer<Schema> {
  const given = withoutEmpty(env);
  const parsed = schema.safeParse(given);
  const wrong = [
    ...Object.keys(env)
      .filter((name) => name.startsWith('MIDSTANCE_'))
      .map((name) => `${name}: there is no such setting`),
    ...misspelt(Object.keys(schema.shape), Object.keys(given)),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  ];
  if (parsed.success && wrong.length === 0) return parsed.data;
  throw new ConfigError(`The configuration is not usable:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
}

/** docker compose passes unset variables as empty text: empty means absent. */
function withoutEmpty(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
