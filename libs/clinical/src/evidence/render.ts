import type { ContestedTopic } from './contested';
import type { EvidenceEntry } from './entry';
import type { Source } from './source';

/** Everything the evidence document is made of. */
export interface EvidenceInput {
  readonly entries: readonly EvidenceEntry[];
  readonly topics: readonly ContestedTopic[];
  readonly sources: readonly Source[];
}

/**
 * The evidence document as markdown: every threshold with value, class, source and population, what is contested, and
 * the references in use. The same input gives the same text.
 * @example renderEvidence({ entries: [], topics: [], sources: [] }).startsWith('# Evidence') // => true
 */
export function renderEvidence({ entries, topics, sources }: EvidenceInput): string {
  const areas = [...new Set(entries.map((entry) => entry.area))];
  return [
    head(entries),
    ...areas.map((area) =>
      areaSection(
        area,
        entries.filter((entry) => entry.area === area),
      ),
    ),
    '## Contested or weak evidence',
    ...topicSection(
      'For the therapist',
      topics.filter((topic) => topic.audience === 'therapist'),
    ),
    ...topicSection(
      'For the runner',
      topics.filter((topic) => topic.audience === 'runner'),
    ),
    referenceSection(entries, topics, sources),
  ]
    .join('\n\n')
    .concat('\n');
}

function head(entries: readonly EvidenceEntry[]): string {
  const count = (wanted: string) => entries.filter((entry) => entry.class === wanted).length;
  return `# Evidence

This page is generated from the data of \`libs/clinical\`; a test fails when it is stale.
Nothing here names what a person has: every line supports the decision of a therapist.

| class | meaning | lines |
| --- | --- | --- |
| T1 | published cut-off in the named population | ${count('T1')} |
| T2 | one or two standard deviations from a published mean | ${count('T2')} |
| T3 | clinic default, not a published cut-off; may be changed for a clinic | ${count('T3')} |
| A, B, C, D | rule: several trials or reviews, one trial or good cohort, cross-sectional or laboratory, expert reasoning | ${['A', 'B', 'C', 'D'].map(count).reduce((sum, n) => sum + n, 0)} |
| norm, error, practice | shown beside a value or as advice; not a limit | ${['norm', 'error', 'practice'].map(count).reduce((sum, n) => sum + n, 0)} |

References S and K belong to assessment, RS and RK to rehabilitation; PD is our own default. A reference marked † is known
from the literature and was not read again: check the original before quoting it.`;
}

function areaSection(area: string, entries: readonly EvidenceEntry[]): string {
  const rows = entries.map(({ item, value, unit, class: kind, population, sources, contested }) =>
    row([item, value, unit, kind, population, sources.join(', '), contested ?? '']),
  );
  return [
    `## ${area}\n`,
    row(['item', 'value', 'unit', 'class', 'population', 'source', 'contested']),
    rule(7),
    ...rows,
  ].join('\n');
}

function topicSection(title: string, topics: readonly ContestedTopic[]): readonly string[] {
  if (topics.length === 0) return [];
  const rows = topics.map(({ topic, known, write, avoid, sources }) =>
    row([topic, known, write, avoid, sources.join(', ')]),
  );
  return [
    [`### ${title}\n`, row(['topic', 'what is known', 'we write', 'we avoid', 'source']), rule(5), ...rows].join('\n'),
  ];
}

function referenceSection(
  entries: readonly EvidenceEntry[],
  topics: readonly ContestedTopic[],
  sources: readonly Source[],
): string {
  const used = new Set<string>([...entries, ...topics].flatMap((line) => line.sources));
  const rows = sources
    .filter((source) => used.has(source.id))
    .map(({ id, citation, read, address }) => row([read ? id : `${id} †`, citation, address ?? '']));
  return ['## References\n', row(['id', 'reference', 'address']), rule(3), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function rule(columns: number): string {
  return row(Array.from({ length: columns }, () => '---'));
}
