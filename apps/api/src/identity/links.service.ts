import { Injectable } from '@nestjs/common';
import type {
  AcceptInvitation,
  AcceptReset,
  HandedLink,
  InvitationRequest,
  ResetRequest,
} from '@midstance/contracts/identity';
import { Config } from '../config/config';
import { roleNumbers, type Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { hashToken } from '../http/access-guard';
import { ProblemError } from '../http/problem-error';
import { Mailer } from './mailer';
import { assertStrongPassword } from './password-policy';
import { Passwords } from './passwords';
import { Sessions, type Sender, type StartedSession } from './sessions.service';
import { newToken } from './tokens';

const invitationHours = 72;
/** Handed over in person or by message, so longer than a mailed one would be. */
const resetHours = 2;

interface LinkOwner {
  clinicName: string;
  displayName: string;
  email: string | null;
}

/** Links that open a door once: invitations and password resets. Their secret is in the fragment, which no server sees. */
@Injectable()
export class Links {
  constructor(
    private readonly config: Config,
    private readonly database: TenantDatabase,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly mailer: Mailer,
  ) {}

  /** Invites a runner to their record, or staff to the clinic; earlier invitations of the same person stop working. */
  async invite(caller: Principal, request: InvitationRequest, origin: string): Promise<HandedLink> {
    const { token, hash } = newToken();
    const patientId = request.role === 'patient' ? request.patientId : null;
    const expiresAt = await this.database.inTenant(caller, async (tx) => {
      const [row] = await tx.query<{ expires_at: Date }>(
        'SELECT sec.create_invitation($1, $2::smallint, $3, $4, $5, $6) AS expires_at',
        [hash, roleNumbers[request.role], request.displayName, request.email, patientId, invitationHours],
      );
      tx.audit({ action: 'invitation.create', objectType: 'invitation', ...(patientId && { patientId }) });
      return row?.expires_at;
    });
    return this.handOver(`${this.origin(origin)}/join#token=${token}`, 'invitation', expiresAt, request.email);
  }

  /** Makes a link with which somebody of the clinic chooses a new password; nobody else ever knows it. */
  async makeReset(caller: Principal, request: ResetRequest, origin: string): Promise<HandedLink> {
    const { token, hash } = newToken();
    const wanted = 'userId' in request ? [request.userId, null] : [null, request.patientId];
    const made = await this.database.inTenant(caller, async (tx) => {
      const [row] = await tx.query<{ email: string; expires_at: Date; user_id: string }>(
        'SELECT email, expires_at, user_id FROM sec.create_reset($1, $2, $3, $4)',
        [hash, ...wanted, resetHours],
      );
      tx.audit({ action: 'password.reset-link', objectType: 'user', ...(row && { objectId: row.user_id }) });
      return row;
    });
    return this.handOver(`${this.origin(origin)}/reset#token=${token}`, 'reset', made?.expires_at, made?.email ?? null);
  }

  /** Whose invitation it is, as JSON text. */
  checkInvitation(token: string): Promise<string> {
    return this.check('SELECT sec.check_invitation($1) AS body', token);
  }

  /** Whose reset it is, as JSON text. */
  checkReset(token: string): Promise<string> {
    return this.check('SELECT sec.check_reset($1) AS body', token);
  }

  /** Makes the account and signs in. */
  async acceptInvitation({ token, email, password }: AcceptInvitation, sender: Sender): Promise<StartedSession> {
    const owner = JSON.parse(await this.checkInvitation(token)) as LinkOwner;
    assertStrongPassword(password, [owner.clinicName, owner.displayName, email]);
    const hash = await this.passwords.hash(password);
    const row = await this.database.callFunction<{ user_id: string }>(
      'SELECT sec.accept_invitation($1, $2, $3, $4) AS user_id',
      [hashToken(token), email, hash, sender.requestId],
    );
    if (!row) throw new ProblemError('link_invalid');
    return this.sessions.start(row.user_id, email, sender);
  }

  /** Sets the new password and ends every session of the account. */
  async acceptReset({ token, password }: AcceptReset, requestId: string): Promise<void> {
    const owner = JSON.parse(await this.checkReset(token)) as LinkOwner;
    assertStrongPassword(password, [owner.clinicName, owner.displayName, owner.email ?? '']);
    const hash = await this.passwords.hash(password);
    await this.database.callFunction('SELECT sec.accept_reset($1, $2, $3)', [hashToken(token), hash, requestId]);
  }

  private async check(sql: string, token: string): Promise<string> {
    const row = await this.database.callFunction<{ body: string }>(sql, [hashToken(token)]);
    if (!row) throw new ProblemError('link_invalid');
    return row.body;
  }

  private origin(requestOrigin: string): string {
    return this.config.publicUrl ?? requestOrigin;
  }

  private async handOver(
    link: string,
    kind: 'invitation' | 'reset',
    expiresAt: Date | undefined,
    email: string | null,
  ): Promise<HandedLink> {
    if (!expiresAt) throw new ProblemError('not_found');
    const mailed = email !== null && (await this.mailer.sendLink(email, kind, link));
    return { link, expiresAt: expiresAt.toISOString(), mailed };
  }
}
