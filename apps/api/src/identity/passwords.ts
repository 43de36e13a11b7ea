import { Injectable } from '@nestjs/common';
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { ProblemError } from '../http/problem-error';

const derive = promisify(argon2);

/** Argon2id, 46 MiB, one pass: the equal-strength option of the OWASP password storage cheat sheet. */
const cost = { memory: 47_104, passes: 1, parallelism: 1 };
const [saltBytes, hashBytes] = [16, 32];
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const longestQueue = 100;

/** What a check says; `outdated` hashes are made anew at the next sign-in. */
export interface PasswordCheck {
  matches: boolean;
  outdated: boolean;
}

/** Hashes and checks passwords, few at a time: each takes 46 MiB and a core for some 50 ms. */
@Injectable()
export class Passwords {
  private readonly limit = Math.max(1, Math.floor(availableParallelism() / 2));
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Checked for unknown accounts, so that they take as long as known ones. */
  private readonly nobodysHash = this.hash(randomBytes(16).toString('base64'));

  /** PHC string of a new salt and the password. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(saltBytes);
    const hash = await this.run(() =>
      derive('argon2id', { ...cost, message: password, nonce: salt, tagLength: hashBytes }),
    );
    return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(hash)}`;
  }

  /** Compares in constant time; takes the same time when there is no account (`stored` undefined). */
  async check(password: string, stored: string | undefined): Promise<PasswordCheck> {
    const match = phc.exec(stored ?? (await this.nobodysHash));
    if (!match) throw new TypeError('Stored password hash is not an argon2id PHC string');
    const [, memory, passes, parallelism, salt, hash] = match;
    const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
    const expected = Buffer.from(hash ?? '', 'base64');
    const actual = await this.run(() =>
      derive('argon2id', {
        ...parameters,
        message: password,
        nonce: Buffer.from(salt ?? '', 'base64'),
        tagLength: expected.length,
      }),
    );
    const outdated = parameters.memory !== cost.memory || parameters.passes !== cost.passes;
    return { matches: stored !== undefined && timingSafeEqual(actual, expected), outdated };
  }

  private async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.limit) {
      if (this.waiting.length >= longestQueue) throw new ProblemError('busy', { retryAfterS: 5 });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
