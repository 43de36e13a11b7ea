export { ErrorSummary, type SummaryError } from './error-summary';
export { summaryOf } from './summary-of';
