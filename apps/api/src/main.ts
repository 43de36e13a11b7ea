import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { createApp } from './app';
import { Config, ConfigError } from './config/config';
import { Readiness } from './health/readiness';
import { drain } from './http/drain';

const longestShutdownMs = 25_000;

// In every other process V8 takes what one request needs for long-lived and puts it where only a full collection clears
// it: a logged session then costs a sixth more.
setFlagsFromString('--no-allocation-site-pretenuring');

async function main(): Promise<void> {
  const config = new Config(process.env);
  const app = await createApp(config);
  const stop = async (): Promise<void> => {
    const readiness = app.get(Readiness);
    if (readiness.stopping) return;
    readiness.stopping = true;
    setTimeout(() => process.exit(1), longestShutdownMs).unref();
    // Load balancers need a moment to notice that this process takes no more.
    await sleep(config.shutdownDelayMs);
    readiness.draining = true;
    await drain(app.getHttpServer());
    await app.close();
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  await app.listen(config.port, config.host);
  process.stdout.write(`Ready on ${await app.getUrl()}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
