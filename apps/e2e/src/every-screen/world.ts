import { v7 as newId } from 'uuid';
import type { ApiClient } from '../api-client';

/** Runners of the clinic in the states a screen may find them in. */
export interface ClinicWorld {
  /** Half a year of everything: a demo runner. */
  readonly full: { readonly patientId: string; readonly episodeId: string; readonly signedId: string };
  /** An open episode and one unsigned assessment, nothing else. */
  readonly begun: { readonly patientId: string; readonly episodeId: string; readonly draftId: string };
  /** Just added: no episode. */
  readonly newcomer: string;
  readonly archived: string;
}

/** Links as they are handed to somebody who is not signed in. */
export interface EntryLinks {
  readonly join: string;
  readonly reset: string;
  readonly answer: string;
}

interface Episode {
  readonly patientId: string;
  readonly episodeId: string;
}

const trial = { option: null, notDone: null, pain: null, confirmedOutOfRange: false, leverArmM: null, method: null };

/** A draft with two trials of one test, as the screen saves it. */
export function draftOf({ patientId, episodeId }: Episode, newtons: readonly number[] = [352, 347]): object {
  return {
    ...{ patientId, episodeId, batteryId: 'knee-quick', batteryVersion: 1, involvedSide: 'right', bodyMassKg: 61 },
    ...{ assessedOn: '2026-01-20', painSites: [], intake: [], findingDecisions: [], redFlagAcknowledgements: [] },
    note: '',
    values: newtons.map((value, at) => ({
      ...{ ...trial, measureId: 'str-knee-extension', side: 'right', trial: at + 1, value, unit: 'N', companions: {} },
    })),
  };
}

/** Makes the runners; the demo's own is only read. */
export async function makeClinicWorld(api: ApiClient): Promise<ClinicWorld> {
  const patientId = await api.createPatient({ givenName: 'Begonia' });
  const begun = { patientId, episodeId: await api.openEpisode(patientId), draftId: newId() };
  await api.put(`/assessments/${begun.draftId}`, draftOf(begun));
  const archived = await api.createPatient({ givenName: 'Archer' });
  await api.openEpisode(archived);
  await api.post(`/patients/${archived}/archive`, {});
  const newcomer = await api.createPatient({ givenName: 'Nova' });
  return { full: await findFull(api), begun, newcomer, archived };
}

async function read<Answer>(api: ApiClient, path: string): Promise<Answer> {
  return (await (await api.get(path)).json()) as Answer;
}

async function findFull(api: ApiClient): Promise<ClinicWorld['full']> {
  const { items } = await read<{ items: { id: string; episode: { id: string } }[] }>(api, '/patients?search=kestrel');
  const [found] = items;
  if (!found) throw new Error('The demo clinic has no Mara Kestrel');
  const tests = await read<{ items: { id: string; status: string }[] }>(api, `/patients/${found.id}/assessments`);
  const signed = tests.items.find(({ status }) => status === 'signed');
  if (!signed) throw new Error('Mara Kestrel has no signed assessment');
  return { patientId: found.id, episodeId: found.episode.id, signedId: signed.id };
}

/** Hands out a link of each kind; looking at them does not use them up. */
export async function makeEntryLinks(lead: ApiClient): Promise<EntryLinks> {
  const make = async (path: string, body: object) => {
    const { link } = (await (await lead.post(path, body)).json()) as { link: string };
    return link;
  };
  const patientId = await lead.createPatient({ givenName: 'Linnea' });
  const { staff } = await read<{ staff: { userId: string }[] }>(lead, '/staff');
  const email = `look-${patientId}@midstance.example`;
  return {
    join: await make('/invitations', { role: 'therapist', displayName: 'Ada Moor', email }),
    reset: await make('/password-resets', { userId: staff.at(-1)?.userId }),
    answer: await make('/outcome-links', { patientId, episodeId: null, codes: ['NPRS', 'PSFS'], activities: [] }),
  };
}

/** Makes a battery of the clinic's own and returns its id. */
export async function makeBattery(lead: ApiClient): Promise<string> {
  const id = newId();
  const sections = { gait: [], strength: ['str-knee-extension'], mobility: [], function: [], tests: [] };
  await lead.put(`/batteries/${id}`, {
    ...{ name: `Look ${id}`, complaint: 'patellofemoral', note: '', retired: false },
    ...sections,
  });
  return id;
}
