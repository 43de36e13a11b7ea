export { TrendPanels } from './trend-panels';
export { type TrendPanel, trendCsv } from './trend-panel';
