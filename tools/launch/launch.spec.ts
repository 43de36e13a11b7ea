import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { DATA_FORMAT, openDataFolder } from './data-folder.mjs';
import { isInstalled, writeStamp } from './install.mjs';
import { parseOptions } from './options.mjs';
import { assertSupported } from './platform.mjs';
import { explain, inWords, Problem } from './problems.mjs';
import { createProgress } from './progress.mjs';
import { claim, clearLeftovers, lives, markOf, recall, remember } from './running.mjs';
import { assertPortFree, openDatabase, withAppRole } from './services.mjs';
import { Shutdown } from './shutdown.mjs';
import { hashSources } from './sources.mjs';

let dir = '';
beforeEach(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), 'midstance-launch-'))));
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

describe('options', () => {
  test('defaults', () => {
    expect(parseOptions(['start'])).toMatchObject({ command: 'start', port: 3000, demo: true, help: false });
  });

  test('both ways of writing a value, and a folder relative to where one stands', () => {
    expect(parseOptions(['start', '--port', '4000', '--data=box', '--no-demo'], '/home/me')).toMatchObject({
      port: 4000,
      dataDir: '/home/me/box',
      demo: false,
    });
  });

  test('what founds a clinic goes to the program that does it', () => {
    const { passedOn, port } = parseOptions(['found-clinic', '--name', 'A B', '--port=4000', '--email', 'a@b.example']);
    expect({ passedOn, port }).toEqual({ passedOn: ['--name', 'A B', '--email', 'a@b.example'], port: 4000 });
  });

  test.each([
    [['fly'], 'no command "fly"'],
    [['start', '--prot', '1'], 'no option "--prot"'],
    [['start', 'constructor'], 'no option "constructor"'],
    [['start', '--port'], 'is not a port'],
    [['start', '--port', '0'], 'is not a port'],
    [['start', '--port', '65536'], 'is not a port'],
    [['start', '--port', '4e3'], 'is not a port'],
    [['start', '--data', '--no-demo'], '--data needs a folder'],
  ])('%j is refused in words', (argv, words) => {
    expect(() => parseOptions(argv)).toThrow(words);
    expect(() => parseOptions(argv)).toThrow(Problem);
  });
});

describe('problems in words', () => {
  test.each([
    ['install', 'npm error code ENOSPC', 'disk is full'],
    ['database', 'FATAL: could not write: No space left on device', 'disk is full'],
    ['install', 'npm error request to https://x failed, reason: getaddrinfo ENOTFOUND x', 'registry cannot be reached'],
    ['install', 'npm error code ECONNREFUSED', 'registry cannot be reached'],
    ['migrate', 'connect ECONNREFUSED 127.0.0.1:5432', 'database cannot be reached'],
    ['migrate', 'password authentication failed for user "x"', 'database cannot be reached'],
    ['migrate', 'error: database "nodb" does not exist', 'database cannot be reached'],
    ['migrate', 'error: permission denied to create role', 'may not do enough'],
    ['migrate', 'This database was written by a newer version of Midstance. Start that', 'newer version of Midstance'],
    ['migrate', 'error: function uuidv7() does not exist', 'too old'],
    ['build', "EACCES: permission denied, mkdir '/x'", 'no permission'],
    ['serve', 'listen EADDRINUSE: address already in use', 'port is already in use'],
    ['build', 'FATAL ERROR: JavaScript heap out of memory', 'ran out of memory'],
  ])('%s: %s', (step, output, words) => {
    expect(explain(step, output).message).toContain(words);
  });

  test('an unknown failure shows its last lines and the log', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `line ${String(at)}.`).join('\n');
    const problem = explain('build', lines, '/tmp/build.log');
    expect(problem.message).toContain('line 39.');
    expect(problem.message).not.toContain('line 20.');
    expect(inWords(problem)).toContain('build.log');
  });

  test('a failure that names its error shows that, not the summary after it', () => {
    const problem = explain('build', `start\nERROR in seed\nnot found\n${'summary\n'.repeat(30)}`);
    expect(problem.message).toContain('ERROR in seed\nnot found');
    expect(problem.message).not.toContain('start');
  });

  test('says what to do, without a stack', () => {
    const words = inWords(new Problem('The sky fell.', 'Look up.'));
    expect(words).toContain('The sky fell.\nWhat to do: Look up.');
    expect(words).not.toContain(' at ');
    expect(inWords(Object.assign(new Error('mkdir'), { code: 'EACCES' }))).toContain('no permission');
    expect(inWords(new TypeError('surprise'))).toContain('does not know');
  });
});

