/** What is stored of an assessment or a run, as the clinical functions read it. */
export { companionWords } from './companion-words';
export { intakeContext, type RecordedAnswer } from './intake-context';
export { type IntakeKind, type IntakeQuestion, intakeQuestions } from './intake-questions.data';
export { painSiteRow, recordedAssessment, type RecordedPainSite, type RecordedTrial } from './recorded-assessment';
export { recordedRun, type RecordedRun } from './recorded-run';
