import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { v7 as newId } from 'uuid';

interface NewPatient {
  givenName?: string;
  familyName?: string;
  birthDate?: string;
}

interface NewEpisode {
  side?: 'left' | 'right';
  startedOn?: string;
  preInjuryWeeklyRunMin?: number | null;
  precautions?: readonly object[];
}

/** Speaks to the API as one signed-in person, so that a journey starts with patients of its own. */
export class ApiClient {
  constructor(
    private readonly http: APIRequestContext,
    private readonly origin: string,
  ) {}

  /** Signs in; the session cookie stays in the browser context this client belongs to. */
  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.http.post('/api/session', {
      data: { email, password },
      headers: { Origin: this.origin },
    });
    expect(answer.ok(), `sign-in of ${email}: ${String(answer.status())}`).toBe(true);
  }

  get(path: string): Promise<APIResponse> {
    return this.http.get(`/api${path}`);
  }

  put(path: string, data: unknown, headers: Record<string, string> = {}): Promise<APIResponse> {
    return this.http.put(`/api${path}`, { data, headers: { Origin: this.origin, ...headers } });
  }

  post(path: string, data: unknown): Promise<APIResponse> {
    return this.http.post(`/api${path}`, { data, headers: { Origin: this.origin } });
  }

  delete(path: string): Promise<APIResponse> {
    return this.http.delete(`/api${path}`, { headers: { Origin: this.origin } });
  }

  /** Makes a patient nobody else uses and returns the id. */
  async createPatient({ givenName = 'Wren', familyName, birthDate = '1990-05-17' }: NewPatient = {}): Promise<string> {
    const id = newId();
    const answer = await this.put(`/patients/${id}`, {
      givenName,
      familyName: familyName ?? `Journey-${id.slice(-6)}`,
      birthDate,
      sexForNorms: 'female',
      email: null,
      phone: null,
      timeZone: 'Europe/Zurich',
      bodyMassKg: 61,
      bodyHeightCm: 168,
      acceptDuplicate: true,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return id;
  }

  /** Opens an episode of front-of-knee pain, of the right knee unless told, and returns its id. */
  async openEpisode(patientId: string, given: NewEpisode = {}): Promise<string> {
    const id = newId();
    const answer = await this.put(`/episodes/${id}`, {
      ...{ patientId, complaint: 'patellofemoral', region: 'anterior-knee', side: 'right', onsetDate: null },
      ...{ startedOn: '2026-01-12', factors: [], precautions: [], goal: null, preInjuryWeeklyRunMin: null },
      ...given,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return id;
  }

  /** Makes a patient nobody else uses, with an open episode of the right knee, and returns their id. */
  async createKneePatient(person: NewPatient = {}): Promise<string> {
    const id = await this.createPatient(person);
    await this.openEpisode(id);
    return id;
  }
}
