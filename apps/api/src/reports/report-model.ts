import { batteries } from '@midstance/clinical/measures/complaints';
import { ageYearsOn } from '@midstance/clinical/age';
import type { Report, ReportAudience, ReportLine } from '@midstance/contracts/reports';
import type { InvolvedSide } from '@midstance/contracts/values';
import { localTime } from '../clock';
import { findingsOf, redFlagsOf } from './report-findings';
import type { SignedFacts } from './report-facts';
import { barsOf, comparisonsOf, marksOf, musclesOf, trendOf } from './report-pictures';
import { summaryOf } from './report-summary';
import { tableOf } from './report-table';
import { dateText } from './written';

const TITLES: Record<ReportAudience, string> = {
  runner: 'Your running assessment',
  referrer: 'Running assessment report',
};
const SIDES: Record<InvolvedSide, string> = { left: 'left', right: 'right', both: 'both sides', none: '' };

/** The last six characters of a record's id: enough to tell two runners of the same name apart. */
function shortId(id: string): string {
  return id.slice(-6).toUpperCase();
}

function whoOf(facts: SignedFacts): ReportLine[] {
  const { patient, assessedOn, signedAt } = facts;
  const signedOn = signedAt === null ? '' : localTime(new Date(signedAt), patient.timeZone).slice(0, 10);
  return [
    { label: 'Name', text: `${patient.givenName} ${patient.familyName}` },
    { label: 'Born', text: `${dateText(patient.birthDate)} (${ageYearsOn(patient.birthDate, assessedOn)} years)` },
    { label: 'Record', text: shortId(patient.id) },
    { label: 'Clinic', text: facts.clinic },
    { label: 'Therapist', text: facts.signedBy ?? '' },
    { label: 'Assessed', text: dateText(assessedOn) },
    { label: 'Signed', text: signedOn === '' ? '' : dateText(signedOn) },
  ];
}

function whyOf({ episode }: SignedFacts): ReportLine[] {
  const complaint = batteries.find(({ id }) => id === episode.complaint)?.name ?? episode.complaint;
  const goal = episode.goal;
  const lines = [
    { label: 'Complaint', text: [complaint, SIDES[episode.side]].filter(Boolean).join(', ') },
    { label: 'Since', text: episode.onsetDate === null ? '' : dateText(episode.onsetDate) },
    { label: 'In care since', text: dateText(episode.startedOn) },
    {
      label: 'Goal',
      text: goal === null ? '' : goal.text + (goal.onDate === null ? '' : `, ${dateText(goal.onDate)}`),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** The report of a signed assessment. Numbers come from what was kept at signing; nothing is worked out again. */
export function reportModel(facts: SignedFacts, plan: ReportLine[], audience: ReportAudience): Report {
  const comparisons = comparisonsOf(facts);
  return {
    assessmentId: facts.id,
    patientId: facts.patient.id,
    audience,
    title: TITLES[audience],
    name: `${facts.patient.givenName} ${facts.patient.familyName}`,
    clinic: facts.clinic,
    assessedOn: facts.assessedOn,
    who: whoOf(facts),
    why: whyOf(facts),
    summary: summaryOf(comparisons, audience === 'runner' ? 'runner' : 'therapist'),
    redFlags: redFlagsOf(facts, audience),
    findings: findingsOf(facts, audience),
    groups: tableOf(facts),
    ...musclesOf(facts),
    body: marksOf(facts),
    bars: barsOf(comparisons),
    trend: trendOf(facts, comparisons[0]),
    plan,
    disclaimer: 'Decision support, not a diagnosis.',
  };
}
