import {
  LAYOFF_TABLE,
  loadOverlay,
  loadProtocol,
  METRIC_NAMES,
  PAIN_PROFILES,
  PROTOCOL_LIST,
  type PainProfile,
  type Phase,
  type Predicate,
  type ProfileId,
  type Protocol,
} from '../return-to-run';
import type { EvidenceEntry } from './entry';
import {
  overlaySources,
  profileLineNames,
  profileSources,
  protocolSources,
  publishedGates,
  publishedProfileLines,
} from './protocol-evidence.data';

/** Pain profiles, gates, rules and lay-off table of the return to run. */
export async function runningEntries(): Promise<readonly EvidenceEntry[]> {
  const protocols = await Promise.all(PROTOCOL_LIST.map(({ code, version }) => loadProtocol(code, version)));
  const overlay = await loadOverlay('OVERLAY_POSTPARTUM');
  return [
    ...profileEntries(),
    ...protocols.flatMap((protocol) => (protocol.ok ? protocolEntries(protocol.value) : [])),
    ...(overlay.ok ? overlay.value.entry.map((gate) => overlayEntry(overlay.value.title, gate)) : []),
    ...layoffEntries(),
  ];
}

function profileEntries(): readonly EvidenceEntry[] {
  return (Object.keys(PAIN_PROFILES) as ProfileId[]).flatMap((id) =>
    (Object.entries(PAIN_PROFILES[id]) as [keyof PainProfile, PainProfile[keyof PainProfile]][]).map(
      ([line, value]) => {
        const isPublished = publishedProfileLines[id].includes(line);
        return {
          area: 'Pain profiles of the return to run',
          item: `${id}: ${profileLineNames[line]}`,
          value: profileWords(value),
          unit: typeof value === 'number' && line !== 'ambersToBack' ? '/10' : '',
          class: isPublished ? 'T1' : 'T3',
          sources: isPublished ? profileSources[id] : ['PD'],
          population: isPublished ? 'as published for this kind of complaint' : 'clinic default',
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
  const base = {
    area: `Return to run: ${protocol.title}`,
    unit: '',
    class: 'T3',
    sources: protocolSources[protocol.code],
    population: 'clinic default',
  };
  const { rules } = protocol;
  const ruleLines = [
    ['Steps forward in 7 days, from P2', rules.maxStepAdvancesPer7d],
    ['Steps forward in 7 days, P0 and P1', rules.maxStepAdvancesPer7dP0P1],
    [`Reds within ${rules.redWindowDays} days that hold the plan`, rules.maxReds14dBeforeStop],
    ['Hours until a next-day answer counts as missing', rules.unansweredCheckinTimeoutH],
  ] as const;
  return [
    ...ruleLines.map(([item, value]) => ({ ...base, item, value: String(value) })),
    ...protocol.phases.flatMap((phase) => phaseEntries(protocol, phase).map((line) => ({ ...base, ...line }))),
  ];
}

function phaseEntries(
  protocol: Protocol,
  phase: Phase,
): readonly Pick<EvidenceEntry, 'item' | 'value' | 'class' | 'population'>[] {
  const gate = (kind: string) => (predicate: Predicate) => {
    const isPublished =
      publishedGates[protocol.code]?.some(
        ({ metric, value }) => metric === predicate.metric && value === predicate.value,
      ) ?? false;
    return {
      item: `${phase.id} ${phase.name}, ${kind}: ${predicateName(predicate)}`,
      value: predicateWords(predicate),
      class: isPublished ? 'T1' : 'T3',
      population: isPublished ? 'as published, knee-ligament reconstruction' : 'clinic default',
    };
  };
  const limits = Object.entries(phase.limits ?? {}).map(([name, value]) => ({
    item: `${phase.id} ${phase.name}, ${limitNames[name] ?? name}`,
    value: String(value),
    class: 'T3',
    population: 'clinic default',
  }));
  return [...phase.entry.map(gate('entry')), ...phase.exit.map(gate('exit')), ...limits];
}

const limitNames: Record<string, string> = {
  longRunMaxIncreaseVsLongest30d: 'most the long run may grow over the longest of 30 days (share)',
  weeklyMinutesMaxIncreaseVsBestOfLast4Weeks: 'most weekly minutes may grow over the best of four weeks (share)',
  lighterWeekEvery: 'lighter week every (weeks)',
};

function overlayEntry(title: string, predicate: Predicate): EvidenceEntry {
  return {
    area: `Return to run: ${title}`,
    item: predicateName(predicate),
    value: predicateWords(predicate),
    unit: '',
    class: 'T1',
    sources: overlaySources,
    population: 'expert opinion and Delphi studies after birth',
    contested: 'Post-partum 12 weeks v 3 weeks + screening',
  };
}

function predicateName({ metric, windowDays, agg, required }: Predicate): string {
  const label = METRIC_NAMES[metric]?.label ?? metric;
  const window = windowDays === undefined ? '' : `, ${agg === 'all' ? 'every answer' : agg} of ${windowDays} days`;
  return `${label}${window}${required ? '' : ' (if measured)'}`;
}

function predicateWords({ metric, op, value }: Predicate): string {
  const unit = METRIC_NAMES[metric]?.unit ?? '';
  const ops = { '<=': 'at most', '>=': 'at least', '<': 'below', '>': 'above', '==': '' };
  return `${ops[op]} ${valueWords(value)}${typeof value === 'number' ? unit : ''}`.trim();
}

function valueWords(value: Predicate['value']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if ('factor' in value) return `${value.factor} × weekly running minutes before the injury`;
  return Object.entries(value.map)
    .map(([grade, days]) => `${days} (${grade.replace('grade', 'MRI grade ')})`)
    .join(', ');
}

function layoffEntries(): readonly EvidenceEntry[] {
  const words = (cell: (typeof LAYOFF_TABLE)[number]['other']) =>
    typeof cell === 'number' ? `${cell} back` : cell === 'phase' ? 'first step of an earlier phase' : cell;
  return LAYOFF_TABLE.map((row) => ({
    area: 'Return to run after a pause',
    item: `Up to ${row.upToDays} days since the last run`,
    value: `other ${words(row.other)}, illness ${words(row.illness)}, same injury ${words(row.symptoms)}`,
    unit: '',
    class: 'T3',
    sources: ['RS31', 'RS32', 'PD'],
    population: 'clinic default',
  }));
}
