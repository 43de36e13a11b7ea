import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@midstance/contracts/identity';
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Config } from '../config/config';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { allowedRoles } from '../http/access';
import { hashToken } from '../http/access-guard';
import { ProblemError } from '../http/problem-error';
import { Passwords } from './passwords';
import { newToken } from './tokens';

/** What a request tells about its sender besides the body. */
export interface Sender {
  requestId: string;
  address: string;
  device: string;
  /** Token of the session the browser still has, if any. */
  token: string | undefined;
}

/** A new session: the token for the cookie, and what the page shows, as JSON text. */
export interface StartedSession {
  token: string;
  body: string;
}

/** Opens and ends sessions. Tokens are 256 random bits; the database keeps only their SHA-256. */
@Injectable()
export class Sessions {
  constructor(
    private readonly config: Config,
    private readonly database: TenantDatabase,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Signs in. Unknown account, wrong password and closed account give the same answer after the same work.
   *
   * @throws {ProblemError} `too_many_attempts` or `wrong_credentials`
   */
  async signIn({ email, password }: SignInRequest, sender: Sender): Promise<StartedSession> {
    const key = email.toLowerCase();
    await this.assertNotBlocked(key, sender.address);
    const account = await this.database.callFunction<{ user_id: string; password_hash: string }>(
      'SELECT user_id, password_hash FROM sec.find_account($1)',
      [key],
    );
    const check = await this.passwords.check(password, account?.password_hash);
    if (!account || !check.matches) {
      await this.database.callFunction('SELECT sec.note_failed_sign_in($1, $2)', [key, sender.requestId]);
      throw new ProblemError('wrong_credentials');
    }
    if (check.outdated) await this.renewHash(account.user_id, password);
    return this.start(account.user_id, key, sender);
  }

  /** Opens a session for somebody whose identity is proven; the browser's earlier one ends. */
  async start(userId: string, email: string, sender: Sender): Promise<StartedSession> {
    const { token, hash } = newToken();
    const { staff, patient } = this.config.session;
    await this.database.callFunction('SELECT sec.start_session($1, $2, $3, $4, $5, $6, $7, $8)', [
      userId,
      hash,
      sender.token === undefined ? null : hashToken(sender.token),
      [staff.idleMin, staff.maxMin, patient.idleMin, patient.maxMin],
      sender.device,
      keyHash(email.toLowerCase()),
      addressHash(sender.address),
      sender.requestId,
    ]);
    const principal = { tokenHash: hash, allowed: allowedRoles.any, requestId: sender.requestId };
    return { token, body: await this.whoAmI(principal) };
  }

  whoAmI(principal: Principal): Promise<string> {
    return this.database.read(principal, 'SELECT sec.who_am_i() AS body', []);
  }

  list(principal: Principal): Promise<string> {
    return this.database.read(principal, 'SELECT sec.my_sessions() AS body', []);
  }

  /** Ends the session of this request, so that its token is worthless at once, everywhere. */
  async endThis(principal: Principal): Promise<void> {
    await this.database.inTenant(principal, async (tx) => {
      tx.audit({ action: 'sign-out', objectType: 'user', objectId: tx.userId });
      await tx.query(`SELECT sec.end_sessions(current_setting('app.session_id')::uuid)`);
    });
  }

  /** Ends all my sessions, or the one named. */
  async end(principal: Principal, sessionId: string | null): Promise<void> {
    await this.database.inTenant(principal, async (tx) => {
      const [row] = await tx.query<{ ended: number }>('SELECT sec.end_sessions($1) AS ended', [sessionId]);
      if (!row?.ended) throw new ProblemError('not_found');
      tx.audit({ action: sessionId ? 'session.end' : 'session.end-all', objectType: 'user', objectId: tx.userId });
    });
  }

  /**
   * Ends all sessions of a colleague, or of the account of a runner.
   *
   * @throws {ProblemError} `not_found` where the clinic has no such account
   */
  async endOf(principal: Principal, whose: { userId: string } | { patientId: string }): Promise<void> {
    const [userId, patientId] = 'userId' in whose ? [whose.userId, null] : [null, whose.patientId];
    await this.database.inTenant(principal, async (tx) => {
      const [row] = await tx.query<{ user_id: string }>('SELECT sec.end_sessions_of($1, $2) AS user_id', [
        userId,
        patientId,
      ]);
      tx.audit({
        action: 'session.end-all',
        objectType: 'user',
        ...(row && { objectId: row.user_id }),
        ...(patientId && { patientId }),
      });
    });
  }

  private async assertNotBlocked(key: string, address: string): Promise<void> {
    const gate = await this.database.callFunction<{ wait_s: number }>(
      'SELECT sec.begin_sign_in($1, $2, $3) AS wait_s',
      [keyHash(key), addressHash(address), this.config.signInPerAddressPerMin],
    );
    if (gate && gate.wait_s > 0) throw new ProblemError('too_many_attempts', { retryAfterS: gate.wait_s });
  }

  private async renewHash(userId: string, password: string): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.database.callFunction('SELECT sec.replace_password_hash($1, $2)', [userId, hash]);
  }
}

function keyHash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** An IPv6 customer owns a whole /64: that counts as one address. */
function addressHash(address: string): Buffer {
  return keyHash(isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address);
}
