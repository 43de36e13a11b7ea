/** One threshold or rule of the return-to-run model, for the list of evidence. */
export interface RtrEvidence {
  readonly area: 'return-to-run';
  readonly item: string;
  /** As it is used, in words or numbers. */
  readonly value: string;
  readonly unit: string;
  /** T1 published and read, T2 published and known from memory, T3 own choice that a therapist may change. */
  readonly class: 'T1' | 'T2' | 'T3';
  readonly source: string;
  readonly population: string;
  /** What is argued about; empty when nothing is known to be. */
  readonly contested: string;
}

const AREA = 'return-to-run';
const OWN = 'own choice of the clinical reference';
const RUNNERS = 'runners';

// prettier-ignore
/** Thresholds and rules with what stands behind them. Figures marked T1 were read as excerpts, not whole papers. */
export const RTR_EVIDENCE: readonly RtrEvidence[] = [
  { area: AREA, item: 'Knee: pain in the run, green up to', value: '2', unit: '/10', class: 'T1', source: 'Esculier et al. 2018, 2020; TREK education', population: 'runners with patellofemoral pain', contested: '5/10 is used for tendons, 0 for bone' },
  { area: AREA, item: 'Knee: back to the pain before within', value: '60', unit: 'min', class: 'T1', source: 'Esculier et al. 2018; TREK education', population: 'runners with patellofemoral pain', contested: '' },
  { area: AREA, item: 'Knee: no rise next morning', value: '0', unit: 'points', class: 'T1', source: 'Esculier et al. 2018; TREK education', population: 'runners with patellofemoral pain', contested: '' },
  { area: AREA, item: 'Knee: pain in the run, amber up to', value: '4', unit: '/10', class: 'T3', source: OWN, population: RUNNERS, contested: 'the same group lets exercise pain reach 5/10' },
  { area: AREA, item: 'Tendon: pain in the run, amber up to', value: '5', unit: '/10', class: 'T2', source: 'Thomee 1997; Silbernagel et al. 2007', population: 'patellofemoral pain; Achilles tendinopathy', contested: 'a web copy draws the lines at 3 and 5' },
  { area: AREA, item: 'Bone: pain in the run, green up to', value: '0', unit: '/10', class: 'T1', source: 'bone stress injury readiness list (clinic)', population: 'runners with bone stress injury', contested: '' },
  { area: AREA, item: 'Stop values 7, 7, 8, 5, 3, 6 (knee, itb, tendon, muscle, bone, postop)', value: '7, 7, 8, 5, 3, 6', unit: '/10', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Pain that wakes the runner is red (bone: stop)', value: 'red', unit: '', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Answers of a window needed', value: '60', unit: '%', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Missing answer is waited for', value: '36', unit: 'h', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Two greens per walk-run step', value: '2', unit: 'sessions', class: 'T1', source: 'military telehealth gait trial protocol, table 1', population: 'soldiers with overuse knee injury', contested: 'no trial shows that one ladder beats another' },
  { area: AREA, item: 'Advances in 7 days (P0-P1; from P2; tendon and bone from P2)', value: '4; 2; 1', unit: 'steps', class: 'T1', source: 'University of Delaware running progression (2 a week); the others own choice', population: 'knee surgery, knee pain', contested: '' },
  { area: AREA, item: 'Ambers in a row that step back (tendon: 3)', value: '2', unit: 'sessions', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Reds that hold the plan, within 14 days', value: '2', unit: 'sessions', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Rest after a step back', value: '2', unit: 'days', class: 'T1', source: 'soreness rules (Adams et al.)', population: 'post-operative knee', contested: '' },
  { area: AREA, item: 'Lay-off table, 7 to 57 days', value: 'see table', unit: 'days', class: 'T3', source: `${OWN}; coaching sources say the same in softer words`, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Week passed with greens in three quarters of the runs, at most one amber', value: '75', unit: '%', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Calf strain, last gate: one-leg heel raises, asymmetry at most 10 %', value: '30', unit: 'reps', class: 'T1', source: 'Green et al. 2022, table 4', population: 'athletes with calf strain', contested: 'earlier numbers of the ladder are own choice' },
  { area: AREA, item: 'Bone stress injury: days since diagnosis by MRI grade 1-4', value: '21, 42, 63, 84', unit: 'days', class: 'T2', source: 'Fredericson et al. 1995, upper end', population: 'runners with tibial stress reaction', contested: 'grade correlates only; site matters more (Hoenig et al. 2022, 2023)' },
  { area: AREA, item: 'Bone stress injury: running before speed', value: '84', unit: 'days', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Knee surgery: earliest day of running', value: '84', unit: 'days', class: 'T1', source: 'Rambaud et al. 2018', population: 'ACL reconstruction', contested: '12 weeks is a median (range 5-39 weeks), not a rule' },
  { area: AREA, item: 'Knee surgery: flexion of the other side', value: '95', unit: '%', class: 'T1', source: 'Rambaud et al. 2018', population: 'ACL reconstruction', contested: '' },
  { area: AREA, item: 'Knee surgery: quadriceps strength of the other side', value: '80', unit: '%', class: 'T3', source: `${OWN}; published minimum 70 (Rambaud et al. 2018)`, population: 'ACL reconstruction', contested: '70, 80 or 90 %; the other leg may be weak' },
  { area: AREA, item: 'Post-partum: weeks since birth', value: '12', unit: 'weeks', class: 'T1', source: 'Goom, Donnelly, Brockwell 2019', population: 'runners after birth', contested: 'Delphi panel 2023: individual timeline after 3 weeks with screening; both expert opinion' },
  { area: AREA, item: 'Longest run may grow over the longest of 30 days by', value: '10', unit: '%', class: 'T1', source: 'Frandsen et al. 2025', population: '5,205 runners, observational', contested: 'not proven; a 10 % plan did not lower injuries in 532 novices (Buist et al. 2008)' },
  { area: AREA, item: 'Changed threshold holds for', value: '28', unit: 'days', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
  { area: AREA, item: 'Quality sessions: one in 7 days for 4 weeks, then two', value: '1, then 2', unit: 'sessions', class: 'T3', source: OWN, population: RUNNERS, contested: '' },
];