describe('the machine', () => {
  test.each([
    [{ platform: 'win32', arch: 'x64', glibc: true }, 'Windows'],
    [{ platform: 'linux', arch: 'riscv64', glibc: true }, 'linux-riscv64'],
    [{ platform: 'linux', arch: 'x64', glibc: false }, 'glibc'],
  ])('%j is refused', (machine, words) => {
    expect(() => {
      assertSupported(machine);
    }).toThrow(words);
  });

  test('Linux and macOS are fine', () => {
    assertSupported({ platform: 'linux', arch: 'x64', glibc: true });
    assertSupported({ platform: 'darwin', arch: 'arm64', glibc: true });
  });
});

describe('what is installed', () => {
  const write = (file: string, text: string, ageS: number): void => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), text);
    const time = Date.now() / 1000 - ageS;
    fs.utimesSync(path.join(dir, file), time, time);
  };

  test('nothing yet', () => {
    write('package-lock.json', 'a', 0);
    expect(isInstalled(dir)).toBe(false);
  });

  test('older than the lock file, until stamped with its contents', () => {
    write('node_modules/.package-lock.json', 'x', 100);
    write('package-lock.json', 'a', 0);
    expect(isInstalled(dir)).toBe(false);
    writeStamp(dir);
    expect(isInstalled(dir)).toBe(true);
    write('package-lock.json', 'b', 0);
    expect(isInstalled(dir)).toBe(false);
  });
});

describe('the hash of the sources', () => {
  const write = (file: string, text: string): void => {
    fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    fs.writeFileSync(path.join(dir, file), text);
  };

  test('changes with contents, names and new files, not with specs and documents', () => {
    write('libs/a.ts', '1');
    const first = hashSources(dir, ['libs', 'gone']);
    write('libs/a.spec.ts', 'x');
    write('libs/README.md', 'x');
    expect(hashSources(dir, ['libs', 'gone'])).toBe(first);
    write('libs/a.ts', '2');
    const second = hashSources(dir, ['libs']);
    fs.renameSync(path.join(dir, 'libs/a.ts'), path.join(dir, 'libs/b.ts'));
    expect(new Set([first, second, hashSources(dir, ['libs'])]).size).toBe(3);
  });
});

describe('the data folder', () => {
  test('keeps its password, readable by its owner alone', () => {
    const { appPassword } = openDataFolder(dir);
    expect(appPassword.length).toBeGreaterThanOrEqual(32);
    expect(openDataFolder(dir).appPassword).toBe(appPassword);
    expect(fs.statSync(path.join(dir, 'app-password')).mode & 0o777).toBe(0o600);
  });

  test('of a newer version is refused and left alone', () => {
    const format = JSON.stringify({ format: DATA_FORMAT + 1 });
    fs.writeFileSync(path.join(dir, 'format.json'), format);
    expect(() => openDataFolder(dir)).toThrow('newer version');
    expect(fs.readdirSync(dir)).toEqual(['format.json']);
    expect(fs.readFileSync(path.join(dir, 'format.json'), 'utf8')).toBe(format);
  });

  test.each(['{', '{}', 'null', '{"format":"two"}'])('with the unreadable note %s is refused', (note) => {
    fs.writeFileSync(path.join(dir, 'format.json'), note);
    expect(() => openDataFolder(dir)).toThrow('cannot be read');
  });

  test('is not a file, and not in one', () => {
    const file = path.join(dir, 'a-file');
    fs.writeFileSync(file, '');
    expect(() => openDataFolder(file)).toThrow(`${file} is a file`);
    expect(() => openDataFolder(path.join(file, 'data'))).toThrow(`${file} is a file`);
  });
});

describe('what runs on a data folder', () => {
  const urls = { address: 'http://localhost:3000', ownerUrl: 'o', appUrl: 'a', appPassword: 'p' };
  let child: ChildProcess;
  beforeEach(() => {
    child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true });
  });
  afterEach(() => child.kill('SIGKILL'));
  const mark = (): { pid: number; started: string } => markOf(child.pid ?? 0);

  test('a living launcher keeps others out', async () => {
    remember(dir, { launcher: mark(), ...urls });
    await expect(clearLeftovers(dir)).rejects.toThrow('already runs');
    expect(recall(dir)).toBeDefined();
  });

  test('of two launchers that begin together one gets it, and gives it back at the end', async () => {
    fs.writeFileSync(path.join(dir, 'running.json'), 'half a no');
    const shutdown = new Shutdown();
    const tries = await Promise.allSettled([1, 2].map((at) => claim(dir, `http://localhost:${String(at)}`, shutdown)));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Problem) as Problem });
    await shutdown.run();
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  test('the API of a killed launcher is ended, a stranger with its number is not', async () => {
    const gone = { pid: 4_000_000, started: '1' };
    remember(dir, { launcher: gone, api: { ...mark(), started: 'earlier' }, ...urls });
    await clearLeftovers(dir);
    expect(lives(mark())).toBe(true);
    remember(dir, { launcher: gone, api: mark(), ...urls });
    const api = mark();
    await clearLeftovers(dir);
    expect(lives(api)).toBe(false);
    expect(recall(dir)).toBeUndefined();
  });
});

