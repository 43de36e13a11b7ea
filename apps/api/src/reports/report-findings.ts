import { withUnit } from '@midstance/clinical/derivations';
import type { FactorGroup, Finding, FindingInput } from '@midstance/clinical/findings';
import { goalWords } from '@midstance/clinical/sentences';
import type { Report, ReportAudience, ReportFinding } from '@midstance/contracts/reports';
import type { SignedFacts } from './report-facts';
import { written } from './written';

const GROUPS: Record<FactorGroup, string> = {
  biomechanical: 'Movement',
  'muscle-imbalance': 'Muscle balance',
  overuse: 'Training load',
  footwear: 'Footwear',
};

/** Goals a runner is told per finding; more would not be read. */
const GOALS_TOLD = 2;

function inputText({ name, side, value, unit, limit }: FindingInput): string {
  const number = typeof value === 'number' ? withUnit(written(value), unit) : String(value);
  const where = side === 'none' ? '' : ` ${side}`;
  return `${name}${where} ${number}${limit === null || limit === value ? '' : ` (${limit})`}`;
}

function forReferrer(finding: Finding): ReportFinding {
  return {
    side: finding.side,
    title: `${GROUPS[finding.group]} · evidence ${finding.evidence}`,
    text: finding.text,
    option: finding.option ?? '',
    note: [...finding.why.map(inputText), finding.note ?? ''].filter(Boolean).join('; '),
  };
}

function forRunner({ side, goals, group }: Finding, told: Set<string>): ReportFinding[] {
  const fresh = goals.filter((goal) => !told.has(goal)).slice(0, GOALS_TOLD);
  fresh.forEach((goal) => told.add(goal));
  if (fresh.length === 0) return [];
  const words = fresh.map(goalWords);
  const isOneSide = side !== 'none' && group !== 'overuse' && group !== 'footwear';
  return [
    {
      side: isOneSide ? side : 'none',
      title: words[0]?.title ?? '',
      text: words.map(({ sentence }) => sentence).join(' '),
      option: '',
      note: '',
    },
  ];
}

/** Findings that were not dismissed, those the therapist accepted first; a runner hears of each goal once. */
export function findingsOf({ snapshot, findingDecisions }: SignedFacts, audience: ReportAudience): ReportFinding[] {
  const decisions = new Map(findingDecisions.map(({ key, decision }) => [key, decision]));
  const shown = snapshot.findings
    .filter(({ key, dismissed }) => !dismissed && decisions.get(key) !== 'dismissed')
    .toSorted((a, b) => Number(decisions.get(b.key) === 'accepted') - Number(decisions.get(a.key) === 'accepted'));
  if (audience === 'referrer') return shown.map(forReferrer);
  const told = new Set<string>();
  return shown.flatMap((finding) => forRunner(finding, told));
}

const RUNNER_ADVICE: Report['redFlags'] = [
  {
    title: 'Please get this looked at first',
    advice: 'Some of your answers need a check before you train. Please do what your therapist told you.',
  },
];

/** What is open and urgent. The runner is sent to the therapist's words; the referrer reads what was recorded. */
export function redFlagsOf({ snapshot }: SignedFacts, audience: ReportAudience): Report['redFlags'] {
  const open = snapshot.redFlags.map(({ title, advice }) => ({ title, advice }));
  return open.length > 0 && audience === 'runner' ? RUNNER_ADVICE : open;
}
