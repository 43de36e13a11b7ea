import {
  ENGINE_EVIDENCE,
  LAYOFF_TABLE,
  loadOverlay,
  loadProtocol,
  PAIN_PROFILES,
  PROTOCOL_LIST,
  type Overlay,
  type PainProfile,
  type Phase,
  type Predicate,
  type ProfileId,
  type Protocol,
  type Result,
  type VolumeLimits,
} from '../return-to-run';
import type { EvidenceEntry } from './entry';
import { gateName, gateWords } from './gate-words';
import {
  overlaySources,
  profileLineNames,
  profileSources,
  protocolSources,
  publishedGates,
  publishedGateSources,
  publishedProfileLines,
} from './protocol-evidence.data';

/** Lines of our own choice. */
const own = { unit: '', class: 'T3', sources: ['PD'], population: 'clinic default' };

/** Pain profiles, gates, rules and lay-off table of the return to run. */
export async function runningEntries(): Promise<readonly EvidenceEntry[]> {
  const protocols = await Promise.all(PROTOCOL_LIST.map(({ code, version }) => loadProtocol(code, version)));
  const overlays = [await loadOverlay('OVERLAY_POSTPARTUM')];
  return [
    ...profileEntries(),
    ...loaded(protocols).flatMap(protocolEntries),
    ...loaded(overlays).flatMap(overlayEntries),
    ...ENGINE_EVIDENCE,
    ...layoffEntries(),
  ];
}

/** What could be loaded. A protocol that could not has no lines, which a test notices. */
export function loaded<T>(results: readonly Result<T>[]): readonly T[] {
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}

function profileEntries(): readonly EvidenceEntry[] {
  return (Object.keys(PAIN_PROFILES) as ProfileId[]).flatMap((id) =>
    (Object.entries(PAIN_PROFILES[id]) as [keyof PainProfile, PainProfile[keyof PainProfile]][]).map(
      ([line, value]) => {
        const isPublished = publishedProfileLines[id].includes(line);
        const source = {
          class: 'T1',
          sources: profileSources[id],
          population: 'as published for this kind of complaint',
        };
        return {
          area: 'Pain profiles of the return to run',
          ...own,
          item: `${id}: ${profileLineNames[line]}`,
          value: profileWords(value),
          unit: typeof value === 'number' && line !== 'ambersToBack' ? '/10' : '',
          ...(isPublished ? source : {}),
          contested: 'Running through pain',
        };
      },
    ),
  );
}

function profileWords(value: PainProfile[keyof PainProfile]): string {
  const levels: Record<string, string> = { A: 'amber', R: 'red', S: 'stop', true: 'yes', false: 'no' };
  return levels[String(value)] ?? String(value);
}

function protocolEntries(protocol: Protocol): readonly EvidenceEntry[] {
  const { rules } = protocol;
  const ruleLines = [
    ['Steps forward in 7 days, from P2', rules.maxStepAdvancesPer7d],
    ['Steps forward in 7 days, P0 and P1', rules.maxStepAdvancesPer7dP0P1],
    [`Reds within ${rules.redWindowDays} days that hold the plan`, rules.maxReds14dBeforeStop],
    ['Hours until a next-day answer counts as missing', rules.unansweredCheckinTimeoutH],
  ] as const;
  const drawnFrom = {
    item: 'The ladder as a whole',
    value: 'No trial shows one ladder to be better than another.',
    class: 'practice',
    sources: protocolSources[protocol.code],
    population: 'drawn from these protocols and studies',
  };
  const lines = [
    drawnFrom,
    ...ruleLines.map(([item, value]) => ({ item, value: String(value) })),
    ...protocol.phases.flatMap((phase) => phaseLines(protocol, phase)),
  ];
  return lines.map((line) => ({ area: `Return to run: ${protocol.title}`, ...own, ...line }));
}

type Line = Pick<EvidenceEntry, 'item' | 'value'> & Partial<EvidenceEntry>;

function phaseLines(protocol: Protocol, phase: Phase): readonly Line[] {
  const name = `${phase.id} ${phase.name}`;
  const gate = (kind: string) => (predicate: Predicate) => ({
    item: `${name}, ${kind}: ${gateName(predicate)}`,
    value: gateWords(predicate),
    ...(isPublished(protocol, predicate)
      ? { class: 'T1', sources: publishedGateSources, population: 'reconstruction of a knee ligament' }
      : {}),
  });
  const limits = (Object.entries(phase.limits ?? {}) as [keyof VolumeLimits, number][]).map(([limit, value]) => ({
    item: `${name}, ${limitNames[limit]}`,
    value: String(value),
  }));
  return [...phase.entry.map(gate('entry')), ...phase.exit.map(gate('exit')), ...limits];
}

const limitNames: Record<keyof VolumeLimits, string> = {
  longRunMaxIncreaseVsLongest30d: 'most the long run may grow over the longest of 30 days (share)',
  weeklyMinutesMaxIncreaseVsBestOfLast4Weeks: 'most weekly minutes may grow over the best of four weeks (share)',
  lighterWeekEvery: 'lighter week every (weeks)',
};

function isPublished(protocol: Protocol, predicate: Predicate): boolean {
  const lines = publishedGates.filter((line) => line.protocol === protocol.code);
  return lines.some(({ metric, value }) => metric === predicate.metric && value === predicate.value);
}

function overlayEntries(overlay: Overlay): readonly EvidenceEntry[] {
  return overlay.entry.map((predicate) => ({
    area: `Return to run: ${overlay.title}`,
    item: gateName(predicate),
    value: gateWords(predicate),
    unit: '',
    class: 'T1',
    sources: overlaySources,
    population: 'expert opinion and Delphi studies after birth',
    contested: 'Post-partum 12 weeks v 3 weeks + screening',
  }));
}

function layoffEntries(): readonly EvidenceEntry[] {
  return LAYOFF_TABLE.map((row) => ({
    area: 'Return to run after a pause',
    ...own,
    item: `Up to ${row.upToDays} days since the last run`,
    value: `other ${layoffWords(row.other)}, illness ${layoffWords(row.illness)}, same injury ${layoffWords(row.symptoms)}`,
    sources: ['RS31', 'RS32', 'PD'],
  }));
}

function layoffWords(cell: (typeof LAYOFF_TABLE)[number]['other']): string {
  if (typeof cell === 'number') return cell === 0 ? 'same step, greens to 0' : `${cell} back`;
  return { go: 'go on', phase: 'first step of an earlier phase', reassess: 'reassess' }[cell];
}
