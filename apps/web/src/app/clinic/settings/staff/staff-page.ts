import { Component, computed, inject, signal } from '@angular/core';
import type { StaffList } from '@midstance/contracts/identity';
import { Card } from '@midstance/ui/card';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../../http/load-problem';
import { problemOf, problemWords } from '../../../http/problem';
import { SessionStore } from '../../../session/session-store';
import { Dates } from '../../../settings/dates';
import { HandedLinkView } from '../../handed-link/handed-link';
import { InviteForm, type MadeLink } from './invite-form';
import { StaffClient } from './staff-client';

type Member = StaffList['staff'][number];
const roleWords = { lead: 'Clinic lead', therapist: 'Therapist', patient: 'Runner' } as const;

/** Who works here. A lead invites colleagues, lets them in and out, signs them out, and makes new-password links. */
@Component({
  selector: 'app-staff-page',
  imports: [Card, HandedLinkView, InviteForm, LoadProblem, Skeleton],
  templateUrl: './staff-page.html',
  styleUrl: './staff-page.scss',
})
export class StaffPage {
  private readonly client = inject(StaffClient);
  private readonly session = inject(SessionStore).session;
  protected readonly dates = inject(Dates);
  protected readonly isLead = computed(() => this.session()?.role === 'lead');
  protected readonly list = this.client.list();
  protected readonly made = signal<MadeLink | null>(null);
  /** The person whose account is about to be closed: asked once more, in the row. */
  protected readonly leaving = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly problem = signal('');
  protected readonly roleWords = roleWords;

  protected isMe({ userId }: Member): boolean {
    return this.session()?.userId === userId;
  }

  protected setActive(member: Member, active: boolean): Promise<void> {
    return this.attempt(async () => {
      await this.client.setActive(member.userId, active);
      this.leaving.set(null);
      this.said.set(`${member.displayName} ${active ? 'may sign in again' : 'is signed out and may not sign in'}.`);
      this.list.reload();
    });
  }

  protected makeReset({ userId, displayName }: Member): Promise<void> {
    return this.attempt(async () => {
      this.made.set({ name: displayName, link: await this.client.makeReset(userId) });
    });
  }

  protected endSessions({ userId, displayName }: Member): Promise<void> {
    return this.attempt(async () => {
      await this.client.endSessions(userId);
      this.said.set(`${displayName} is signed out on every device and may sign in again.`);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set('');
    this.said.set('');
    try {
      await work();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
