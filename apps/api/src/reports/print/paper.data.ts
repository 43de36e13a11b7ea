/** A4 in points, and where a report may write on it. */
export const PAPER = { width: 595.28, height: 841.89, left: 42, right: 553.28, top: 40, bottom: 792 } as const;

/** Colours on paper: those of the screen in daylight. */
export const INK = {
  text: '#0f2329',
  quiet: '#4d626b',
  line: '#d3dee2',
  soft: '#f2f6f7',
  body: '#e3ecee',
  outline: '#9fb2b9',
  accent: '#0b6b78',
  left: '#2563c9',
  right: '#a84d06',
  act: '#b3261e',
  actSoft: '#fdeceb',
  watch: '#8f5a00',
  watchSoft: '#fdf3dc',
  good: '#0a6b45',
  goodSoft: '#e3f4ec',
} as const;