describe('stopping', () => {
  test('newest first, once, and a failure does not keep the rest from stopping', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const order: string[] = [];
    const shutdown = new Shutdown();
    shutdown.add('database', () => order.push('database'));
    shutdown.add('broken', () => {
      throw new Error('no');
    });
    shutdown.add('app', () => order.push('app'));
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(order).toEqual(['app', 'database']);
    expect(quiet).toHaveBeenCalledTimes(1);
  });

  test('a failure of the work goes on, one caused by stopping does not', async () => {
    await expect(new Shutdown().guard(() => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    const stopping = new Shutdown();
    await stopping.guard(async () => {
      await stopping.run();
      throw new Error('killed');
    });
    expect(stopping.begun).toBe(true);
  });

  test('the loss of what the work stands on ends it and stops the rest', async () => {
    const shutdown = new Shutdown();
    const stopped = jest.fn();
    shutdown.add('app', stopped);
    const work = shutdown.guard(() => new Promise(() => undefined));
    shutdown.lose(new Problem('The database ended by itself.', 'Start again.'));
    await expect(work).rejects.toThrow('ended by itself');
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});

describe('services', () => {
  test('a taken port is named', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const whileTaken = await assertPortFree(port).catch((problem: unknown) => problem);
    await new Promise((resolve) => server.close(resolve));
    expect(whileTaken).toMatchObject({ message: `Port ${String(port)} is taken by another program.` });
    await expect(assertPortFree(port)).resolves.toBeUndefined();
  });

  test('a port one may not use is told from one that is taken', async () => {
    const listen = jest.spyOn(net.Server.prototype, 'listen').mockImplementation(function (this: net.Server) {
      this.emit('error', Object.assign(new Error('listen'), { code: 'EACCES' }));
      return this;
    });
    await expect(assertPortFree(80)).rejects.toMatchObject({
      message: 'You may not listen on port 80.',
      whatToDo: expect.stringContaining('--port 4000') as string,
    });
    listen.mockRestore();
  });

  test('DATABASE_URL takes the place of the built-in database', async () => {
    const given = 'postgresql://boss:secret@db.example/clinic';
    process.env['DATABASE_URL'] = given;
    const say = jest.fn();
    const database = await openDatabase(openDataFolder(dir), new Shutdown(), say);
    delete process.env['DATABASE_URL'];
    expect(database.ownerUrl).toBe(given);
    expect(say).toHaveBeenCalledWith('using DATABASE_URL');
    expect(fs.existsSync(path.join(dir, 'postgres'))).toBe(false);
  });

  test('the app signs in with its own role', () => {
    const { appUrl, ownerUrl } = withAppRole('postgresql://boss:secret@db.example:5433/clinic?sslmode=require', 'pw');
    expect(appUrl).toBe('postgresql://midstance_app:pw@db.example:5433/clinic?sslmode=require');
    expect(ownerUrl).toContain('boss:secret');
    expect(() => withAppRole('mysql://x', 'pw')).toThrow('PostgreSQL');
  });

  test('progress prints one line a step, also when it fails', async () => {
    const written: string[] = [];
    const progress = createProgress({ write: (text) => written.push(text) });
    await progress.step('build', (say) => {
      say('built');
    });
    await expect(progress.step('serve', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(written.join('')).toMatch(/^ {2}build +built +\d+\.\d s\n {2}serve +failed\n$/);
  });
});

describe('the browser', () => {
  const put = (name: string): string => {
    fs.writeFileSync(path.join(dir, name), '');
    return path.join(dir, name);
  };

  test('CHROME_PATH first, then the PATH, then where else one was put', () => {
    const [named, own] = [put('mine'), put('own')];
    const onPath = put('google-chrome');
    expect(findChromium({ env: { CHROME_PATH: named, PATH: dir }, fallbacks: [path.join(dir, 'gone'), own] })).toBe(
      named,
    );
    expect(findChromium({ env: { PATH: `/nowhere:${dir}` }, fallbacks: [path.join(dir, 'gone'), own] })).toBe(onPath);
    expect(findChromium({ env: { PATH: '/nowhere' }, fallbacks: [path.join(dir, 'gone'), own] })).toBe(own);
    expect(findChromium({ env: { PATH: '/nowhere' }, fallbacks: [path.join(dir, 'gone')] })).toBeUndefined();
  });

  test('a CHROME_PATH that is not there is refused', () => {
    expect(() => findChromium({ env: { CHROME_PATH: '/nowhere/chrome' }, fallbacks: [] })).toThrow('CHROME_PATH');
  });
});
